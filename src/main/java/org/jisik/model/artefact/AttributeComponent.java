package org.jisik.model.artefact;

/**
 * What the attribute list of a data structure holds: attributes, and the use of metadata
 * attributes.
 */
public sealed interface AttributeComponent permits Attribute, MetadataAttributeUsage {}
