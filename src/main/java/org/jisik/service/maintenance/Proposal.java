package org.jisik.service.maintenance;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.reference.ArtefactRef;
import org.jisik.model.reference.Urn;
import org.jisik.model.registry.StatusMessage;
import org.jisik.model.registry.SubmissionAction;
import org.jisik.model.registry.SubmissionResult;
import org.jspecify.annotations.Nullable;

/**
 * What is to become of one artefact, and what speaks against it.
 *
 * @param request what was asked
 * @param target the artefact or item that the result names
 * @param before the current artefact; null if there is none
 * @param after the artefact as it is to be; null if it is to be deleted, or is refused
 * @param problems why it is refused; empty if it is not
 * @param warnings what the caller should know although it is not
 */
record Proposal(
    Request request,
    Urn target,
    @Nullable Artefact before,
    @Nullable Artefact after,
    List<Problem> problems,
    List<String> warnings) {

  private static final int MOST_PROBLEMS = 100;

  Proposal {
    problems = List.copyOf(problems);
    warnings = List.copyOf(warnings);
  }

  static Proposal of(Request request, @Nullable Artefact before, @Nullable Artefact after) {
    return new Proposal(request, request.artefact().urn(), before, after, List.of(), List.of());
  }

  static Proposal refused(Request request, Problem problem) {
    return of(request, null, null).with(List.of(problem));
  }

  Proposal with(List<Problem> more) {
    return new Proposal(
        request,
        target,
        before,
        after,
        told(Stream.concat(problems.stream(), more.stream()).toList()),
        warnings);
  }

  /** Not all, if they are many: the last then says how many more there are. */
  private static List<Problem> told(List<Problem> all) {
    if (all.size() <= MOST_PROBLEMS) {
      return all;
    }
    Problem rest =
        new Problem(
            all.get(MOST_PROBLEMS).outcome(),
            "and %d problems more".formatted(all.size() - MOST_PROBLEMS));
    return Stream.concat(all.stream().limit(MOST_PROBLEMS), Stream.of(rest)).toList();
  }

  /** The same, as one about an item. */
  Proposal about(Urn item) {
    return new Proposal(request, item, before, after, problems, warnings);
  }

  Proposal warning(List<String> texts) {
    return new Proposal(request, target, before, after, problems, texts);
  }

  ArtefactRef ref() {
    return request.artefact();
  }

  boolean isAccepted() {
    return problems.isEmpty();
  }

  /** Whether anything is to be stored. */
  boolean isChange() {
    return isAccepted() && !Objects.equals(before, after);
  }

  Optional<Artefact> old() {
    return Optional.ofNullable(before);
  }

  /** The artefact as it is to be, if there is to be one. */
  Optional<Artefact> proposed() {
    return Optional.ofNullable(after);
  }

  Outcome outcome() {
    if (!isAccepted()) {
      return problems.get(0).outcome();
    }
    if (request instanceof Request.DeleteItem || after == null) {
      return Outcome.DELETED;
    }
    return before == null ? Outcome.CREATED : isChange() ? Outcome.REPLACED : Outcome.UNCHANGED;
  }

  /**
   * What the caller is told.
   *
   * @param isDone whether it is so now, and not only would be
   */
  SubmissionResult result(boolean isDone) {
    Outcome outcome = outcome();
    Stream<String> texts =
        isAccepted()
            ? Stream.concat(Stream.of(done(outcome, isDone)), warnings.stream())
            : problems.stream().map(problem -> ref() + ": " + problem.text());
    return new SubmissionResult(
        action(),
        target,
        new StatusMessage(
            outcome.status(!warnings.isEmpty()),
            texts.map(text -> new StatusMessage.Text(outcome.code(), text)).toList()));
  }

  private SubmissionAction action() {
    return request instanceof Request.Store store
        ? (outcome() == Outcome.CREATED ? SubmissionAction.APPEND : store.action())
        : SubmissionAction.DELETE;
  }

  private String done(Outcome outcome, boolean isDone) {
    String what =
        request instanceof Request.DeleteItem item
            ? item.path() + " of " + ref()
            : ref().toString();
    return what
        + (isDone || outcome == Outcome.UNCHANGED ? " is " : " would be ")
        + switch (outcome) {
          case CREATED -> "created";
          case REPLACED -> "updated";
          case DELETED -> "deleted";
          default -> "as submitted already";
        };
  }
}
