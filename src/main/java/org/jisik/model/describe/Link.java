package org.jisik.model.describe;

import org.jisik.model.text.LocalisedText;
import org.jspecify.annotations.Nullable;

/**
 * A link to something on the web, or to another artefact.
 *
 * @param rel what the target is to the holder
 * @param url where it is; null for a JSON link that gives a URN only
 * @param urn the URN of the target
 * @param type the media type of the target
 * @param language the language of the target (JSON {@code hreflang}, {@code xml:lang} of an
 *     annotation URL)
 * @param title the title (JSON only)
 * @param uri the URI of the target, which need not be where it is (JSON only)
 */
public record Link(
    String rel,
    @Nullable String url,
    @Nullable String urn,
    @Nullable String type,
    @Nullable String language,
    LocalisedText title,
    @Nullable String uri) {

  /** What the URL of an annotation is to it, where the message does not say. */
  public static final String ANNOTATION = "alternate";

  /** A link without a URI of its own. */
  public Link(
      String rel,
      @Nullable String url,
      @Nullable String urn,
      @Nullable String type,
      @Nullable String language,
      LocalisedText title) {
    this(rel, url, urn, type, language, title, null);
  }
}
