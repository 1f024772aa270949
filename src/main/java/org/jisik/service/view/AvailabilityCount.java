package org.jisik.service.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jisik.model.artefact.Annotation;
import org.jisik.model.text.LocalisedText;
import org.jspecify.annotations.Nullable;

/**
 * A count of available data as an annotation, which is how it is said before SDMX 3.1: the id names
 * it, the title is the number. Not in the standard's texts; clients and conformance tests look for
 * it.
 */
enum AvailabilityCount {
  SERIES("series_count"),
  OBSERVATIONS("obs_count");

  private static final String TYPE = "sdmx_metrics";

  private final String id;

  AvailabilityCount(String id) {
    this.id = id;
  }

  /** The annotation that says a count; none if nobody counted. */
  Stream<Annotation> annotation(@Nullable Long count) {
    return Stream.ofNullable(count)
        .map(
            number ->
                new Annotation(id, number.toString(), TYPE, List.of(), LocalisedText.NONE, null));
  }

  /** The count that annotations say. */
  @Nullable Long in(List<Annotation> annotations) {
    Optional<String> title =
        annotations.stream()
            .filter(this::isSaidBy)
            .map(Annotation::title)
            .filter(text -> text != null && text.matches("\\d{1,18}"))
            .findFirst();
    return title.isEmpty() ? null : (Long) Long.parseLong(title.get());
  }

  private boolean isSaidBy(Annotation annotation) {
    return TYPE.equals(annotation.type()) && id.equals(annotation.id());
  }

  /** The annotations that say no counts. */
  static List<Annotation> without(List<Annotation> annotations) {
    return annotations.stream()
        .filter(annotation -> Stream.of(values()).noneMatch(count -> count.isSaidBy(annotation)))
        .toList();
  }
}
