package org.jisik.model.artefact;

import java.util.List;
import org.jisik.model.describe.Part;
import org.jisik.model.describe.Parts;
import org.jspecify.annotations.Nullable;

/**
 * A tree of categories, under which structures can be found.
 *
 * @param isPartial true where the scheme holds only some of the categories of the original
 * @param categories those at the top, in the order written
 */
public record CategoryScheme(
    Maintainable base, @Nullable Boolean isPartial, List<Category> categories) implements Artefact {

  public static final ArtefactType<CategoryScheme> TYPE =
      ArtefactType.of(
              "categoryscheme", "CategoryScheme", CategoryScheme.class, CategoryScheme::shape)
          .since21("CategorySchemes", "CategoryScheme", "categorySchemes", 4)
          .since30("CategorySchemes");

  public CategoryScheme {
    categories = List.copyOf(categories);
  }

  /** A category and those below it. */
  public record Category(Nameable naming, List<Category> categories) {

    public Category {
      categories = List.copyOf(categories);
    }

    static Category shape(Parts<Category> parts) {
      return new Category(
          parts.inline(Category::naming, Nameable.shape("Category")),
          parts.list(Part.many("Category"), Category::categories, Category::shape));
    }
  }

  @Override
  public ArtefactType<CategoryScheme> type() {
    return TYPE;
  }

  static CategoryScheme shape(Parts<CategoryScheme> parts) {
    return new CategoryScheme(
        parts.inline(CategoryScheme::base, Maintainable.shape("CategoryScheme")),
        parts.flag("isPartial", CategoryScheme::isPartial),
        parts.list(Part.many("Category"), CategoryScheme::categories, Category::shape));
  }
}
