package org.jisik.service.maintenance;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.artefact.Item;
import org.jisik.model.artefact.ItemScheme;
import org.jisik.model.reference.ArtefactRef;
import org.jisik.model.reference.Urn;
import org.jisik.model.reference.Version;
import org.jisik.model.registry.SubmissionAction;
import org.jspecify.annotations.Nullable;

/** Makes of each request what is to become of its artefact, by itself. */
final class Drafting {

  private static final List<StructureRule> RULES =
      List.of(
          new IdRule(),
          new UniquenessRule(),
          new ParentRule(),
          new ComponentRule(),
          new TreeRule());

  private final Present present;
  private final Likeness likeness;
  private final boolean mustExist;

  /**
   * Drafts proposals for one submission.
   *
   * @param mustExist whether nothing may be created
   */
  Drafting(Present present, Likeness likeness, boolean mustExist) {
    this.present = present;
    this.likeness = likeness;
    this.mustExist = mustExist;
  }

  Proposal of(Request request) {
    Artefact before = present.find(request.artefact()).orElse(null);
    if (request instanceof Request.Store store) {
      return before == null ? creation(store) : update(store, before);
    }
    if (before == null) {
      return Proposal.refused(request, Problem.notFound("it does not exist"));
    }
    Optional<Problem> release = VersionRule.deletion(before);
    if (release.isPresent()) {
      return Proposal.refused(request, release.get());
    }
    return request instanceof Request.DeleteItem item
        ? itemDeletion(item, before)
        : Proposal.of(request, before, null);
  }

  // Creating

  private Proposal creation(Request.Store store) {
    Artefact submitted = store.submitted();
    Optional<Artefact> original = original(submitted);
    if (original.isPresent()) {
      return ofView(store, original.get());
    }
    boolean isForInformation = store.action() == SubmissionAction.INFORMATION;
    if (mustExist || isPartial(submitted) || isForInformation) {
      return Proposal.refused(store, Problem.notFound(whyNotCreated(submitted)));
    }
    return judged(Proposal.of(store, null, submitted), submitted).warning(advice(submitted));
  }

  /** The stored artefact of another type that the era of the message sees as this one. */
  private Optional<Artefact> original(Artefact submitted) {
    return present.list().stream()
        .filter(ref -> isNamesake(ref, submitted.ref()))
        .flatMap(ref -> present.find(ref).stream())
        .filter(stored -> likeness.isViewOf(submitted, stored))
        .findFirst();
  }

  private static boolean isNamesake(ArtefactRef one, ArtefactRef other) {
    return one.agency().equals(other.agency())
        && one.id().equals(other.id())
        && one.version().equals(other.version());
  }

  private Proposal ofView(Request.Store store, Artefact original) {
    return likeness.isSame(store.submitted(), original)
        ? Proposal.of(store, original, original)
        : Proposal.refused(
            store,
            Problem.conflict(
                "it is how messages of its era see %s, which is to be changed itself",
                original.ref()));
  }

  private static String whyNotCreated(Artefact submitted) {
    return isPartial(submitted)
        ? "it does not exist, so there is nothing that a part of it could update"
        : "it does not exist; POST creates it";
  }

  private static boolean isPartial(Artefact submitted) {
    return hasSomeItems(submitted) || Boolean.TRUE.equals(submitted.base().isPartialLanguage());
  }

  private static boolean hasSomeItems(Artefact submitted) {
    return submitted instanceof ItemScheme<?> scheme && Boolean.TRUE.equals(scheme.isPartial());
  }

  /** How its version fits the newest stable one before it. */
  private List<String> advice(Artefact created) {
    Version version = created.base().version();
    Optional<Artefact> previous =
        present.versions(Name.of(created.ref())).stream()
            .filter(ref -> ref.version().isStable() && ref.version().compareTo(version) < 0)
            .max((one, other) -> one.version().compareTo(other.version()))
            .flatMap(present::find);
    return version.isSemantic() && previous.isPresent()
        ? VersionRule.advice(
            version,
            present.inventory(created),
            previous.get().base().version(),
            present.inventory(previous.get()))
        : List.of();
  }

  // Updating

  private Proposal update(Request.Store store, Artefact before) {
    Artefact submitted = store.submitted();
    if (store.action() == SubmissionAction.INFORMATION || likeness.isSame(submitted, before)) {
      return Proposal.of(store, before, before);
    }
    Artefact after = updated(store, before);
    if (after == null) {
      return Proposal.refused(
          store, Problem.conflict("it exists already; Append adds and replaces nothing"));
    }
    Proposal proposal = Proposal.of(store, before, after);
    if (!proposal.isChange()) {
      return proposal;
    }
    return VersionRule.change(before, after)
        .map(problem -> proposal.with(List.of(problem)))
        .orElseGet(() -> judged(proposal, submitted));
  }

  private static @Nullable Artefact updated(Request.Store store, Artefact before) {
    Artefact submitted = store.submitted();
    if (store.action() == SubmissionAction.APPEND) {
      return before instanceof ItemScheme ? AppendedItems.of(submitted, before) : null;
    }
    Artefact inAllLanguages =
        Boolean.TRUE.equals(submitted.base().isPartialLanguage())
            ? LanguageUpdate.of(submitted, before)
            : submitted;
    return hasSomeItems(submitted) || store.action() == SubmissionAction.MERGE
        ? PartialUpdate.of(inAllLanguages, before)
        : inAllLanguages;
  }

  // Deleting

  private Proposal itemDeletion(Request.DeleteItem request, Artefact before) {
    Element item = present.inventory(before).elements().get(request.path());
    if (!(before instanceof ItemScheme<?> scheme) || item == null) {
      return Proposal.refused(request, Problem.notFound("it has no item %s", request.path()));
    }
    Urn urn = before.ref().urn().item(item.kind(), request.path());
    return Proposal.of(request, before, without(scheme, request.path())).about(urn);
  }

  private static <I extends Item<I>> Artefact without(ItemScheme<I> scheme, String path) {
    return ItemRemoval.of(scheme, path);
  }

  // Judging

  /** What was submitted is judged too: merging hides an item that is there twice. */
  private Proposal judged(Proposal proposal, Artefact submitted) {
    return proposal.with(
        Stream.of(Optional.of(submitted), proposal.proposed())
            .flatMap(Optional::stream)
            .distinct()
            .flatMap(this::flaws)
            .distinct()
            .map(flaw -> Problem.invalid("%s", flaw))
            .collect(Collectors.toList()));
  }

  private Stream<String> flaws(Artefact artefact) {
    Inventory inventory = present.inventory(artefact);
    return RULES.stream().flatMap(rule -> rule.problems(artefact, inventory));
  }
}
