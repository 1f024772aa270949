package org.jisik.format.ml.envelope;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElementRef;
import jakarta.xml.bind.annotation.XmlElementRefs;
import jakarta.xml.bind.annotation.XmlMixed;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jisik.error.InvalidMessage;
import org.jisik.model.describe.Era;
import org.jisik.model.reference.StructureClass;
import org.jisik.model.reference.Urn;
import org.jspecify.annotations.Nullable;

/** A reference in the header: unqualified {@code Ref} and {@code URN} in 2.1, URN text in 3.x. */
@XmlAccessorType(XmlAccessType.FIELD)
final class StructureReference {

  @XmlMixed
  @XmlElementRefs({
    @XmlElementRef(name = "Ref", type = Ref.class),
    @XmlElementRef(name = "URN", type = UrnText.class)
  })
  List<Object> content = new ArrayList<>();

  static StructureReference of(Urn urn, Era era) {
    StructureReference reference = new StructureReference();
    if (era == Era.V21) {
      reference.content.add(Ref.of(urn));
      reference.content.add(UrnText.of(urn));
    } else {
      reference.content.add(urn.toString());
    }
    return reference;
  }

  /**
   * What is referred to.
   *
   * @param defaultClass package and class where a {@code Ref} leaves them out
   */
  Urn toUrn(String defaultClass) {
    for (Object part : content) {
      if (part instanceof Ref ref) {
        return ref.toUrn(defaultClass);
      }
      String text = part instanceof UrnText urn ? urn.value : part.toString();
      if (text != null && !text.isBlank()) {
        return Urn.parse(text);
      }
    }
    throw new InvalidMessage("a reference in the header is empty");
  }

  /** The identity of an artefact as attributes. */
  @XmlRootElement(name = "Ref")
  @XmlAccessorType(XmlAccessType.FIELD)
  static final class Ref {
    @XmlAttribute @Nullable String agencyID;
    @XmlAttribute @Nullable String id;
    @XmlAttribute @Nullable String version;

    @XmlAttribute(name = "class")
    @Nullable String className;

    @XmlAttribute(name = "package")
    @Nullable String packageName;

    static Ref of(Urn urn) {
      Ref ref = new Ref();
      ref.agencyID = urn.agency();
      ref.id = urn.id();
      ref.version = urn.version().isEmpty() ? null : urn.version();
      ref.className = urn.type().name();
      ref.packageName = urn.type().packageName();
      return ref;
    }

    Urn toUrn(String defaultClass) {
      if (agencyID == null || id == null) {
        throw new InvalidMessage("a Ref in the header needs agencyID and id");
      }
      String[] defaults = defaultClass.split("\\.");
      StructureClass type =
          new StructureClass(
              Objects.requireNonNullElse(packageName, defaults[0]),
              Objects.requireNonNullElse(className, defaults[1]));
      return new Urn(type, agencyID, id, Objects.requireNonNullElse(version, "1.0"), "");
    }
  }

  /** A URN in an element of its own. */
  @XmlRootElement(name = "URN")
  @XmlAccessorType(XmlAccessType.FIELD)
  static final class UrnText {
    @XmlValue @Nullable String value;

    static UrnText of(Urn urn) {
      UrnText text = new UrnText();
      text.value = urn.toString();
      return text;
    }
  }
}
