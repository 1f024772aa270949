package org.jisik.format.json;

import org.jisik.format.MetadataFormat;
import org.jisik.schema.OfficialSchema;
import org.jisik.schema.OfficialSchemas;

class SdmxJson20MetadataFormatTest extends JsonMetadataFormatContract {

  @Override
  protected MetadataFormat format() {
    return new SdmxJson20MetadataFormat();
  }

  @Override
  protected OfficialSchema schema() {
    return OfficialSchemas.json20Metadata();
  }
}
