package org.jisik.service.maintenance;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.artefact.Codelist;
import org.jisik.model.artefact.CodelistExtension;
import org.jisik.model.reference.ArtefactRef;

/** No codelist extends itself, not even by way of others. */
final class ExtensionRule implements ChangeRule {

  @Override
  public Stream<Problem> problems(Proposal proposal, Situation situation) {
    List<ArtefactRef> way = new ArrayList<>(List.of(proposal.ref()));
    return leadsBack(proposal.ref(), way, situation.after())
        ? Stream.of(
            Problem.invalid(
                "it extends itself: %s",
                way.stream().map(ArtefactRef::label).collect(Collectors.joining(" > "))))
        : Stream.empty();
  }

  /** Whether the last of the way extends the target; if so, the way ends there. */
  private static boolean leadsBack(ArtefactRef target, List<ArtefactRef> way, Prospect after) {
    for (ArtefactRef next : extended(way.get(way.size() - 1), after)) {
      boolean isNew = !way.contains(next);
      way.add(next);
      if (next.equals(target) || (isNew && leadsBack(target, way, after))) {
        return true;
      }
      way.remove(way.size() - 1);
    }
    return false;
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
