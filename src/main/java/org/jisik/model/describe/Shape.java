package org.jisik.model.describe;

/**
 * How one type is made of parts: the single description from which it is both written and read.
 *
 * <p>A shape calls {@link Parts} once for each part, in the order of the SDMX-ML schemas, and
 * builds the object from the answers. When writing, the parts hand back what the getters give; when
 * reading, what the message says. So nothing can be written that is not read.
 *
 * <pre>{@code
 * static Code shape(Parts<Code> code) {
 *   return new Code(code.inline(Code::naming, Nameable.item("Code")), code.local("Parent", Code::parent));
 * }
 * }</pre>
 *
 * @param <T> the type described
 */
@FunctionalInterface
public interface Shape<T> {

  /** Exchanges every part of one object with a message; returns the object. */
  T exchange(Parts<T> parts);
}
