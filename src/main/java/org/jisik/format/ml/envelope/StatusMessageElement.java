package org.jisik.format.ml.envelope;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jisik.model.registry.StatusMessage;
import org.jspecify.annotations.Nullable;

/** {@code registry:StatusMessage}: how a part of a request ended. */
@XmlAccessorType(XmlAccessType.FIELD)
final class StatusMessageElement {

  @XmlAttribute @Nullable String status;

  @XmlElement(name = "MessageText", namespace = Bound.REGISTRY)
  List<CodedText> texts = new ArrayList<>();

  static StatusMessageElement of(StatusMessage said) {
    StatusMessageElement element = new StatusMessageElement();
    element.status = said.status().word();
    said.texts().forEach(text -> element.add(String.valueOf(text.code()), text.text()));
    return element;
  }

  void add(@Nullable String code, String text) {
    texts.add(CodedText.of(code, null, text));
  }
}
