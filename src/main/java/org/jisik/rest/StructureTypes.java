package org.jisik.rest;

import java.util.Map;
import java.util.Set;
import org.jisik.error.NotFound;
import org.jisik.error.NotImplemented;
import org.jisik.model.artefact.ArtefactTypes;
import org.jisik.query.StructureQuery;

/** The types of structures by their names in URLs: those served, and those the standard has. */
public final class StructureTypes {

  /** Names of v1 that stand for other types, where those are served. */
  private static final Map<String, Set<String>> OF_V1 =
      Map.of(
          "structure", Set.of(StructureQuery.ANY),
          "contentconstraint", Set.of("dataconstraint"),
          "organisationscheme",
              Set.of(
                  "agencyscheme",
                  "dataproviderscheme",
                  "dataconsumerscheme",
                  "organisationunitscheme"));

  /** The structure types of SDMX-REST 1.5 and 2.2.2, whether or not they are served. */
  private static final Set<String> STANDARD =
      Set.of(
          ("datastructure metadatastructure categoryscheme conceptscheme codelist agencyscheme"
                  + " dataproviderscheme dataconsumerscheme organisationunitscheme dataflow"
                  + " metadataflow reportingtaxonomy provisionagreement process categorisation"
                  + " transformationscheme rulesetscheme userdefinedoperatorscheme"
                  + " customtypescheme namepersonalisationscheme vtlmappingscheme"
                  + " hierarchicalcodelist organisationscheme structureset contentconstraint"
                  + " actualconstraint allowedconstraint attachmentconstraint namealiasscheme"
                  + " hierarchy hierarchyassociation valuelist metadataproviderscheme"
                  + " metadataprovisionagreement structuremap representationmap conceptschememap"
                  + " categoryschememap organisationschememap reportingtaxonomymap dataconstraint"
                  + " metadataconstraint geographiccodelist geogridcodelist")
              .split(" "));

  private StructureTypes() {}

  /** Whether the standard has such a type. */
  public static boolean isStandard(String name) {
    return STANDARD.contains(name);
  }

  /**
   * The types that a resource of v1 stands for.
   *
   * @throws NotImplemented if the standard has it and this server does not
   * @throws NotFound if the standard does not have it
   */
  public static Set<String> ofV1(String name) {
    Set<String> types = OF_V1.get(name);
    return types == null ? Set.of(served(name)) : types;
  }

  /**
   * A type of v2, checked.
   *
   * @throws NotImplemented if the standard has it and this server does not
   * @throws NotFound if the standard does not have it
   */
  public static String served(String name) {
    if (ArtefactTypes.findByResource(name).isPresent()) {
      return name;
    }
    if (isStandard(name)) {
      throw new NotImplemented("structures of type %s are not served yet".formatted(name));
    }
    throw new NotFound("'%s' is not a type of structure in the SDMX standard".formatted(name));
  }
}
