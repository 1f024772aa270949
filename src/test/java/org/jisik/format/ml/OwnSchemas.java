package org.jisik.format.ml;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jisik.format.SchemaFormat.Packaging;
import org.jisik.model.data.DataLayout;
import org.jisik.schema.OfficialSchema;
import org.jisik.schema.OfficialSchemas;

/** Our own schemas of structures, with the official ones they build upon; each compiled once. */
final class OwnSchemas {

  private static final Map<String, OfficialSchema> COMPILED = new ConcurrentHashMap<>();

  private OwnSchemas() {}

  static OfficialSchema of21(DataLayout layout, boolean isFlat) {
    return compiled("2.1", StructureSpecificSchema.ml21(layout, new Packaging(isFlat, false)));
  }

  static OfficialSchema of30(DataLayout layout, boolean isFlat) {
    return compiled("3.0", StructureSpecificSchema.ml30(layout, new Packaging(isFlat, false)));
  }

  static OfficialSchema of31(DataLayout layout, boolean isFlat) {
    return compiled("3.1", StructureSpecificSchema.ml31(layout, new Packaging(isFlat, false)));
  }

  private static OfficialSchema compiled(String version, String schema) {
    return COMPILED.computeIfAbsent(
        version + schema,
        key -> OfficialSchemas.mlSpecific(version, schema.getBytes(StandardCharsets.UTF_8)));
  }
}
