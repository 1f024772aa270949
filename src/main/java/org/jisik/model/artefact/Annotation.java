package org.jisik.model.artefact;

import java.util.List;
import org.jisik.model.describe.Era;
import org.jisik.model.describe.Link;
import org.jisik.model.describe.Part;
import org.jisik.model.describe.Parts;
import org.jisik.model.text.LocalisedText;
import org.jspecify.annotations.Nullable;

/**
 * A note on anything annotable.
 *
 * @param urls its URLs; SDMX-ML 2.1 keeps the first
 * @param value its value; not in SDMX 2.1
 */
public record Annotation(
    @Nullable String id,
    @Nullable String title,
    @Nullable String type,
    List<Link> urls,
    LocalisedText text,
    @Nullable String value) {

  public Annotation {
    urls = List.copyOf(urls);
  }

  /** An annotation with a type and a title, nothing else. */
  public static Annotation of(String type, String title) {
    return new Annotation(null, title, type, List.of(), LocalisedText.NONE, null);
  }

  static Annotation shape(Parts<Annotation> parts) {
    return new Annotation(
        parts.attribute("id", Annotation::id),
        parts.text(Part.one("AnnotationTitle").json("title"), Annotation::title),
        parts.text(Part.one("AnnotationType").json("type"), Annotation::type),
        parts.annotationUrls(Annotation::urls),
        parts.localised(Part.one("AnnotationText").json("text"), Annotation::text),
        parts.in(Era.V30, Era.V31)
            ? parts.text(Part.one("AnnotationValue").json("value"), Annotation::value)
            : null);
  }
}
