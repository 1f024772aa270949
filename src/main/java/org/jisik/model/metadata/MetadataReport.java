package org.jisik.model.metadata;

import java.util.Map;
import org.jisik.model.artefact.MetadataSet;
import org.jisik.model.artefact.MetadataSet21;
import org.jisik.model.reference.Urn;
import org.jisik.model.text.LocalisedText;
import org.jspecify.annotations.Nullable;

/**
 * A metadata set with what a message must know to tell it.
 *
 * @param set the set
 * @param layout how it is laid out
 * @param names the names of what it is reported for and about, as far as they are known
 * @param in21 the set as SDMX 2.1 has it; null where that is not asked for
 */
public record MetadataReport(
    MetadataSet set,
    MetadataLayout layout,
    Map<Urn, LocalisedText> names,
    @Nullable MetadataSet21 in21) {

  public MetadataReport {
    names = Map.copyOf(names);
  }

  /** A report for SDMX 3.x. */
  public MetadataReport(MetadataSet set, MetadataLayout layout, Map<Urn, LocalisedText> names) {
    this(set, layout, names, null);
  }

  /** The same for SDMX 2.1. */
  public MetadataReport with(MetadataSet21 form) {
    return new MetadataReport(set, layout, names, form);
  }

  /** The name of the context or a target of the set. */
  public LocalisedText nameOf(Urn reference) {
    return names.getOrDefault(reference, LocalisedText.NONE);
  }
}
