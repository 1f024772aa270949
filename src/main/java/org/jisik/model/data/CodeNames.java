package org.jisik.model.data;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jisik.model.reference.Urn;
import org.jisik.model.text.LocalisedText;

/**
 * The codes that a component may have, with their names.
 *
 * @param list the codelist or value list they come from
 * @param names the name of each code, in the order of the list
 */
public record CodeNames(Urn list, Map<String, LocalisedText> names) {

  public CodeNames {
    names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
  }

  public boolean contains(String code) {
    return names.containsKey(code);
  }

  /** The name of a code; {@link LocalisedText#NONE} for a code that is not in the list. */
  public LocalisedText nameOf(String code) {
    return names.getOrDefault(code, LocalisedText.NONE);
  }
}
