package org.jisik.model.artefact;

import java.util.List;
import org.jisik.model.describe.Era;
import org.jisik.model.describe.Part;
import org.jisik.model.describe.Parts;
import org.jspecify.annotations.Nullable;

/**
 * The values of one component that a constraint selects: a list, or a span of time.
 *
 * @param id the id of the component; dotted for a nested metadata attribute
 * @param isIncluded whether these values are meant; otherwise all but these
 * @param removePrefix whether the prefix of an extended codelist is left out (since SDMX 3.0)
 * @param validFrom a time period, for dimensions of a region (since SDMX 3.0)
 * @param validTo a time period, for dimensions of a region (since SDMX 3.0)
 */
public record MemberSelection(
    String id,
    boolean isIncluded,
    @Nullable Boolean removePrefix,
    @Nullable String validFrom,
    @Nullable String validTo,
    List<SelectedValue> values,
    @Nullable SelectedTime time) {

  public MemberSelection {
    values = List.copyOf(values);
  }

  /** These codes of a component, and nothing else. */
  public static MemberSelection of(String id, String... codes) {
    return new MemberSelection(
        id, true, null, null, null, List.of(codes).stream().map(SelectedValue::of).toList(), null);
  }

  /** The same with other values. */
  public MemberSelection withValues(List<SelectedValue> others) {
    return new MemberSelection(id, isIncluded, removePrefix, validFrom, validTo, others, time);
  }

  /** This span of time, and nothing else. */
  public static MemberSelection of(String id, SelectedTime time) {
    return new MemberSelection(id, true, null, null, null, List.of(), time);
  }

  /** The values without their flags. */
  public List<String> codes() {
    return values.stream().map(SelectedValue::value).toList();
  }

  /**
   * A value.
   *
   * @param cascade whether codes below it are meant too: {@code true}, or {@code excluderoot} for
   *     only those (since SDMX 3.0); null for the value alone
   * @param language the language of a text (since SDMX 3.0)
   */
  public record SelectedValue(
      String value,
      @Nullable String cascade,
      @Nullable String language,
      @Nullable String validFrom,
      @Nullable String validTo) {

    public SelectedValue {
      cascade = "false".equals(cascade) ? null : cascade;
    }

    /** The value alone. */
    public static SelectedValue of(String value) {
      return new SelectedValue(value, null, null, null, null);
    }

    static SelectedValue shape(Parts<SelectedValue> parts, boolean hasLanguage, boolean isTimed) {
      String cascade = parts.flagOrText("cascadeValues", SelectedValue::cascade);
      String language = hasLanguage ? parts.language(SelectedValue::language) : null;
      String from = isTimed ? parts.attribute("validFrom", SelectedValue::validFrom) : null;
      String to = isTimed ? parts.attribute("validTo", SelectedValue::validTo) : null;
      return new SelectedValue(parts.content(SelectedValue::value), cascade, language, from, to);
    }

    static SelectedValue shape21(Parts<SelectedValue> parts) {
      Boolean cascade =
          parts.flag("cascadeValues", value -> value.cascade() == null ? null : Boolean.TRUE);
      String value = parts.content(SelectedValue::value);
      return Boolean.TRUE.equals(cascade)
          ? new SelectedValue(value, "true", null, null, null)
          : of(value);
    }
  }

  /** A dimension of a region. */
  static MemberSelection dimension(Parts<MemberSelection> parts) {
    return shape(parts, true, false, true);
  }

  /** An attribute or measure of a region. */
  static MemberSelection component(Parts<MemberSelection> parts) {
    return shape(parts, false, true, true);
  }

  /** An attribute or measure of a key. */
  static MemberSelection dataComponent(Parts<MemberSelection> parts) {
    return shape(parts, false, true, false);
  }

  private static MemberSelection shape(
      Parts<MemberSelection> parts, boolean isTimed, boolean hasLanguage, boolean hasTimedValues) {
    boolean since30 = parts.era() != Era.V21;
    String id = parts.attribute("id", MemberSelection::id);
    Boolean include =
        parts.flag("include", selection -> selection.isIncluded() ? null : Boolean.FALSE);
    return new MemberSelection(
        id == null ? "" : id,
        !Boolean.FALSE.equals(include),
        since30 ? parts.flag("removePrefix", MemberSelection::removePrefix) : null,
        since30 && isTimed ? parts.attribute("validFrom", MemberSelection::validFrom) : null,
        since30 && isTimed ? parts.attribute("validTo", MemberSelection::validTo) : null,
        since30
            ? parts.list(
                Part.many("Value").decorated(Part.Decoration.STRING_OR_OBJECT),
                MemberSelection::values,
                value -> SelectedValue.shape(value, hasLanguage, hasTimedValues))
            : parts.list(
                Part.many("Value").decorated(Part.Decoration.SUBSET),
                MemberSelection::values,
                SelectedValue::shape21),
        parts.group(Part.one("TimeRange"), MemberSelection::time, SelectedTime::shape));
  }
}
