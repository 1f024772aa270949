package org.jisik.model.artefact;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jisik.model.describe.Era;
import org.jisik.model.describe.FoundReferences;
import org.jisik.model.describe.Shape;
import org.jisik.model.reference.StructureClass;
import org.jisik.model.reference.Urn;
import org.jspecify.annotations.Nullable;

/**
 * A type of maintainable artefact: its names in each era and its shape. Declared in the artefact's
 * own file, listed in {@link ArtefactTypes}.
 *
 * @param structureClass the class in URNs since SDMX 3.0
 * @param javaType the record
 * @param shape how it is made of parts
 * @param names21 its names in SDMX 2.1; null if that era does not have the type
 * @param names30 its names in SDMX 3.0; null if that era does not have the type
 * @param names31 its names in SDMX 3.1; null if only 2.1 has the type
 * @param hasBodyInStubs whether the schemas demand more than the base parts even of a stub
 * @param <T> the record
 */
public record ArtefactType<T extends Artefact>(
    StructureClass structureClass,
    Class<T> javaType,
    Shape<T> shape,
    @Nullable Names names21,
    @Nullable Names names30,
    @Nullable Names names31,
    boolean hasBodyInStubs) {

  /**
   * How messages of one era name a type.
   *
   * @param container the element inside {@code Structures} that holds artefacts of this type
   * @param element the element of one artefact; in 2.1 also its class in references
   * @param member the array in {@code data} of SDMX-JSON; null if the SDMX-JSON of the era does not
   *     have the type
   * @param order the place of the container where an era demands one (SDMX-ML 2.1)
   */
  public record Names(String container, String element, @Nullable String member, int order) {}

  /** A type without names yet; the JSON member follows from the container unless stated. */
  public static <T extends Artefact> ArtefactType<T> of(
      String packageName, String className, Class<T> javaType, Shape<T> shape) {
    return new ArtefactType<>(
        new StructureClass(packageName, className), javaType, shape, null, null, null, false);
  }

  /**
   * The names in SDMX 2.1, with the place of the container in the schema's sequence, counted from
   * 1.
   */
  public ArtefactType<T> since21(String container, String element, String member, int order) {
    return since21(new Names(container, element, member, order));
  }

  /** The names in SDMX-ML 2.1 of a type that SDMX-JSON 1.0 does not have. */
  public ArtefactType<T> sinceMl21(String container, String element, int order) {
    return since21(new Names(container, element, null, order));
  }

  private ArtefactType<T> since21(Names names) {
    return with(names, names30, names31);
  }

  /** The names since SDMX 3.0. */
  public ArtefactType<T> since30(String container) {
    return since30(container, structureClass.name());
  }

  /** The names since SDMX 3.0 of a type that shares its class in URNs with another. */
  public ArtefactType<T> since30(String container, String element) {
    Names names = names(container, element);
    return with(names21, names, names);
  }

  /** The names since SDMX 3.1. */
  public ArtefactType<T> since31(String container) {
    return with(names21, names30, names(container, structureClass.name()));
  }

  private static Names names(String container, String element) {
    String member = container.substring(0, 1).toLowerCase(Locale.ROOT) + container.substring(1);
    return new Names(container, element, member, 0);
  }

  private ArtefactType<T> with(@Nullable Names in21, @Nullable Names in30, @Nullable Names in31) {
    return new ArtefactType<>(structureClass, javaType, shape, in21, in30, in31, hasBodyInStubs);
  }

  /** The type as one whose stubs need more than the base parts. */
  public ArtefactType<T> withBodyInStubs() {
    return new ArtefactType<>(structureClass, javaType, shape, names21, names30, names31, true);
  }

  /** The names in an era; empty if messages of that era cannot hold this type. */
  public Optional<Names> names(Era era) {
    return Optional.ofNullable(
        switch (era) {
          case V21 -> names21;
          case V30 -> names30;
          case V31, STORED -> names31;
        });
  }

  /** The class in URNs of an era. */
  public StructureClass structureClass(Era era) {
    return era == Era.V21 && names21 != null
        ? new StructureClass(structureClass.packageName(), names21.element())
        : structureClass;
  }

  /** The array of an era's SDMX-JSON; empty if it cannot hold this type. */
  public Optional<String> member(Era era) {
    return names(era).flatMap(names -> Optional.ofNullable(names.member()));
  }

  /** What an artefact of this type refers to, as written; references in itself by id excepted. */
  Set<Urn> references(Artefact artefact) {
    return FoundReferences.of(javaType.cast(artefact), shape);
  }

  /** The resource of this type in the REST API, for instance {@code dataflow}. */
  public String resource() {
    String name = names31 == null ? structureClass.name() : names31.element();
    return name.toLowerCase(Locale.ROOT);
  }
}
