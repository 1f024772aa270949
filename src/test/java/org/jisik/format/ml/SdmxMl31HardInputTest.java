package org.jisik.format.ml;

import org.jisik.format.StructureFormat;

class SdmxMl31HardInputTest extends MlHardInputContract {

  @Override
  protected StructureFormat format() {
    return new SdmxMl31StructureFormat();
  }
}
