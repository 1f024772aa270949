package org.jisik.model.artefact;

import java.util.List;
import org.jisik.model.describe.Alternative;
import org.jisik.model.describe.Part;
import org.jisik.model.describe.Parts;
import org.jisik.model.text.LocalisedText;
import org.jspecify.annotations.Nullable;

/**
 * Whom to ask at an organisation.
 *
 * @param channels the ways to reach them; their order survives in XML only
 */
public record Contact(
    @Nullable String id,
    LocalisedText name,
    LocalisedText department,
    LocalisedText role,
    List<Channel> channels) {

  public Contact {
    channels = List.copyOf(channels);
  }

  /** A way to reach somebody. */
  public sealed interface Channel {
    String address();
  }

  public record Telephone(String address) implements Channel {}

  public record Fax(String address) implements Channel {}

  public record X400(String address) implements Channel {}

  public record Uri(String address) implements Channel {}

  public record Email(String address) implements Channel {}

  private static final List<Alternative<? extends Channel>> CHANNELS =
      List.of(
          new Alternative<>(
              text("Telephone"),
              Telephone.class,
              it -> new Telephone(it.content(Channel::address))),
          new Alternative<>(
              text("Fax").json("faxes"), Fax.class, it -> new Fax(it.content(Channel::address))),
          new Alternative<>(text("X400"), X400.class, it -> new X400(it.content(Channel::address))),
          new Alternative<>(text("URI"), Uri.class, it -> new Uri(it.content(Channel::address))),
          new Alternative<>(
              text("Email"), Email.class, it -> new Email(it.content(Channel::address))));

  private static Part text(String element) {
    return Part.many(element).decorated(Part.Decoration.STRING_OR_OBJECT);
  }

  static Contact shape(Parts<Contact> parts) {
    return new Contact(
        parts.attribute("id", Contact::id),
        parts.localised(Nameable.NAME, Contact::name),
        parts.localised(Part.one("Department"), Contact::department),
        parts.localised(Part.one("Role"), Contact::role),
        parts.mixed(Contact::channels, CHANNELS));
  }
}
