package org.jisik.model.artefact;

import java.util.List;
import org.jisik.model.artefact.ConstraintAttachment.DataSetReference;
import org.jisik.model.artefact.DataKeySet.DataKey;
import org.jisik.model.describe.Part;
import org.jisik.model.describe.Parts;
import org.jisik.model.reference.Urn;
import org.jspecify.annotations.Nullable;

/**
 * What one target object of reference metadata may be (SDMX 2.1): values of one kind, or a span of
 * time.
 *
 * @param id the id of the target object
 * @param isIncluded whether these are meant; otherwise all but these
 * @param values plain values
 * @param dataSets data sets or metadata sets
 * @param dataKeys keys of series or observations
 * @param objects structures and their items
 */
public record TargetValues(
    String id,
    boolean isIncluded,
    List<String> values,
    List<DataSetReference> dataSets,
    List<DataKey> dataKeys,
    List<Urn> objects,
    @Nullable SelectedTime time) {

  public TargetValues {
    values = List.copyOf(values);
    dataSets = List.copyOf(dataSets);
    dataKeys = List.copyOf(dataKeys);
    objects = List.copyOf(objects);
  }

  /** In a region, where there may be several. */
  static TargetValues inRegion(Parts<TargetValues> parts) {
    String id = parts.attribute("id", TargetValues::id);
    Boolean include = parts.flag("include", values -> values.isIncluded() ? null : Boolean.FALSE);
    return new TargetValues(
        id == null ? "" : id,
        !Boolean.FALSE.equals(include),
        parts.texts(Part.many("Value"), TargetValues::values),
        parts.list(Part.many("DataSet"), TargetValues::dataSets, DataSetReference::shape),
        parts.list(Part.many("DataKey"), TargetValues::dataKeys, DataKey::shape),
        parts.references(Part.many("Object"), TargetValues::objects),
        parts.group(Part.one("TimeRange"), TargetValues::time, SelectedTime::shape));
  }

  /** In a key, where there is one. */
  static TargetValues inKey(Parts<TargetValues> parts) {
    String id = parts.attribute("id", TargetValues::id);
    DataKeySet.alwaysIncluded(parts);
    return new TargetValues(
        id == null ? "" : id,
        true,
        AtMostOne.list(parts.text(Part.one("Value"), key -> AtMostOne.of(key.values()))),
        AtMostOne.list(
            parts.group(
                Part.one("DataSet"), key -> AtMostOne.of(key.dataSets()), DataSetReference::shape)),
        AtMostOne.list(
            parts.group(Part.one("DataKey"), key -> AtMostOne.of(key.dataKeys()), DataKey::shape)),
        AtMostOne.list(parts.reference(Part.one("Object"), key -> AtMostOne.of(key.objects()))),
        null);
  }
}
