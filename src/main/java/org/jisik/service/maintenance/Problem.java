package org.jisik.service.maintenance;

/**
 * Why an artefact is refused.
 *
 * @param outcome the kind of refusal
 * @param text for the caller; names the thing, what was expected and what came
 */
record Problem(Outcome outcome, String text) {

  static Problem invalid(String text, Object... values) {
    return new Problem(Outcome.INVALID, text.formatted(values));
  }

  static Problem conflict(String text, Object... values) {
    return new Problem(Outcome.CONFLICT, text.formatted(values));
  }

  static Problem notFound(String text, Object... values) {
    return new Problem(Outcome.NOT_FOUND, text.formatted(values));
  }
}
