package org.jisik.format.ml.envelope;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlValue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A code and texts: {@code message:ErrorMessage}, or one entry of a footer. */
@XmlRootElement(name = "ErrorMessage", namespace = Bound.MESSAGE)
@XmlAccessorType(XmlAccessType.FIELD)
final class StatusMessage {

  @XmlAttribute @Nullable String code;

  /** Footers only. */
  @XmlAttribute @Nullable String severity;

  @XmlElement(name = "Text", namespace = Bound.COMMON)
  List<Text> texts = new ArrayList<>();

  static StatusMessage of(String code, @Nullable String severity, String text) {
    StatusMessage message = new StatusMessage();
    message.code = code;
    message.severity = severity;
    message.texts.add(Text.english(text));
    return message;
  }

  /** A text in a language. */
  @XmlAccessorType(XmlAccessType.FIELD)
  static final class Text {
    @XmlAttribute(name = "lang", namespace = Bound.XML)
    @Nullable String language;

    @XmlValue @Nullable String value;

    static Text english(String value) {
      Text text = new Text();
      text.language = "en";
      text.value = value;
      return text;
    }
  }
}
