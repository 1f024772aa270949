package org.jisik.format.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jisik.model.describe.ReportedValue;
import org.jisik.model.describe.ReportedValue.Form;
import org.jisik.model.describe.ReportedValue.Simple;
import org.jisik.model.describe.ReportedValue.Texts;
import org.jisik.model.text.LocalisedText;
import org.jspecify.annotations.Nullable;

/**
 * The value of a metadata attribute: the member {@code value}, a string, number or boolean, or an
 * object with a text for each language. XHTML is known by the {@code div} of its namespace around
 * it, as in the official samples.
 *
 * @see <a
 *     href="https://github.com/sdmx-twg/sdmx-json/blob/v2.1.0/metadata-message/docs/1-sdmx-json-field-guide.md">SDMX-JSON
 *     2.1.0, metadata message, attribute</a>
 */
final class JsonReportedValue {

  private static final String VALUE = "value";
  private static final Pattern NUMBER =
      Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?");
  private static final String XHTML = "<div xmlns=\"http://www.w3.org/1999/xhtml\">";
  private static final String END = "</div>";

  private JsonReportedValue() {}

  static void write(ReportedValue value, JsonOut out) {
    if (value instanceof Simple simple) {
      write(simple, out);
    } else if (value instanceof Texts texts) {
      out.startObject(VALUE);
      byLanguage(texts).forEach(out::string);
      out.endObject();
    }
  }

  /** What is no number or truth after all stays a string, {@code NaN} among them. */
  private static void write(Simple simple, JsonOut out) {
    String text = simple.text().strip();
    if (simple.form() == Form.NUMBER && NUMBER.matcher(text).matches()) {
      out.number(VALUE, new BigDecimal(text));
    } else if (simple.form() == Form.TRUTH && (text.equals("true") || text.equals("false"))) {
      out.flag(VALUE, text.equals("true"));
    } else {
      out.string(VALUE, simple.text());
    }
  }

  private static Map<String, String> byLanguage(Texts texts) {
    Map<String, String> byLanguage = new LinkedHashMap<>();
    texts
        .texts()
        .texts()
        .forEach(
            one ->
                byLanguage.putIfAbsent(
                    one.language(),
                    texts.isStructured() ? XHTML + one.value() + END : one.value()));
    return byLanguage;
  }

  /** The value of an attribute; null if it has none. */
  static @Nullable ReportedValue read(JsonMembers attribute) {
    JsonNode value = attribute.take(VALUE);
    if (value == null) {
      return null;
    }
    if (value.isObject()) {
      return texts(JsonMembers.of(value, attribute.pointer() + "/" + VALUE));
    }
    if (value.isArray()) {
      throw attribute.broken(
          VALUE, "an attribute has one value; one that has several is there several times");
    }
    Form form = value.isNumber() ? Form.NUMBER : value.isBoolean() ? Form.TRUTH : Form.TEXT;
    return new Simple(
        value.isNumber() ? value.decimalValue().toPlainString() : value.asText(), form);
  }

  private static Texts texts(JsonMembers languages) {
    List<LocalisedText.Text> texts = new ArrayList<>();
    for (String language : languages.namesBeginning("")) {
      texts.add(new LocalisedText.Text(language, languages.require(language)));
    }
    boolean isStructured =
        !texts.isEmpty() && texts.stream().allMatch(text -> isStructured(text.value()));
    return new Texts(
        new LocalisedText(
            isStructured ? texts.stream().map(JsonReportedValue::bare).toList() : texts),
        isStructured);
  }

  private static boolean isStructured(String text) {
    return text.startsWith(XHTML) && text.indexOf(END) == text.length() - END.length();
  }

  private static LocalisedText.Text bare(LocalisedText.Text text) {
    return new LocalisedText.Text(
        text.language(),
        text.value().substring(XHTML.length(), text.value().length() - END.length()));
  }
}
