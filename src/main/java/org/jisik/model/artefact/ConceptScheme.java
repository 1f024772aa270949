package org.jisik.model.artefact;

import java.util.List;
import org.jisik.model.describe.Part;
import org.jisik.model.describe.Parts;
import org.jspecify.annotations.Nullable;

/**
 * A scheme of concepts.
 *
 * @param isPartial true where the scheme holds only some of the concepts of the original
 * @param concepts in the order written; ids are unique
 */
public record ConceptScheme(Maintainable base, @Nullable Boolean isPartial, List<Concept> concepts)
    implements ItemScheme<Concept> {

  public static final ArtefactType<ConceptScheme> TYPE =
      ArtefactType.of("conceptscheme", "ConceptScheme", ConceptScheme.class, ConceptScheme::shape)
          .since21("Concepts", "ConceptScheme", "conceptSchemes", 8)
          .since30("ConceptSchemes");

  public ConceptScheme {
    concepts = List.copyOf(concepts);
  }

  @Override
  public List<Concept> items() {
    return concepts;
  }

  @Override
  public ConceptScheme with(List<Concept> items, @Nullable Boolean nowPartial) {
    return new ConceptScheme(base, nowPartial, items);
  }

  @Override
  public ArtefactType<ConceptScheme> type() {
    return TYPE;
  }

  static ConceptScheme shape(Parts<ConceptScheme> parts) {
    return new ConceptScheme(
        parts.inline(ConceptScheme::base, Maintainable.shape("ConceptScheme")),
        parts.flag("isPartial", ConceptScheme::isPartial),
        parts.list(Part.many("Concept"), ConceptScheme::concepts, Concept::shape));
  }
}
