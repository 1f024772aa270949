package org.jisik.service.view;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.artefact.ArtefactType;
import org.jisik.model.artefact.Maintainable;
import org.jisik.model.artefact.Representation;
import org.jisik.model.describe.Alternative;
import org.jisik.model.describe.CopiedParts;
import org.jisik.model.describe.Part;
import org.jisik.model.describe.Parts;
import org.jisik.model.describe.Shape;
import org.jisik.model.reference.Urn;
import org.jspecify.annotations.Nullable;

/** An artefact of any type once more, with some parts changed. */
final class Rewritten<T> extends CopiedParts<T> {

  private final Change change;

  private Rewritten(T original, Change change) {
    super(original);
    this.change = change;
  }

  /**
   * What becomes of parts, wherever they are.
   *
   * @param base of the base parts of the artefact
   * @param representation of each representation
   * @param reference of each reference
   * @param isDeep whether nested objects change at all
   */
  private record Change(
      UnaryOperator<Maintainable> base,
      UnaryOperator<Representation> representation,
      UnaryOperator<Urn> reference,
      boolean isDeep) {}

  /** An artefact with other base parts. */
  static Artefact withBase(Artefact artefact, UnaryOperator<Maintainable> base) {
    UnaryOperator<Urn> same = UnaryOperator.identity();
    return rewrite(
        artefact, artefact.type(), new Change(base, UnaryOperator.identity(), same, false));
  }

  /** An artefact with other references, on every level. */
  static Artefact withReferences(Artefact artefact, UnaryOperator<Urn> reference) {
    UnaryOperator<Maintainable> same = UnaryOperator.identity();
    return rewrite(
        artefact, artefact.type(), new Change(same, UnaryOperator.identity(), reference, true));
  }

  /** An artefact with other representations. */
  static Artefact withRepresentations(
      Artefact artefact, UnaryOperator<Representation> representation) {
    UnaryOperator<Maintainable> same = UnaryOperator.identity();
    return rewrite(
        artefact,
        artefact.type(),
        new Change(same, representation, UnaryOperator.identity(), true));
  }

  private static <A extends Artefact> Artefact rewrite(
      Artefact artefact, ArtefactType<A> type, Change change) {
    return type.shape().exchange(new Rewritten<>(type.javaType().cast(artefact), change));
  }

  @Override
  protected <P> Parts<P> nested(Part part, P child) {
    return new Rewritten<>(seen(child), change);
  }

  @Override
  protected <P> Parts<P> inlined(P child) {
    return new Rewritten<>(seen(child), change);
  }

  @SuppressWarnings("unchecked")
  private <P> P seen(P child) {
    if (child instanceof Maintainable base) {
      return (P) change.base().apply(base);
    }
    return child instanceof Representation own ? (P) change.representation().apply(own) : child;
  }

  @Override
  public @Nullable Urn reference(Part part, Function<T, @Nullable Urn> get) {
    Urn urn = get.apply(original);
    return urn == null ? null : change.reference().apply(urn);
  }

  @Override
  public @Nullable Urn referenceWithin(
      Part part, @Nullable Urn owner, Function<T, @Nullable Urn> get) {
    return reference(part, get);
  }

  @Override
  public List<Urn> references(Part part, Function<T, List<Urn>> get) {
    return get.apply(original).stream().map(change.reference()).toList();
  }

  // Long lists need not be walked where nothing in them changes.

  @Override
  public <P> @Nullable P group(Part part, Function<T, @Nullable P> get, Shape<P> shape) {
    return change.isDeep() ? super.group(part, get, shape) : get.apply(original);
  }

  @Override
  public <P> List<P> list(Part part, Function<T, List<P>> get, Shape<P> shape) {
    return change.isDeep() ? super.list(part, get, shape) : get.apply(original);
  }

  @Override
  public <P> List<P> mixed(Function<T, List<P>> get, List<Alternative<? extends P>> alternatives) {
    return change.isDeep() ? super.mixed(get, alternatives) : get.apply(original);
  }
}
