package org.jisik.model.artefact;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jisik.model.describe.Era;
import org.jisik.model.describe.EraClasses;
import org.jisik.model.reference.StructureClass;
import org.jisik.model.reference.Urn;

/**
 * The registration list: every artefact type that is read, stored and served. A new type of
 * structures is one line here.
 */
public final class ArtefactTypes {

  /**
   * All types of structures, in the order of the SDMX-ML 2.1 containers, later types after those
   * they resemble.
   */
  public static final List<ArtefactType<?>> ALL =
      List.of(
          AgencyScheme.TYPE,
          DataProviderScheme.TYPE,
          DataConsumerScheme.TYPE,
          MetadataProviderScheme.TYPE,
          OrganisationUnitScheme.TYPE,
          Dataflow.TYPE,
          Metadataflow.TYPE,
          CategoryScheme.TYPE,
          Categorisation.TYPE,
          Codelist.TYPE,
          Codelist.GEOGRAPHIC_TYPE,
          Codelist.GRID_TYPE,
          ValueList.TYPE,
          HierarchicalCodelist.TYPE,
          Hierarchy.TYPE,
          HierarchyAssociation.TYPE,
          ConceptScheme.TYPE,
          MetadataStructure.TYPE,
          DataStructure.TYPE,
          StructureSet.TYPE,
          StructureMap.TYPE,
          RepresentationMap.TYPE,
          ConceptSchemeMap.TYPE,
          CategorySchemeMap.TYPE,
          OrganisationSchemeMap.TYPE,
          ReportingTaxonomyMap.TYPE,
          ReportingTaxonomy.TYPE,
          Process.TYPE,
          DataConstraint.TYPE,
          AttachmentConstraint.TYPE,
          MetadataConstraint.TYPE,
          ProvisionAgreement.TYPE,
          MetadataProvisionAgreement.TYPE,
          CustomTypeScheme.TYPE,
          VtlMappingScheme.TYPE,
          NamePersonalisationScheme.TYPE,
          RulesetScheme.TYPE,
          TransformationScheme.TYPE,
          UserDefinedOperatorScheme.TYPE);

  /** All types that are stored: structures, and the metadata reported about them. */
  public static final List<ArtefactType<?>> STORED =
      Stream.concat(ALL.stream(), Stream.of(MetadataSet.TYPE)).toList();

  /**
   * All types that structure messages hold, those among them that are answers and are not stored.
   */
  public static final List<ArtefactType<?>> IN_MESSAGES =
      Stream.concat(ALL.stream(), Stream.of(AvailabilityConstraint.TYPE)).toList();

  private ArtefactTypes() {}

  /**
   * The stored type with this class in URNs of any era; of types that share a class the first,
   * which reads what the store keeps of any of them.
   */
  public static Optional<ArtefactType<?>> find(StructureClass structureClass) {
    return STORED.stream().filter(type -> isNamed(type, structureClass.name())).findFirst();
  }

  /** Whether artefacts of this class are structures; metadata reported about them are not. */
  public static boolean isStructure(StructureClass structureClass) {
    return !structureClass.equals(MetadataSet.TYPE.structureClass());
  }

  /** The type of structures whose REST resource is this. */
  public static Optional<ArtefactType<?>> findByResource(String resource) {
    return ALL.stream().filter(type -> type.resource().equals(resource)).findFirst();
  }

  /**
   * The class of structures, or of things in them, that a word names: the resource of a type, or a
   * class in lower case such as {@code code}.
   */
  public static Optional<StructureClass> findClass(String word) {
    return findByResource(word)
        .map(ArtefactType::structureClass)
        .or(
            () ->
                ALL.stream()
                    .flatMap(type -> type.structureClass().items())
                    .filter(item -> word(item).equals(word))
                    .findFirst());
  }

  /** The reverse of {@link #findClass}. */
  public static String word(StructureClass structureClass) {
    return structureClass.name().toLowerCase(Locale.ROOT);
  }

  /** Whether an era has artefacts of this class, or items of it, under whatever name. */
  public static boolean isIn(Era era, StructureClass structureClass) {
    Urn any = new Urn(structureClass.maintainable(), "*", "*", "*", "");
    return find(EraClasses.written(any, era).type()).flatMap(type -> type.names(era)).isPresent();
  }

  private static boolean isNamed(ArtefactType<?> type, String name) {
    ArtefactType.Names names21 = type.names21();
    return type.structureClass().name().equals(name)
        || (names21 != null && names21.element().equals(name));
  }
}
