package org.jisik.rest;

import java.util.ArrayList;
import java.util.List;
import org.jisik.query.Codes;
import org.jisik.query.KeyPattern;

/** What the keys of both versions have in common once each position is read. */
public final class KeyGrammar {

  private KeyGrammar() {}

  /**
   * The keys, in the one form that both versions share: without trailing wildcards, and none at all
   * if any of them matches everything.
   */
  public static List<KeyPattern> normalised(List<List<Codes>> keys) {
    List<KeyPattern> patterns = new ArrayList<>();
    for (List<Codes> key : keys) {
      int length = key.size();
      while (length > 0 && key.get(length - 1) == Codes.Any.ANY) {
        length--;
      }
      if (length == 0) {
        return List.of();
      }
      patterns.add(new KeyPattern(key.subList(0, length)));
    }
    return patterns;
  }
}
