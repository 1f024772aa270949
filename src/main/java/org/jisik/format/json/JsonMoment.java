package org.jisik.format.json;

import java.util.regex.Pattern;

/** Points in time as SDMX-JSON wants them: always a date, a time and a zone. */
final class JsonMoment {

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern WITHOUT_ZONE = Pattern.compile(".*T[0-9:.]+");
  private static final Pattern MIDNIGHT = Pattern.compile("T00:00:00(\\.0+)?(Z|[+-]00:00)?$");

  private JsonMoment() {}

  /** A moment of XML, which may lack time and zone; other texts stay as they are. */
  static String of(String text) {
    if (DAY.matcher(text).matches()) {
      return text + "T00:00:00Z";
    }
    return WITHOUT_ZONE.matcher(text).matches() ? text + "Z" : text;
  }

  /** The day whose first instant this is; other moments stay as they are. */
  static String toDay(String moment) {
    return MIDNIGHT.matcher(moment).replaceFirst("");
  }
}
