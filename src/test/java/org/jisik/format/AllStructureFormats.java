package org.jisik.format;

import java.util.List;
import org.jisik.format.json.SdmxJson10StructureFormat;
import org.jisik.format.json.SdmxJson20StructureFormat;
import org.jisik.format.json.SdmxJson21StructureFormat;
import org.jisik.format.ml.SdmxMl21StructureFormat;
import org.jisik.format.ml.SdmxMl30StructureFormat;
import org.jisik.format.ml.SdmxMl31StructureFormat;

/** Every encoding of structures. */
public final class AllStructureFormats {

  public static final List<StructureFormat> LIST =
      List.of(
          new SdmxMl21StructureFormat(),
          new SdmxMl30StructureFormat(),
          new SdmxMl31StructureFormat(),
          new SdmxJson10StructureFormat(),
          new SdmxJson20StructureFormat(),
          new SdmxJson21StructureFormat());

  private AllStructureFormats() {}
}
