package org.jisik.query;

/**
 * A wish about one component other than time, by its id.
 *
 * @param component the id, checked against the data structure later
 * @param condition what its values must be
 */
public record ComponentFilter(String component, Condition condition) {}
