package org.jisik.service.maintenance;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.artefact.ArtefactType;
import org.jisik.model.describe.CopiedParts;
import org.jisik.model.describe.Part;
import org.jisik.model.describe.Parts;
import org.jisik.model.describe.Shape;
import org.jspecify.annotations.Nullable;

/**
 * What of an artefact must not change once it is released: everything but annotations, which have
 * no impact on its version, and the attributes that say where a stub's content is.
 *
 * @see <a
 *     href="https://github.com/sdmx-twg/semver/blob/SDMX-3.1/General%20Recommendations%20for%20Maintainable%20Artefacts.md">Versioning
 *     in SDMX 3.1, general recommendations for maintainable artefacts</a>
 */
final class ReleasedContent<T> extends CopiedParts<T> {

  private static final Set<String> FREE_FLAGS =
      Set.of("isExternalReference", "isFinal", "isPartialLanguage");

  private static final Set<String> FREE_ATTRIBUTES = Set.of("serviceURL", "structureURL");

  private ReleasedContent(T original) {
    super(original);
  }

  /** The artefact without the parts that may change. */
  static Artefact of(Artefact artefact) {
    return of(artefact, artefact.type());
  }

  private static <A extends Artefact> Artefact of(Artefact artefact, ArtefactType<A> type) {
    return type.shape().exchange(new ReleasedContent<>(type.javaType().cast(artefact)));
  }

  @Override
  public <P> List<P> list(Part part, Function<T, List<P>> get, Shape<P> shape) {
    return part.element().equals("Annotation") ? List.of() : super.list(part, get, shape);
  }

  @Override
  public @Nullable Boolean flag(String name, Function<T, @Nullable Boolean> get) {
    return FREE_FLAGS.contains(name) ? null : Likeness.orDefault(name, super.flag(name, get));
  }

  @Override
  public @Nullable String linkedAttribute(String name, Function<T, @Nullable String> get) {
    return FREE_ATTRIBUTES.contains(name) ? null : super.linkedAttribute(name, get);
  }

  @Override
  protected <P> Parts<P> nested(Part part, P child) {
    return new ReleasedContent<>(child);
  }

  @Override
  protected <P> Parts<P> inlined(P child) {
    return new ReleasedContent<>(child);
  }
}
