package org.jisik.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jisik.error.NotAcceptable;
import org.jisik.error.NotFound;
import org.jisik.model.data.CodeNames;
import org.jisik.model.data.Component;
import org.jisik.model.data.DataLayout;
import org.jisik.model.describe.Era;
import org.jisik.model.reference.ArtefactRef;
import org.jisik.query.Codes;
import org.jisik.query.SchemaQuery;
import org.jisik.query.StructureQuery;
import org.jisik.query.StructureQuery.Detail;
import org.jisik.query.StructureQuery.References;
import org.jisik.query.StructureQuery.Relation;

/**
 * Answers how messages look that hold the data, or metadata, of something.
 *
 * @see <a href="https://github.com/sdmx-twg/sdmx-rest/blob/v2.2.2/doc/schemas.md">SDMX-REST 2.2.2,
 *     schema queries</a>
 */
@ApplicationScoped
public class SchemaService {

  private static final Set<String> METADATA =
      Set.of("metadatastructure", "metadataflow", "metadataprovisionagreement");

  private final Registry registry;
  private final DataLayouts layouts;
  private final StructureService structures;

  public SchemaService(Registry registry, DataLayouts layouts, StructureService structures) {
    this.registry = registry;
    this.layouts = layouts;
    this.structures = structures;
  }

  /**
   * The layout of the data, with the codes that the constraints in force allow.
   *
   * @throws NotFound if there is no such artefact
   * @throws NotAcceptable if it is about metadata, whose messages look the same for all
   */
  public DataLayout layout(SchemaQuery query) {
    ArtefactRef context = context(query);
    if (query.which().types().stream().anyMatch(METADATA::contains)) {
      throw new NotAcceptable(
          "messages with reference metadata look alike whatever their structure, so there is no"
              + " schema for %s; ask for application/vnd.sdmx.structure+json or +xml"
                  .formatted(context));
    }
    return allowed(layouts.layout(context), context);
  }

  private ArtefactRef context(SchemaQuery query) {
    Set<ArtefactRef> found = Asked.in(registry, query.which(), false).refs();
    return found.stream()
        .max((one, other) -> one.version().compareTo(other.version()))
        .orElseThrow(() -> new NotFound("no structure matches " + query.which()));
  }

  private DataLayout allowed(DataLayout layout, ArtefactRef context) {
    FlowView view = new FlowView(context, Map.of()).within(layout.structure(), layout, registry);
    List<ArtefactRef> above =
        Stream.concat(Stream.of(context), registry.children(context))
            .filter(ref -> ref.type().name().equals("Dataflow") || ref.equals(context))
            .toList();
    for (ArtefactRef constrained : above) {
      view = view.within(constrained, layout, registry);
    }
    Map<String, Codes> slice = view.slice();
    return layout.withDimensions(
        layout.dimensions().stream().map(dimension -> allowed(dimension, slice)).toList());
  }

  private static Component allowed(Component dimension, Map<String, Codes> slice) {
    CodeNames codes = dimension.codes();
    Codes wanted = slice.get(dimension.id());
    return codes == null || wanted == null
        ? dimension
        : dimension.withCodes(
            new CodeNames(
                codes.list(),
                codes.names().entrySet().stream()
                    .filter(code -> wanted.allows(code.getKey()))
                    .collect(
                        Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a))));
  }

  /**
   * The same as structures: what is asked for and all it needs, of lists only the items in use.
   *
   * @throws org.jisik.error.NoResults if there is no such artefact
   */
  public StructureAnswer structures(SchemaQuery query, Era era) {
    return structures.find(
        new StructureQuery(
            query.which(),
            References.of(Relation.DESCENDANTS),
            Detail.REFERENCE_PARTIAL,
            Optional.empty()),
        era);
  }
}
