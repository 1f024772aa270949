package org.jisik.rest;

import java.util.Set;
import java.util.TreeSet;
import org.jisik.error.InvalidSyntax;
import org.jisik.error.NotFound;
import org.jisik.error.NotImplemented;
import org.jisik.model.artefact.ArtefactTypes;
import org.jisik.model.artefact.ItemScheme;
import org.jisik.query.StructureQuery;
import org.jisik.service.view.ArtefactViews;

/** The types of structures by their names in URLs: those served, and those the standard has. */
public final class StructureTypes {

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
   * A type, checked; {@code namealiasscheme} is what SDMX-REST 1.5 once called name personalisation
   * schemes.
   *
   * @throws NotImplemented if the standard has it and this server does not
   * @throws NotFound if the standard does not have it
   */
  public static String served(String name) {
    String type = name.equals("namealiasscheme") ? "namepersonalisationscheme" : name;
    if (!isStandard(type)) {
      throw new NotFound("'%s' is not a type of structure in the SDMX standard".formatted(name));
    }
    if (ArtefactViews.typesBehind(type).isEmpty()) {
      throw new NotImplemented("structures of type %s are not served".formatted(name));
    }
    return type;
  }

  /**
   * Holds a question for items against the types in which they are looked for.
   *
   * @throws InvalidSyntax if none of the types has items
   */
  static void checkThatItemsCanBeIn(Set<String> types) {
    if (!types.contains(StructureQuery.ANY)
        && types.stream()
            .flatMap(type -> ArtefactViews.typesBehind(type).stream())
            .flatMap(type -> ArtefactTypes.findByResource(type).stream())
            .noneMatch(ItemScheme::is)) {
      throw new InvalidSyntax(
          "a structure of type %s has no items that could be asked for one by one; item schemes, value lists and hierarchical codelists have"
              .formatted(String.join(",", new TreeSet<>(types))));
    }
  }
}
