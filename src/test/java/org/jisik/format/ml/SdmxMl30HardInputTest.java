package org.jisik.format.ml;

import org.jisik.format.StructureFormat;

class SdmxMl30HardInputTest extends MlHardInputContract {

  @Override
  protected StructureFormat format() {
    return new SdmxMl30StructureFormat();
  }
}
