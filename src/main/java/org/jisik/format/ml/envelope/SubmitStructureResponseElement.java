package org.jisik.format.ml.envelope;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import java.util.ArrayList;
import java.util.List;
import org.jisik.model.describe.Era;
import org.jisik.model.registry.SubmissionResult;
import org.jisik.model.registry.SubmitStructureResponse;
import org.jspecify.annotations.Nullable;

/** {@code message:SubmitStructureResponse}: what became of each artefact. */
@XmlRootElement(name = "SubmitStructureResponse", namespace = Bound.MESSAGE)
@XmlAccessorType(XmlAccessType.FIELD)
final class SubmitStructureResponseElement {

  @XmlElement(name = "SubmissionResult", namespace = Bound.REGISTRY)
  List<Result> results = new ArrayList<>();

  static SubmitStructureResponseElement of(SubmitStructureResponse response, Era era) {
    SubmitStructureResponseElement element = new SubmitStructureResponseElement();
    response.results().forEach(result -> element.results.add(Result.of(result, era)));
    return element;
  }

  /** {@code registry:SubmissionResult}. */
  @XmlAccessorType(XmlAccessType.FIELD)
  static final class Result {
    @XmlElement(name = "SubmittedStructure", namespace = Bound.REGISTRY)
    @Nullable SubmittedStructureElement structure;

    @XmlElement(name = "StatusMessage", namespace = Bound.REGISTRY)
    @Nullable StatusMessageElement message;

    static Result of(SubmissionResult said, Era era) {
      Result result = new Result();
      result.structure =
          SubmittedStructureElement.of(
              new SubmittedStructure(said.action(), said.target().artefact()), era);
      result.message = StatusMessageElement.of(said.message());
      if (said.target().isItem()) {
        result.message.add(null, "it is about the item " + said.target());
      }
      return result;
    }
  }
}
