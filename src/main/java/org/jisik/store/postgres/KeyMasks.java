package org.jisik.store.postgres;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jisik.model.data.Attachment;
import org.jisik.model.data.AttributeLevel;
import org.jisik.model.data.DataLayout;

/**
 * The partial keys that attributes of a layout hang on: which dimensions each has, and which
 * attributes belong to it.
 */
final class KeyMasks {

  /** One kind of partial key. Not a record, for it holds arrays. */
  static final class Mask {

    final boolean[] isKept;
    final List<Integer> attributes = new ArrayList<>();

    private Mask(boolean[] isKept) {
      this.isKept = isKept;
    }
  }

  private KeyMasks() {}

  /** The masks of the attributes at some levels above the series. */
  static List<Mask> of(DataLayout layout, List<AttributeLevel> levels) {
    Map<List<String>, Mask> masks = new LinkedHashMap<>();
    for (AttributeLevel level : levels) {
      for (int attribute : layout.attributesAt(level)) {
        List<String> ids = dimensions(layout.attributes().get(attribute).attachment());
        masks.computeIfAbsent(ids, key -> new Mask(kept(layout, key))).attributes.add(attribute);
      }
    }
    return List.copyOf(masks.values());
  }

  private static List<String> dimensions(Attachment attachment) {
    if (attachment instanceof Attachment.ToGroup group) {
      return group.dimensions();
    }
    return attachment instanceof Attachment.ToDimensions some ? some.dimensions() : List.of();
  }

  private static boolean[] kept(DataLayout layout, List<String> ids) {
    boolean[] kept = new boolean[layout.dimensions().size()];
    for (int i = 0; i < kept.length; i++) {
      kept[i] = ids.contains(layout.dimensions().get(i).id());
    }
    return kept;
  }
}
