package org.jisik.model.describe;

/**
 * The three shapes that structures have had; each is written in XML and in JSON.
 *
 * <p>A type that looks different in an era asks {@link Parts#in}; it never asks for an encoding.
 */
public enum Era {
  /** SDMX 2.1: SDMX-ML 2.1 and SDMX-JSON 1.0. */
  V21("SDMX 2.1"),
  /** SDMX 3.0: SDMX-ML 3.0 and SDMX-JSON 2.0. */
  V30("SDMX 3.0"),
  /** SDMX 3.1: SDMX-ML 3.1 and SDMX-JSON 2.1. */
  V31("SDMX 3.1"),
  /**
   * The store's own shape: every part of every era, so that nothing is lost. It has the layout of
   * 3.1.
   */
  STORED("the store");

  private final String title;

  Era(String title) {
    this.title = title;
  }

  /** Whether this is SDMX 3.0 or later (the store's shape included). */
  public boolean isSince30() {
    return this != V21;
  }

  @Override
  public String toString() {
    return title;
  }
}
