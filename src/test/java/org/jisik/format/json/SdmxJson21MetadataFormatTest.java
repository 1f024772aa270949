package org.jisik.format.json;

import org.jisik.format.MetadataFormat;
import org.jisik.schema.OfficialSchema;
import org.jisik.schema.OfficialSchemas;

class SdmxJson21MetadataFormatTest extends JsonMetadataFormatContract {

  @Override
  protected MetadataFormat format() {
    return new SdmxJson21MetadataFormat();
  }

  @Override
  protected OfficialSchema schema() {
    return OfficialSchemas.json21Metadata();
  }
}
