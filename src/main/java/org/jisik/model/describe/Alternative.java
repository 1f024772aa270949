package org.jisik.model.describe;

/**
 * One kind of element in a list that mixes kinds (W4): one ordered list in XML, a list per kind in
 * JSON.
 *
 * @param part the name of this kind
 * @param type the Java type of this kind; every member of the list belongs to exactly one
 *     alternative
 * @param shape how it is made
 * @param <P> the kind
 */
public record Alternative<P>(Part part, Class<P> type, Shape<P> shape) {}
