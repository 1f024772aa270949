package org.jisik.model.describe;

import java.util.function.Predicate;

/**
 * One kind of element in a list that mixes kinds (W4): one ordered list in XML, a list per kind in
 * JSON.
 *
 * @param part the name of this kind
 * @param type the Java type of this kind
 * @param shape how it is made
 * @param isKind which objects of the type are of this kind, where kinds share a type; every member
 *     of the list belongs to exactly one alternative
 * @param isText which texts are of this kind, where kinds share an element in XML
 * @param <P> the kind
 */
public record Alternative<P>(
    Part part, Class<P> type, Shape<P> shape, Predicate<P> isKind, Predicate<String> isText) {

  /** A kind that its element and its type tell. */
  public Alternative(Part part, Class<P> type, Shape<P> shape) {
    this(part, type, shape, object -> true, text -> true);
  }

  /** The same, where only some objects of the type are of this kind. */
  public Alternative<P> where(Predicate<P> otherIsKind) {
    return new Alternative<>(part, type, shape, otherIsKind, isText);
  }

  /** The same, where only some texts are of this kind. */
  public Alternative<P> whereText(Predicate<String> otherIsText) {
    return new Alternative<>(part, type, shape, isKind, otherIsText);
  }

  /** Whether an object is of this kind. */
  public boolean takes(Object object) {
    return type.isInstance(object) && isKind.test(type.cast(object));
  }
}
