package org.jisik.service.view;

import java.util.Optional;
import java.util.stream.Stream;
import org.jisik.model.artefact.ArtefactType;
import org.jisik.model.artefact.ArtefactTypes;
import org.jisik.model.describe.Era;
import org.jisik.model.describe.EraClasses;
import org.jisik.model.reference.StructureClass;
import org.jisik.model.reference.Urn;

/**
 * The classes of objects that reference metadata are about, as SDMX 2.1 names them in target
 * objects and 3.x in wildcard URNs.
 *
 * @see <a
 *     href="https://github.com/sdmx-twg/sdmx-ml-v2_1/blob/master/schemas/SDMXCommonReferences.xsd">SDMX-ML
 *     2.1, ObjectTypeCodelistType</a>
 */
final class ObjectType21 {

  /** Any object. */
  static final String ANY = "Any";

  private static final StructureClass ANY_CLASS = new StructureClass("base", ANY);

  private ObjectType21() {}

  /** The name of a class; empty if 2.1 has no such objects, or cannot target them. */
  static Optional<String> of(StructureClass type) {
    boolean isTargeted =
        type.equals(ANY_CLASS)
            || (ArtefactTypes.isIn(Era.V21, type) && !type.packageName().equals("transformation"));
    Urn named = EraClasses.written(new Urn(type, "*", "*", "*", ""), Era.V21);
    return isTargeted ? Optional.of(named.type().name()) : Optional.empty();
  }

  /** All objects of a class; any objects at all if 3.x does not know the class. */
  static Urn all(String name) {
    Urn named = EraClasses.read(new Urn(classOf(name), "*", "*", "*", ""), Era.V21);
    boolean isItem = !named.type().maintainable().equals(named.type());
    return isItem ? new Urn(named.type(), "*", "*", "*", "*") : named;
  }

  private static StructureClass classOf(String name) {
    return ArtefactTypes.ALL.stream()
        .filter(type -> type.names(Era.V31).isPresent())
        .map(ArtefactType::structureClass)
        .flatMap(type -> Stream.concat(Stream.of(type), type.item().stream()))
        .filter(type -> type.name().equals(name))
        .findFirst()
        .orElse(
            name.equals("ContentConstraint") ? new StructureClass("registry", name) : ANY_CLASS);
  }
}
