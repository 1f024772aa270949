package org.jisik.format.json;

import org.jisik.format.StructureFormat;
import org.jisik.format.StructureFormatContract;
import org.jisik.schema.OfficialSchema;
import org.jisik.schema.OfficialSchemas;

class SdmxJson20StructureFormatTest extends StructureFormatContract {

  @Override
  protected StructureFormat format() {
    return new SdmxJson20StructureFormat();
  }

  @Override
  protected OfficialSchema schema() {
    return OfficialSchemas.json20Structure();
  }
}
