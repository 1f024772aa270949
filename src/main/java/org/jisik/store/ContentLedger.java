package org.jisik.store;

/** Remembers which content files have been loaded, so that loading them again does nothing. */
public interface ContentLedger {

  /** Whether a file was loaded with exactly this content. */
  boolean isLoaded(String path, String hash);

  /** Remembers that a file is loaded; replaces what was known of it. */
  void remember(String path, String hash);
}
