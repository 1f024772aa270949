package org.jisik.format.ml;

import org.jisik.format.StructureFormat;
import org.jisik.format.StructureFormatContract;
import org.jisik.schema.OfficialSchema;
import org.jisik.schema.OfficialSchemas;

class SdmxMl31StructureFormatTest extends StructureFormatContract {

  @Override
  protected StructureFormat format() {
    return new SdmxMl31StructureFormat();
  }

  @Override
  protected OfficialSchema schema() {
    return OfficialSchemas.ml31();
  }
}
