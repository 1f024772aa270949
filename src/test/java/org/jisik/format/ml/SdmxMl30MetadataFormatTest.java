package org.jisik.format.ml;

import org.jisik.format.MetadataFormat;

class SdmxMl30MetadataFormatTest extends MlMetadataFormatContract {

  @Override
  protected MetadataFormat format() {
    return new SdmxMl30MetadataFormat();
  }
}
