package org.jisik.model.metadata;

import java.util.Map;
import org.jisik.model.artefact.MetadataSet;
import org.jisik.model.reference.Urn;
import org.jisik.model.text.LocalisedText;

/**
 * A metadata set with what a message must know to tell it.
 *
 * @param set the set
 * @param layout how it is laid out
 * @param names the names of what it is reported for and about, as far as they are known
 */
public record MetadataReport(
    MetadataSet set, MetadataLayout layout, Map<Urn, LocalisedText> names) {

  public MetadataReport {
    names = Map.copyOf(names);
  }

  /** The name of the context or a target of the set. */
  public LocalisedText nameOf(Urn reference) {
    return names.getOrDefault(reference, LocalisedText.NONE);
  }
}
