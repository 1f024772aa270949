package org.jisik.service.maintenance;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.artefact.Hierarchy;
import org.jisik.model.artefact.Hierarchy.HierarchicalCode;
import org.jisik.model.artefact.Hierarchy.Level;
import org.jisik.model.artefact.Process;
import org.jisik.model.artefact.Process.ProcessStep;
import org.jspecify.annotations.Nullable;

/** What nodes of a tree name elsewhere in it is there: the levels of codes, the next steps. */
final class TreeRule implements StructureRule {

  @Override
  public Stream<String> problems(Artefact artefact, Inventory inventory) {
    if (artefact instanceof Hierarchy hierarchy) {
      return levels(hierarchy.codes(), levels(hierarchy.level()));
    }
    return artefact instanceof Process process ? steps(process.steps(), inventory) : Stream.empty();
  }

  private static Set<String> levels(@Nullable Level top) {
    Set<String> ids = new HashSet<>();
    for (Level level = top; level != null; level = level.below()) {
      ids.add(level.naming().id());
    }
    return ids;
  }

  private static Stream<String> levels(List<HierarchicalCode> codes, Set<String> known) {
    return codes.stream()
        .flatMap(code -> Stream.concat(level(code, known), levels(code.codes(), known)));
  }

  private static Stream<String> level(HierarchicalCode code, Set<String> known) {
    return code.level() == null || known.contains(code.level())
        ? Stream.empty()
        : Stream.of(
            "code %s names the level %s, which is not there"
                .formatted(code.naming().id(), code.level()));
  }

  private static Stream<String> steps(List<ProcessStep> steps, Inventory inventory) {
    return steps.stream()
        .flatMap(step -> Stream.concat(targets(step, inventory), steps(step.steps(), inventory)));
  }

  private static Stream<String> targets(ProcessStep step, Inventory inventory) {
    return step.transitions().stream()
        .filter(next -> next.targetStep() != null && !inventory.holds(next.targetStep()))
        .map(
            next ->
                "step %s leads to the step %s, which is not there"
                    .formatted(step.naming().id(), next.targetStep()));
  }
}
