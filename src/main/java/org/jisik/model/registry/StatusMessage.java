package org.jisik.model.registry;

import java.util.List;
import java.util.Locale;

/**
 * How a part of a request ended.
 *
 * @param texts why, at least one for each warning and failure
 * @see <a href="https://github.com/sdmx-twg/sdmx-ml/blob/v3.0.0/schemas/SDMXRegistryBase.xsd">
 *     SDMX-ML 3.0, StatusMessageType</a>
 */
public record StatusMessage(Status status, List<Text> texts) {

  /** The three ends that there are. */
  public enum Status {
    SUCCESS,
    WARNING,
    FAILURE;

    /** The word in messages: {@code Success}. */
    public String word() {
      return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
    }
  }

  /**
   * One remark.
   *
   * @param code the HTTP status that this artefact alone would have got
   * @param text English, for the caller
   */
  public record Text(int code, String text) {}

  public StatusMessage {
    texts = List.copyOf(texts);
  }

  /** A message of one remark. */
  public static StatusMessage of(Status status, int code, String text) {
    return new StatusMessage(status, List.of(new Text(code, text)));
  }
}
