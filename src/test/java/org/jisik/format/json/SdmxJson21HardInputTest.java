package org.jisik.format.json;

import org.jisik.format.StructureFormat;

class SdmxJson21HardInputTest extends JsonHardInputContract {

  @Override
  protected StructureFormat format() {
    return new SdmxJson21StructureFormat();
  }
}
