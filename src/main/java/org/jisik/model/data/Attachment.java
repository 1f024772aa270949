package org.jisik.model.data;

import java.util.List;

/**
 * What an attribute of a data structure describes.
 *
 * @see <a
 *     href="https://github.com/sdmx-twg/sdmx-ml/blob/v3.0.0/schemas/SDMXStructureDataStructure.xsd">SDMX-ML
 *     3.0, AttributeRelationship</a>
 */
public sealed interface Attachment {

  /** The whole data set. */
  enum ToDataSet implements Attachment {
    DATA_SET
  }

  /** Each observation. */
  enum ToObservation implements Attachment {
    OBSERVATION
  }

  /**
   * A named group.
   *
   * @param id the group
   * @param dimensions the ids of its dimensions, in the order of the structure
   */
  record ToGroup(String id, List<String> dimensions) implements Attachment {
    public ToGroup {
      dimensions = List.copyOf(dimensions);
    }
  }

  /**
   * A set of dimensions; observation level if the time dimension is among them.
   *
   * @param dimensions their ids, in the order of the structure
   */
  record ToDimensions(List<String> dimensions) implements Attachment {
    public ToDimensions {
      dimensions = List.copyOf(dimensions);
    }
  }
}
