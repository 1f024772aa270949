package org.jisik.model.describe;

import java.util.function.Predicate;

/**
 * One kind of element in a list that mixes kinds (W4): one ordered list in XML, a list per kind in
 * JSON.
 *
 * @param part the name of this kind
 * @param type the Java type of this kind; every member of the list belongs to exactly one
 *     alternative
 * @param shape how it is made
 * @param isText which texts are of this kind, where kinds share an element in XML
 * @param <P> the kind
 */
public record Alternative<P>(Part part, Class<P> type, Shape<P> shape, Predicate<String> isText) {

  /** A kind that its element tells. */
  public Alternative(Part part, Class<P> type, Shape<P> shape) {
    this(part, type, shape, text -> true);
  }
}
