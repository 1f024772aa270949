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
import org.jisik.model.artefact.ArtefactTypes;
import org.jisik.model.describe.Era;
import org.jisik.model.describe.EraClasses;
import org.jisik.model.reference.StructureClass;
import org.jisik.model.reference.Urn;
import org.jisik.model.reference.Version;
import org.jspecify.annotations.Nullable;

/**
 * A reference outside of structures: unqualified {@code Ref} and {@code URN} in 2.1, URN text in
 * 3.x.
 */
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
   * A reference to an artefact of any class. SDMX-ML always names a version here, 1.0 for an
   * artefact without; what is newer than 2.1 is known there by its URN alone.
   */
  static StructureReference ofArtefact(Urn urn, Era era) {
    Urn versioned =
        urn.version().isEmpty()
            ? new Urn(urn.type(), urn.agency(), urn.id(), Version.DEFAULT.text(), "")
            : urn;
    if (era == Era.V21 && !isKnownIn21(urn)) {
      StructureReference reference = new StructureReference();
      reference.content.add(UrnText.of(versioned));
      return reference;
    }
    return of(EraClasses.written(versioned, era), era);
  }

  private static boolean isKnownIn21(Urn urn) {
    return !urn.version().contains("-")
        && ArtefactTypes.find(urn.type()).flatMap(type -> type.names(Era.V21)).isPresent();
  }

  /** What is referred to, where a {@code Ref} must say its package and class. */
  Urn toUrn() {
    return toUrn("");
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
    throw new InvalidMessage("a reference is empty");
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
        throw new InvalidMessage("a Ref needs agencyID and id");
      }
      return new Urn(
          type(defaultClass), agencyID, id, Objects.requireNonNullElse(version, "1.0"), "");
    }

    private StructureClass type(String defaultClass) {
      if (packageName != null && className != null) {
        return new StructureClass(packageName, className);
      }
      if (defaultClass.isEmpty()) {
        throw new InvalidMessage(
            "the Ref to %s:%s needs package and class".formatted(agencyID, id));
      }
      String[] defaults = defaultClass.split("\\.");
      return new StructureClass(
          Objects.requireNonNullElse(packageName, defaults[0]),
          Objects.requireNonNullElse(className, defaults[1]));
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
