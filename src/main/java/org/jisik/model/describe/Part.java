package org.jisik.model.describe;

import java.util.Locale;

/**
 * The name of a part in its two spellings, and how its list is laid out.
 *
 * @param element the element in XML, for instance {@code Code}
 * @param member the member in JSON, for instance {@code codes}
 * @param wrapper an element that only XML puts around the list, or the empty text (W1)
 * @param decoration how a value with flags looks in JSON (W3)
 */
public record Part(String element, String member, String wrapper, Decoration decoration) {

  /** The ways JSON writes what XML writes as an element with text and attributes. */
  public enum Decoration {
    /** Not a decorated value. */
    NONE,
    /** A string where there is no flag, otherwise an object whose text is {@code value}. */
    STRING_OR_OBJECT,
    /** Always an object whose text is {@code value}. */
    OBJECT,
    /**
     * An array of the texts, and a second one of the flags ({@code areDimensionsOptional}) if any
     * is set.
     */
    PARALLEL,
    /**
     * An array of the texts, and a second one, named like the flag, of those texts whose flag is
     * true.
     */
    SUBSET
  }

  /** A single part: {@code Parent} is {@code parent} in JSON. */
  public static Part one(String element) {
    return new Part(element, decapitalise(element), "", Decoration.NONE);
  }

  /**
   * A repeated part: {@code Code} is {@code codes} in JSON, {@code Category} is {@code categories}.
   */
  public static Part many(String element) {
    return new Part(element, plural(decapitalise(element)), "", Decoration.NONE);
  }

  /** The same part under another JSON name. */
  public Part json(String otherMember) {
    return new Part(element, otherMember, wrapper, decoration);
  }

  /** The same list with an element around it that JSON does not have (W1). */
  public Part wrappedIn(String otherWrapper) {
    return new Part(element, member, otherWrapper, decoration);
  }

  /** The same part as a value with flags (W3). */
  public Part decorated(Decoration otherDecoration) {
    return new Part(element, member, wrapper, otherDecoration);
  }

  private static String decapitalise(String name) {
    int capitals = 0;
    while (capitals < name.length() && Character.isUpperCase(name.charAt(capitals))) {
      capitals++;
    }
    int lowered = capitals > 1 && capitals < name.length() ? capitals - 1 : capitals;
    return name.substring(0, lowered).toLowerCase(Locale.ROOT) + name.substring(lowered);
  }

  private static String plural(String name) {
    boolean consonantY = name.endsWith("y") && "aeiou".indexOf(name.charAt(name.length() - 2)) < 0;
    return consonantY ? name.substring(0, name.length() - 1) + "ies" : name + "s";
  }
}
