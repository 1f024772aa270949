package org.jisik.query;

/**
 * A wish about one dimension, by its id.
 *
 * @param component the id, checked against the data structure later
 * @param codes what it may be
 */
public record ComponentFilter(String component, Codes codes) {}
