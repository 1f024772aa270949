package org.jisik.format.json;

import org.jisik.format.StructureFormat;

class SdmxJson10HardInputTest extends JsonHardInputContract {

  @Override
  protected StructureFormat format() {
    return new SdmxJson10StructureFormat();
  }
}
