package org.jisik.model.artefact;

import java.util.List;
import org.jisik.model.artefact.RepresentationMap.SourceValue;
import org.jisik.model.describe.Part;
import org.jisik.model.describe.Parts;
import org.jspecify.annotations.Nullable;

/**
 * An item that becomes another (SDMX 3.x).
 *
 * @param validFrom a day
 * @param validTo a day
 * @param source its id, dotted where items nest, or what ids have in common
 * @param target the id of the other; null if there is no counterpart
 */
public record ItemMap(
    @Nullable String validFrom,
    @Nullable String validTo,
    List<Annotation> annotations,
    @Nullable SourceValue source,
    @Nullable String target) {

  public ItemMap {
    annotations = List.copyOf(annotations);
  }

  static ItemMap shape(Parts<ItemMap> parts) {
    return new ItemMap(
        parts.date("validFrom", ItemMap::validFrom),
        parts.date("validTo", ItemMap::validTo),
        parts.list(Identifiable.ANNOTATIONS, ItemMap::annotations, Annotation::shape),
        parts.group(Part.one("SourceValue"), ItemMap::source, SourceValue::shape),
        parts.text(Part.one("TargetValue"), ItemMap::target));
  }
}
