package org.jisik.model.artefact;

import java.util.List;
import org.jisik.model.describe.Part;
import org.jisik.model.describe.Parts;
import org.jisik.model.describe.Shape;
import org.jspecify.annotations.Nullable;

/**
 * An agency, data provider, data consumer, metadata provider or organisation unit.
 *
 * @param parent the unit above it; only organisation units have one
 */
public record Organisation(Nameable naming, @Nullable String parent, List<Contact> contacts)
    implements Item<Organisation> {

  public Organisation {
    contacts = List.copyOf(contacts);
  }

  @Override
  public Organisation withoutParent() {
    return new Organisation(naming, null, contacts);
  }

  /** The shape of an organisation of a flat scheme, of this class. */
  static Shape<Organisation> shape(String organisationClass) {
    return parts ->
        new Organisation(
            parts.inline(Organisation::naming, Nameable.shape(organisationClass)),
            null,
            contacts(parts));
  }

  /** The shape of an organisation unit, which may have a parent. */
  static Organisation unit(Parts<Organisation> parts) {
    return new Organisation(
        parts.inline(Organisation::naming, Nameable.shape("OrganisationUnit")),
        parts.localItem(Part.one("Parent"), "OrganisationUnit", Organisation::parent),
        contacts(parts));
  }

  private static List<Contact> contacts(Parts<Organisation> parts) {
    return parts.list(Part.many("Contact"), Organisation::contacts, Contact::shape);
  }
}
