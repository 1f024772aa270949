package org.jisik.model.artefact;

import java.util.List;
import org.jisik.model.describe.Era;
import org.jisik.model.describe.Part;
import org.jisik.model.describe.Parts;
import org.jisik.model.reference.Urn;
import org.jspecify.annotations.Nullable;

/**
 * A data structure definition: which dimensions, groups, attributes and measures a kind of data
 * has.
 *
 * @param isEvolving whether dimensions may be added in minor versions (SDMX 3.1)
 * @param components null only in a stub
 * @param metadata the metadata structure whose attributes are in use (SDMX 3.x)
 * @see <a
 *     href="https://github.com/sdmx-twg/sdmx-ml/blob/v3.0.0/schemas/SDMXStructureDataStructure.xsd">SDMX-ML
 *     3.0</a>
 */
public record DataStructure(
    Maintainable base,
    @Nullable Boolean isEvolving,
    @Nullable DataStructureComponents components,
    @Nullable Urn metadata)
    implements Artefact {

  public static final ArtefactType<DataStructure> TYPE =
      ArtefactType.of("datastructure", "DataStructure", DataStructure.class, DataStructure::shape)
          .since21("DataStructures", "DataStructure", "dataStructures", 10)
          .since30("DataStructures");

  @Override
  public ArtefactType<DataStructure> type() {
    return TYPE;
  }

  /** The dimensions other than time, in the order of keys; none in a stub. */
  public List<Dimension> dimensions() {
    return components == null ? List.of() : components.dimensions();
  }

  /** The attributes; none in a stub. */
  public List<Attribute> attributes() {
    return components == null ? List.of() : components.attributes();
  }

  /** The measures; none in a stub. */
  public List<Measure> measures() {
    return components == null ? List.of() : components.measures();
  }

  static DataStructure shape(Parts<DataStructure> parts) {
    return new DataStructure(
        parts.inline(DataStructure::base, Maintainable.shape("DataStructure")),
        parts.in(Era.V31) ? parts.flag("evolvingStructure", DataStructure::isEvolving) : null,
        parts.group(
            Part.one("DataStructureComponents"),
            DataStructure::components,
            parts.era() == Era.V21 ? DataStructure21::shape : DataStructureComponents::shape),
        parts.in(Era.V30, Era.V31)
            ? parts.reference(Part.one("Metadata"), DataStructure::metadata)
            : null);
  }
}
