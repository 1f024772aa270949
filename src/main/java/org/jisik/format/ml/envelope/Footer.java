package org.jisik.format.ml.envelope;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import java.util.ArrayList;
import java.util.List;

/** {@code footer:Footer}: trouble in a message that is otherwise good. */
@XmlRootElement(name = "Footer", namespace = Bound.FOOTER)
@XmlAccessorType(XmlAccessType.FIELD)
final class Footer {

  @XmlElement(name = "Message", namespace = Bound.FOOTER)
  List<StatusMessage> messages = new ArrayList<>();
}
