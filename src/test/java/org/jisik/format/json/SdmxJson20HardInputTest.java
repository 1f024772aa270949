package org.jisik.format.json;

import org.jisik.format.StructureFormat;

class SdmxJson20HardInputTest extends JsonHardInputContract {

  @Override
  protected StructureFormat format() {
    return new SdmxJson20StructureFormat();
  }
}
