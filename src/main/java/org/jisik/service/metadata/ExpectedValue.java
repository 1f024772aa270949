package org.jisik.service.metadata;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.jisik.model.data.CodeNames;
import org.jisik.model.data.Component;
import org.jisik.model.describe.ReportedValue;
import org.jisik.model.describe.ReportedValue.Form;
import org.jisik.model.describe.ReportedValue.Simple;
import org.jisik.model.describe.ReportedValue.Texts;
import org.jisik.model.metadata.MetadataLayout.Attribute;
import org.jisik.model.text.LocalisedText;
import org.jspecify.annotations.Nullable;

/** What a metadata structure says of the value of one attribute. */
record ExpectedValue(Attribute attribute) {

  /**
   * How messages say that a value is missing on purpose.
   *
   * @see <a
   *     href="https://github.com/sdmx-twg/sdmx-json/blob/v2.1.0/metadata-message/docs/1-sdmx-json-field-guide.md">SDMX-JSON
   *     2.1.0, metadata message, data type conversions</a>
   */
  private static final Set<String> MISSING = Set.of("NaN", "#N/A");

  /** A value in the form that the structure gives it: no encoding tells all forms apart. */
  @Nullable ReportedValue formed(@Nullable ReportedValue value) {
    if (value instanceof Texts texts) {
      return new Texts(texts.texts(), attribute.isStructured());
    }
    if (value instanceof Simple simple) {
      return attribute.isStructured()
          ? new Texts(LocalisedText.of(LocalisedText.DEFAULT_LANGUAGE, simple.text()), true)
          : new Simple(simple.text(), form());
    }
    return null;
  }

  private Form form() {
    Component component = attribute.component();
    boolean isTruth = !component.isCoded() && component.dataType().equals("Boolean");
    return component.isNumeric() ? Form.NUMBER : isTruth ? Form.TRUTH : Form.TEXT;
  }

  /** What is wrong with a value, as a clause without a subject. */
  Optional<String> flaw(@Nullable ReportedValue value) {
    if (value == null || value instanceof Simple simple && MISSING.contains(simple.text())) {
      return Optional.empty();
    }
    if (attribute.isPresentational()) {
      return Optional.of("only holds others and has no value");
    }
    return isAllowed(value)
        ? Optional.empty()
        : Optional.of("has %s where one %s is expected".formatted(shown(value), kind()));
  }

  private boolean isAllowed(ReportedValue value) {
    Component component = attribute.component();
    CodeNames codes = component.codes();
    if (value instanceof Simple simple) {
      return codes == null
          ? !component.isNumeric() || isNumber(simple.text())
          : codes.contains(simple.text());
    }
    return codes == null && !component.isNumeric();
  }

  private static boolean isNumber(String text) {
    try {
      return new BigDecimal(text.strip()).precision() > 0;
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private static String shown(ReportedValue value) {
    return value instanceof Simple simple ? "'" + simple.text() + "'" : "texts in languages";
  }

  private String kind() {
    CodeNames codes = attribute.component().codes();
    return codes == null
        ? attribute.component().dataType()
        : "code of %s:%s".formatted(codes.list().agency(), codes.list().id());
  }
}
