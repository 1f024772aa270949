package org.jisik.model.artefact;

import java.util.List;
import org.jisik.model.describe.Part;
import org.jisik.model.describe.Parts;
import org.jisik.model.text.LocalisedText;
import org.jspecify.annotations.Nullable;

/**
 * A list of values that need not be ids (SDMX 3.x).
 *
 * @param items in the order written
 */
public record ValueList(Maintainable base, List<ValueItem> items)
    implements ItemScheme<ValueList.ValueItem> {

  public static final ArtefactType<ValueList> TYPE =
      ArtefactType.of("codelist", "ValueList", ValueList.class, ValueList::shape)
          .since30("ValueLists");

  public ValueList {
    items = List.copyOf(items);
  }

  /** A value: any text, with or without a name. */
  public record ValueItem(
      String value, List<Annotation> annotations, LocalisedText name, LocalisedText description)
      implements Item<ValueItem> {

    public ValueItem {
      annotations = List.copyOf(annotations);
    }

    @Override
    public Nameable naming() {
      return new Nameable(value, null, annotations, List.of(), name, description);
    }

    @Override
    public String id() {
      return value;
    }

    static ValueItem shape(Parts<ValueItem> parts) {
      String value = parts.attribute("id", ValueItem::value);
      return new ValueItem(
          value == null ? "" : value,
          parts.list(Identifiable.ANNOTATIONS, ValueItem::annotations, Annotation::shape),
          parts.localised(Nameable.NAME, ValueItem::name),
          parts.localised(Nameable.DESCRIPTION, ValueItem::description));
    }
  }

  @Override
  public ValueList with(List<ValueItem> others, @Nullable Boolean isPartial) {
    return new ValueList(base, others);
  }

  @Override
  public ArtefactType<ValueList> type() {
    return TYPE;
  }

  static ValueList shape(Parts<ValueList> parts) {
    return new ValueList(
        parts.inline(ValueList::base, Maintainable.shape("ValueList")),
        parts.list(Part.many("ValueItem"), ValueList::items, ValueItem::shape));
  }
}
