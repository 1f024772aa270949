package org.jisik.format.json;

import org.jisik.format.StructureFormat;
import org.jisik.format.StructureFormatContract;
import org.jisik.schema.OfficialSchema;
import org.jisik.schema.OfficialSchemas;

class SdmxJson10StructureFormatTest extends StructureFormatContract {

  @Override
  protected StructureFormat format() {
    return new SdmxJson10StructureFormat();
  }

  @Override
  protected OfficialSchema schema() {
    return OfficialSchemas.json10Structure();
  }
}
