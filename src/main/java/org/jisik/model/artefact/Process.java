package org.jisik.model.artefact;

import java.util.List;
import org.jisik.model.describe.Part;
import org.jisik.model.describe.Parts;
import org.jisik.model.reference.Urn;
import org.jisik.model.text.LocalisedText;
import org.jspecify.annotations.Nullable;

/**
 * How statistics come about: steps with what goes into them and comes out of them.
 *
 * @param steps those at the top, in the order written
 * @see <a
 *     href="https://github.com/sdmx-twg/sdmx-ml/blob/v3.0.0/schemas/SDMXStructureProcess.xsd">SDMX-ML
 *     3.0</a>
 */
public record Process(Maintainable base, List<ProcessStep> steps) implements Artefact {

  private static final Part STEPS = Part.many("ProcessStep");

  public static final ArtefactType<Process> TYPE =
      ArtefactType.of("process", "Process", Process.class, Process::shape)
          .since21("Processes", "Process", "processes", 13)
          .since30("Processes");

  public Process {
    steps = List.copyOf(steps);
  }

  /**
   * A step and those inside it.
   *
   * @param computation what is done; null where the steps inside say it
   * @param transitions where to go from here
   */
  public record ProcessStep(
      Nameable naming,
      List<Artifact> inputs,
      List<Artifact> outputs,
      @Nullable Computation computation,
      List<Transition> transitions,
      List<ProcessStep> steps) {

    public ProcessStep {
      inputs = List.copyOf(inputs);
      outputs = List.copyOf(outputs);
      transitions = List.copyOf(transitions);
      steps = List.copyOf(steps);
    }

    static ProcessStep shape(Parts<ProcessStep> parts) {
      return new ProcessStep(
          parts.inline(ProcessStep::naming, Nameable.shape("ProcessStep")),
          parts.list(Part.many("Input"), ProcessStep::inputs, Artifact::shape),
          parts.list(Part.many("Output"), ProcessStep::outputs, Artifact::shape),
          parts.group(Part.one("Computation"), ProcessStep::computation, Computation::shape),
          parts.list(Part.many("Transition"), ProcessStep::transitions, Transition::shape),
          parts.list(STEPS, ProcessStep::steps, ProcessStep::shape));
    }
  }

  /**
   * What goes into a step or comes out of it (a ProcessArtifact of the information model).
   *
   * @param localId by which expressions of the process know it
   * @param object any structure or item; null only in a message that forgot it
   */
  public record Artifact(
      @Nullable String localId, List<Annotation> annotations, @Nullable Urn object) {

    public Artifact {
      annotations = List.copyOf(annotations);
    }

    static Artifact shape(Parts<Artifact> parts) {
      return new Artifact(
          parts.attribute("localID", Artifact::localId),
          parts.list(Identifiable.ANNOTATIONS, Artifact::annotations, Annotation::shape),
          parts.reference(Part.one("ObjectReference"), Artifact::object));
    }
  }

  /**
   * What is done in a step.
   *
   * @param description what is done, or the expression that is computed
   */
  public record Computation(
      @Nullable String localId,
      @Nullable String softwarePackage,
      @Nullable String softwareLanguage,
      @Nullable String softwareVersion,
      List<Annotation> annotations,
      LocalisedText description) {

    public Computation {
      annotations = List.copyOf(annotations);
    }

    static Computation shape(Parts<Computation> parts) {
      return new Computation(
          parts.attribute("localID", Computation::localId),
          parts.attribute("softwarePackage", Computation::softwarePackage),
          parts.attribute("softwareLanguage", Computation::softwareLanguage),
          parts.attribute("softwareVersion", Computation::softwareVersion),
          parts.list(Identifiable.ANNOTATIONS, Computation::annotations, Annotation::shape),
          parts.localised(Nameable.DESCRIPTION, Computation::description));
    }
  }

  /**
   * Where to go from a step.
   *
   * @param targetStep the dotted ids of the next step; null only in a message that forgot it
   * @param condition when to go there
   */
  public record Transition(
      Identifiable naming,
      @Nullable String localId,
      @Nullable String targetStep,
      LocalisedText condition) {

    static Transition shape(Parts<Transition> parts) {
      return new Transition(
          parts.inline(Transition::naming, Identifiable.optional("Transition")),
          parts.attribute("localID", Transition::localId),
          parts.localItem(Part.one("TargetStep"), "ProcessStep", Transition::targetStep),
          parts.localised(Part.one("Condition"), Transition::condition));
    }
  }

  @Override
  public ArtefactType<Process> type() {
    return TYPE;
  }

  static Process shape(Parts<Process> parts) {
    return new Process(
        parts.inline(Process::base, Maintainable.shape("Process")),
        parts.list(STEPS, Process::steps, ProcessStep::shape));
  }
}
