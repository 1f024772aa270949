package org.jisik.model.artefact;

import java.util.List;
import org.jisik.model.describe.Alternative;
import org.jisik.model.describe.Part;
import org.jisik.model.describe.Part.Decoration;
import org.jisik.model.describe.Parts;
import org.jisik.model.reference.Urn;
import org.jspecify.annotations.Nullable;

/**
 * Codes of another codelist that belong to this one too (SDMX 3.x).
 *
 * @param prefix put before the ids of the codes
 * @param codelist the other codelist
 * @param inclusive which of its codes are taken; null for all
 * @param exclusive which of its codes are left out; null for none
 */
public record CodelistExtension(
    @Nullable String prefix,
    @Nullable Urn codelist,
    @Nullable CodeSelection inclusive,
    @Nullable CodeSelection exclusive) {

  static CodelistExtension shape(Parts<CodelistExtension> parts) {
    return new CodelistExtension(
        parts.attribute("prefix", CodelistExtension::prefix),
        parts.reference(Part.one("Codelist"), CodelistExtension::codelist),
        parts.group(
            Part.one("InclusiveCodeSelection"), CodelistExtension::inclusive, CodeSelection::shape),
        parts.group(
            Part.one("ExclusiveCodeSelection"),
            CodelistExtension::exclusive,
            CodeSelection::shape));
  }

  /** Codes by id and by wildcard, in the order of the message where the encoding has one order. */
  public record CodeSelection(List<MemberValue> members) {

    public CodeSelection {
      members = List.copyOf(members);
    }

    static CodeSelection shape(Parts<CodeSelection> parts) {
      return new CodeSelection(parts.mixed(CodeSelection::members, List.of(CODE, WILDCARD)));
    }
  }

  /** What selects codes. */
  public sealed interface MemberValue {

    /** An id, or an id with {@code %} in place of any characters. */
    String value();

    /** Whether codes below are meant too: {@code true}, {@code false} or {@code excluderoot}. */
    @Nullable String cascadeValues();
  }

  /** One code. */
  public record MemberCode(String value, @Nullable String cascadeValues) implements MemberValue {

    static MemberCode shape(Parts<MemberCode> parts) {
      String cascade = parts.flagOrText("cascadeValues", MemberCode::cascadeValues);
      return new MemberCode(parts.content(MemberCode::value).strip(), cascade);
    }
  }

  /** All codes of a pattern. SDMX-JSON has no cascade here. */
  public record MemberWildcard(String value, @Nullable String cascadeValues)
      implements MemberValue {

    static MemberWildcard shape(Parts<MemberWildcard> parts) {
      String cascade = parts.flagOrText("cascadeValues", MemberWildcard::cascadeValues);
      return new MemberWildcard(parts.content(MemberWildcard::value).strip(), cascade);
    }
  }

  private static final Part MEMBER =
      Part.many("MemberValue").decorated(Decoration.STRING_OR_OBJECT);

  private static final Alternative<MemberCode> CODE =
      new Alternative<>(MEMBER, MemberCode.class, MemberCode::shape)
          .whereText(text -> !text.contains("%"));

  private static final Alternative<MemberWildcard> WILDCARD =
      new Alternative<>(
              MEMBER.json("wildcardedMemberValues"), MemberWildcard.class, MemberWildcard::shape)
          .whereText(text -> text.contains("%"));
}
