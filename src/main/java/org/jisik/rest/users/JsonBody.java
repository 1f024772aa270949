package org.jisik.rest.users;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jisik.error.InvalidMessage;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object that a client has sent, of which nothing may be left over or misunderstood.
 *
 * @param members by name
 */
record JsonBody(Map<String, Object> members) {

  /**
   * Holds an object against the members that are known.
   *
   * @param members null if there is no body
   * @throws InvalidMessage if there is none, or it has other members
   */
  static JsonBody of(@Nullable Map<String, Object> members, List<String> known) {
    if (members == null) {
      throw new InvalidMessage("the request has no body; a JSON object is expected");
    }
    members.keySet().stream()
        .filter(name -> !known.contains(name))
        .findFirst()
        .ifPresent(
            name -> {
              throw new InvalidMessage(
                  "member '%s' is unknown here; known are %s"
                      .formatted(name, String.join(", ", known)));
            });
    return new JsonBody(members);
  }

  /** A list of texts, which must be there. */
  Set<String> texts(String name) {
    if (!(members.get(name) instanceof List<?> list)
        || !list.stream().allMatch(String.class::isInstance)) {
      throw wrong(name, "a list of texts");
    }
    return list.stream().map(String.class::cast).collect(Collectors.toSet());
  }

  /** A text; empty if it is not there. */
  Optional<String> text(String name) {
    return find(name, String.class, "a text");
  }

  /** True or false; false if it is not there. */
  boolean flag(String name) {
    return find(name, Boolean.class, "true or false").orElse(false);
  }

  private <T> Optional<T> find(String name, Class<T> type, String expected) {
    Object value = members.get(name);
    if (value != null && !type.isInstance(value)) {
      throw wrong(name, expected);
    }
    return Optional.ofNullable(value).map(type::cast);
  }

  private static InvalidMessage wrong(String name, String expected) {
    return new InvalidMessage("member '%s' is not %s".formatted(name, expected));
  }

  /** The names alone: one of the values may be a password. */
  @Override
  public String toString() {
    return members.keySet().toString();
  }
}
