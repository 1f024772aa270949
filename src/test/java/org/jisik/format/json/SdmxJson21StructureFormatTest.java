package org.jisik.format.json;

import org.jisik.format.StructureFormat;
import org.jisik.format.StructureFormatContract;
import org.jisik.schema.OfficialSchema;
import org.jisik.schema.OfficialSchemas;

class SdmxJson21StructureFormatTest extends StructureFormatContract {

  @Override
  protected StructureFormat format() {
    return new SdmxJson21StructureFormat();
  }

  @Override
  protected OfficialSchema schema() {
    return OfficialSchemas.json21Structure();
  }
}
