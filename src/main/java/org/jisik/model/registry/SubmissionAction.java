package org.jisik.model.registry;

import java.util.Arrays;
import java.util.Locale;
import org.jisik.error.InvalidMessage;

/**
 * What is to be done, or was done, with a submitted artefact.
 *
 * @see <a href="https://github.com/sdmx-twg/sdmx-ml/blob/v3.0.0/schemas/SDMXCommon.xsd">SDMX-ML
 *     3.0, ActionType; 3.1 adds Merge</a>
 */
public enum SubmissionAction {
  APPEND,
  REPLACE,
  DELETE,
  INFORMATION,
  MERGE;

  /**
   * The action of a word, as messages spell it.
   *
   * @throws InvalidMessage if it is none
   */
  public static SubmissionAction of(String word) {
    return Arrays.stream(values())
        .filter(action -> action.word().equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                new InvalidMessage(
                    "'%s' is no action; expected Append, Replace, Delete, Information or Merge"
                        .formatted(word)));
  }

  /** The word in messages: {@code Append}. */
  public String word() {
    return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
  }
}
