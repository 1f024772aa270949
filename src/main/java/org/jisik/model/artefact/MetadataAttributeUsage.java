package org.jisik.model.artefact;

import java.util.List;
import org.jisik.model.describe.Link;
import org.jisik.model.describe.Part;
import org.jisik.model.describe.Parts;
import org.jspecify.annotations.Nullable;

/**
 * The use of an attribute of the metadata structure in data (SDMX 3.x).
 *
 * @param metadataAttribute the id of the attribute in the metadata structure
 * @param relationship what it describes
 */
public record MetadataAttributeUsage(
    List<Annotation> annotations,
    List<Link> links,
    @Nullable String metadataAttribute,
    @Nullable AttributeRelationship relationship)
    implements AttributeComponent {

  public MetadataAttributeUsage {
    annotations = List.copyOf(annotations);
    links = List.copyOf(links);
  }

  static MetadataAttributeUsage shape(Parts<MetadataAttributeUsage> parts) {
    return new MetadataAttributeUsage(
        parts.list(
            Identifiable.ANNOTATIONS, MetadataAttributeUsage::annotations, Annotation::shape),
        parts.links(MetadataAttributeUsage::links),
        parts.local(
            Part.one("MetadataAttributeReference"), MetadataAttributeUsage::metadataAttribute),
        parts.group(
            Part.one("AttributeRelationship"),
            MetadataAttributeUsage::relationship,
            AttributeRelationship::shape));
  }
}
