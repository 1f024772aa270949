package org.jisik.service.view;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.artefact.ArtefactType;
import org.jisik.model.artefact.ArtefactTypes;
import org.jisik.model.artefact.DataConstraint;

/**
 * Which types stand behind a resource of the REST API: SDMX 2.1 and 3.x cut some things into
 * different artefacts, and what was written in one era is asked for in the words of the other.
 *
 * @see <a
 *     href="https://github.com/sdmx-twg/sdmx-rest/blob/v1.5.0/v2_1/ws/rest/docs/4_3_structural_queries.md">SDMX-REST
 *     1.5.0, structural queries</a>
 */
final class ResourceTypes {

  private static final String ACTUAL = "actualconstraint";
  private static final String ALLOWED = "allowedconstraint";
  private static final String METADATA = "metadataconstraint";

  /** The types besides the one of the same name. */
  private static final Map<String, Set<String>> ALSO =
      Map.ofEntries(
          Map.entry(
              "organisationscheme",
              Set.of(
                  "agencyscheme",
                  "dataproviderscheme",
                  "dataconsumerscheme",
                  "organisationunitscheme")),
          Map.entry("codelist", Set.of("geographiccodelist", "geogridcodelist")),
          Map.entry("contentconstraint", Set.of("dataconstraint", METADATA)),
          Map.entry(METADATA, Set.of("dataconstraint")),
          Map.entry(ACTUAL, Set.of("dataconstraint")),
          Map.entry(ALLOWED, Set.of("dataconstraint", METADATA)),
          Map.entry("hierarchicalcodelist", Set.of("hierarchy")),
          Map.entry("hierarchy", Set.of("hierarchicalcodelist")),
          Map.entry(
              "structureset",
              Set.of(
                  "structuremap",
                  "representationmap",
                  "conceptschememap",
                  "categoryschememap",
                  "organisationschememap",
                  "reportingtaxonomymap")),
          Map.entry("structuremap", Set.of("structureset")),
          Map.entry("representationmap", Set.of("structureset")),
          Map.entry("conceptschememap", Set.of("structureset")),
          Map.entry("categoryschememap", Set.of("structureset")),
          Map.entry("organisationschememap", Set.of("structureset")),
          Map.entry("reportingtaxonomymap", Set.of("structureset")));

  private ResourceTypes() {}

  static Set<String> behind(String resource) {
    boolean isAny = resource.equals("structure") || resource.equals("*");
    Set<String> also = ALSO.getOrDefault(resource, Set.of());
    return ArtefactTypes.ALL.stream()
        .map(ArtefactType::resource)
        .filter(type -> isAny || type.equals(resource) || also.contains(type))
        .collect(Collectors.toUnmodifiableSet());
  }

  static boolean isMeant(String resource, Artefact artefact) {
    if (!behind(resource).contains(artefact.type().resource())) {
      return false;
    }
    return !(artefact instanceof DataConstraint constraint)
        || switch (resource) {
          case ACTUAL -> constraint.isActual();
          case ALLOWED -> !constraint.isActual();
          case METADATA -> constraint.isOfMetadata();
          default -> true;
        };
  }
}
