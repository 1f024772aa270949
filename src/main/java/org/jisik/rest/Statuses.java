package org.jisik.rest;

import java.util.Map;
import org.jisik.error.SdmxException;

/**
 * Which status each kind of error gets in one version of the API.
 *
 * @param table a row for each kind
 */
public record Statuses(Map<Class<? extends SdmxException>, Status> table) {

  /** An error that is not the client's and says nothing of its cause. */
  public static final Status INTERNAL = new Status(500, 500, "Internal server error");

  /** From here on SDMX codes are a server's own. */
  private static final int CUSTOM = 1000;

  public Statuses {
    table = Map.copyOf(table);
  }

  /**
   * A status of HTTP and an SDMX error code.
   *
   * @param http the status line
   * @param code the code in the error message
   * @param title what the standard calls it
   */
  public record Status(int http, int code, String title) {

    /** A status for which the standard has no code: a custom one, by the same number. */
    public static Status without(int http, String title) {
      return new Status(http, CUSTOM + http, title);
    }
  }

  /** The status of an error. */
  public Status of(SdmxException error) {
    Status status = table.get(error.getClass());
    if (status == null) {
      throw new IllegalStateException("no status for " + error.getClass());
    }
    return status;
  }
}
