package org.jisik.format.ml;

import org.jisik.format.MetadataFormat;

class SdmxMl31MetadataFormatTest extends MlMetadataFormatContract {

  @Override
  protected MetadataFormat format() {
    return new SdmxMl31MetadataFormat();
  }
}
