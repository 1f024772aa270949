package org.jisik.service;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.artefact.Dataflow;
import org.jisik.model.artefact.ItemScheme;
import org.jisik.model.artefact.MetadataProvisionAgreement;
import org.jisik.model.artefact.Metadataflow;
import org.jisik.model.artefact.ProvisionAgreement;
import org.jisik.model.reference.ArtefactRef;
import org.jisik.model.reference.StructureClass;
import org.jisik.service.CodedComponents.Coded;

/**
 * The codes that the components of a structure may have in an answer: of the flows and agreements
 * by which it is in the answer, each with the constraints on it and on what it is about.
 */
final class ComponentCodes {

  private static final Set<StructureClass> FLOWS =
      Set.of(Dataflow.TYPE.structureClass(), Metadataflow.TYPE.structureClass());
  private static final Set<StructureClass> AGREEMENTS =
      Set.of(
          ProvisionAgreement.TYPE.structureClass(),
          MetadataProvisionAgreement.TYPE.structureClass());

  private final Registry registry;
  private final AllowedCodes constraints;
  private final Set<ArtefactRef> asked;
  private final Set<ArtefactRef> along;
  private final CodedComponents components;

  /**
   * @param asked the artefacts that were asked for
   * @param along those that come along
   */
  ComponentCodes(
      Registry registry,
      AllowedCodes constraints,
      Set<ArtefactRef> asked,
      Collection<ArtefactRef> along) {
    this.registry = registry;
    this.constraints = constraints;
    this.asked = asked;
    this.along = Set.copyOf(along);
    this.components = new CodedComponents(registry);
  }

  /** The codes that a structure may use of each of its lists; all codes if nothing limits them. */
  Map<ArtefactRef, Set<String>> of(Artefact structure) {
    List<List<ConstraintLimits>> contexts = contexts(structure.ref());
    Map<ArtefactRef, Set<String>> codes = new HashMap<>();
    Map<ArtefactRef, CodeTree> trees = new HashMap<>();
    for (Coded coded : components.of(structure).toList()) {
      for (ItemScheme<?> list : registry.items(coded.list()).stream().toList()) {
        CodeTree tree = trees.computeIfAbsent(list.ref(), it -> new CodeTree(list.items()));
        Set<String> known = codes.computeIfAbsent(list.ref(), it -> new HashSet<>());
        contexts.forEach(limits -> known.addAll(AllowedCodes.of(coded.component(), tree, limits)));
      }
    }
    return codes;
  }

  private List<List<ConstraintLimits>> contexts(ArtefactRef structure) {
    List<ConstraintLimits> own = constraints.on(structure);
    Set<ArtefactRef> flows = asked.contains(structure) ? Set.of() : users(structure, FLOWS, along);
    return flows.isEmpty()
        ? List.of(own)
        : flows.stream().flatMap(this::contextsOfFlow).map(limits -> both(limits, own)).toList();
  }

  private Stream<List<ConstraintLimits>> contextsOfFlow(ArtefactRef flow) {
    List<ConstraintLimits> own = constraints.on(flow);
    Set<ArtefactRef> agreements =
        asked.contains(flow) ? Set.of() : users(flow, AGREEMENTS, Set.of());
    return agreements.isEmpty()
        ? Stream.of(own)
        : agreements.stream().map(agreement -> both(constraints.on(agreement), own));
  }

  /** Those that were asked for, or else those of some others. */
  private Set<ArtefactRef> users(
      ArtefactRef used, Set<StructureClass> types, Set<ArtefactRef> others) {
    Set<ArtefactRef> users =
        registry
            .parents(used)
            .filter(ref -> types.contains(ref.type()))
            .collect(Collectors.toSet());
    Set<ArtefactRef> wanted = new HashSet<>(users);
    wanted.retainAll(asked);
    if (wanted.isEmpty()) {
      users.retainAll(others);
      return users;
    }
    return wanted;
  }

  private static List<ConstraintLimits> both(
      List<ConstraintLimits> one, List<ConstraintLimits> other) {
    return Stream.concat(one.stream(), other.stream()).toList();
  }
}
