package org.jisik.service.maintenance;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jisik.error.InvalidSemantics;
import org.jisik.error.TooLarge;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.artefact.Codelist;
import org.jisik.model.artefact.CodelistExtension;
import org.jisik.model.reference.ArtefactRef;
import org.jisik.service.CodelistExtensions;

/** No codelist extends itself, not even by way of others. */
final class ExtensionRule implements ChangeRule {

  @Override
  public Stream<Problem> problems(Proposal proposal, Situation situation) {
    return situation
        .after()
        .find(proposal.ref())
        .filter(artefact -> extensions(artefact).findAny().isPresent())
        .flatMap(artefact -> problem((Codelist) artefact, situation.after()))
        .stream();
  }

  private static Optional<Problem> problem(Codelist codelist, Prospect after) {
    Map<ArtefactRef, ArtefactRef> from = waysFrom(codelist.ref(), after);
    if (from.containsKey(codelist.ref())) {
      return Optional.of(
          Problem.invalid("it extends itself: %s", Way.told(wayBack(codelist.ref(), from), " > ")));
    }
    try {
      new CodelistExtensions(after).check(codelist);
      return Optional.empty();
    } catch (TooLarge e) {
      return Optional.of(Problem.invalid("%s", String.valueOf(e.getMessage())));
    } catch (InvalidSemantics e) {
      // A circle among those it extends, which are refused for it.
      return Optional.empty();
    }
  }

  /** What a codelist extends, directly or by way of others, and by way of which. */
  private static Map<ArtefactRef, ArtefactRef> waysFrom(ArtefactRef start, Prospect after) {
    Map<ArtefactRef, ArtefactRef> from = new HashMap<>();
    Deque<ArtefactRef> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty() && from.size() <= CodelistExtensions.MAX_CODELISTS) {
      ArtefactRef one = open.remove();
      extended(one, after).stream()
          .filter(next -> from.putIfAbsent(next, one) == null)
          .forEach(open::add);
    }
    return from;
  }

  private static List<String> wayBack(ArtefactRef start, Map<ArtefactRef, ArtefactRef> from) {
    Deque<String> way = new ArrayDeque<>(List.of(start.label()));
    ArtefactRef at = start;
    do {
      at = Objects.requireNonNull(from.get(at));
      way.addFirst(at.label());
    } while (!at.equals(start));
    return List.copyOf(way);
  }

  private static List<ArtefactRef> extended(ArtefactRef codelist, Prospect after) {
    Stream<CodelistExtension> extensions =
        after.find(codelist).stream().flatMap(ExtensionRule::extensions);
    return extensions
        .map(CodelistExtension::codelist)
        .flatMap(Stream::ofNullable)
        .flatMap(urn -> after.resolve(urn).stream())
        .toList();
  }

  private static Stream<CodelistExtension> extensions(Artefact artefact) {
    return artefact instanceof Codelist codelist ? codelist.extensions().stream() : Stream.empty();
  }
}
