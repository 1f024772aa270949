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
    Maintainable base, @Nullable Boolean isPartial, List<Category> categories)
    implements ItemScheme<CategoryScheme.Category> {

  public static final ArtefactType<CategoryScheme> TYPE =
      ArtefactType.of(
              "categoryscheme", "CategoryScheme", CategoryScheme.class, CategoryScheme::shape)
          .since21("CategorySchemes", "CategoryScheme", "categorySchemes", 4)
          .since30("CategorySchemes");

  public CategoryScheme {
    categories = List.copyOf(categories);
  }

  /** A category and those below it. */
  public record Category(Nameable naming, List<Category> categories) implements Item<Category> {

    public Category {
      categories = List.copyOf(categories);
    }

    @Override
    public List<Category> items() {
      return categories;
    }

    @Override
    public Category withItems(List<Category> items) {
      return new Category(naming, items);
    }

    static Category shape(Parts<Category> parts) {
      return new Category(
          parts.inline(Category::naming, Nameable.shape("Category")),
          parts.list(Part.many("Category"), Category::categories, Category::shape));
    }
  }

  @Override
  public List<Category> items() {
    return categories;
  }

  @Override
  public CategoryScheme with(List<Category> items, @Nullable Boolean nowPartial) {
    return new CategoryScheme(base, nowPartial, items);
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
