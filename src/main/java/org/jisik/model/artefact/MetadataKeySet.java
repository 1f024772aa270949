package org.jisik.model.artefact;

import java.util.List;
import org.jisik.model.describe.Part;
import org.jisik.model.describe.Parts;

/** Keys of reference metadata that are part of a constraint, or that are not (SDMX 2.1). */
public record MetadataKeySet(boolean isIncluded, List<MetadataKey> keys) {

  public MetadataKeySet {
    keys = List.copyOf(keys);
  }

  /**
   * What a report is about.
   *
   * @param report the id of the report structure
   * @param target the id of the metadata target
   * @param values what each target object is, one value each
   */
  public record MetadataKey(String report, String target, List<TargetValues> values) {

    public MetadataKey {
      values = List.copyOf(values);
    }

    static MetadataKey shape(Parts<MetadataKey> parts) {
      String report = parts.attribute("report", MetadataKey::report);
      String target = parts.attribute("metadataTarget", MetadataKey::target);
      DataKeySet.alwaysIncluded(parts);
      return new MetadataKey(
          report == null ? "" : report,
          target == null ? "" : target,
          parts.list(Part.many("KeyValue"), MetadataKey::values, TargetValues::inKey));
    }
  }

  static MetadataKeySet shape(Parts<MetadataKeySet> parts) {
    Boolean isIncluded = parts.flag("isIncluded", MetadataKeySet::isIncluded);
    return new MetadataKeySet(
        !Boolean.FALSE.equals(isIncluded),
        parts.list(Part.many("Key"), MetadataKeySet::keys, MetadataKey::shape));
  }
}
