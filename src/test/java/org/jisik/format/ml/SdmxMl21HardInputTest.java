package org.jisik.format.ml;

import org.jisik.format.StructureFormat;

class SdmxMl21HardInputTest extends MlHardInputContract {

  @Override
  protected StructureFormat format() {
    return new SdmxMl21StructureFormat();
  }
}
