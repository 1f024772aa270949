package org.jisik.format.ml;

import org.jisik.format.StructureFormat;
import org.jisik.format.StructureFormatContract;
import org.jisik.schema.OfficialSchema;
import org.jisik.schema.OfficialSchemas;

class SdmxMl21StructureFormatTest extends StructureFormatContract {

  @Override
  protected StructureFormat format() {
    return new SdmxMl21StructureFormat();
  }

  @Override
  protected OfficialSchema schema() {
    return OfficialSchemas.ml21();
  }
}
