package org.jisik.model.artefact;

import org.jisik.model.describe.Part;
import org.jisik.model.describe.Parts;
import org.jspecify.annotations.Nullable;

/**
 * One code of a codelist.
 *
 * @param parent the id of the code above it in the same list; null at the top
 */
public record Code(Nameable naming, @Nullable String parent) implements Item<Code> {

  static Code shape(Parts<Code> parts) {
    return new Code(
        parts.inline(Code::naming, Nameable.shape("Code")),
        parts.local(Part.one("Parent"), Code::parent));
  }
}
