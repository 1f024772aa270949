package org.jisik.format.ml.envelope;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code message:Header}, as far as Jisik says or hears it. */
@XmlRootElement(name = "Header", namespace = Bound.MESSAGE)
@XmlType(
    propOrder = {"id", "test", "prepared", "sender", "receiver", "structures", "dataSetAction"})
@XmlAccessorType(XmlAccessType.FIELD)
final class Header {

  @XmlElement(name = "ID", namespace = Bound.MESSAGE)
  @Nullable String id;

  @XmlElement(name = "Test", namespace = Bound.MESSAGE)
  boolean test;

  @XmlElement(name = "Prepared", namespace = Bound.MESSAGE)
  @Nullable String prepared;

  @XmlElement(name = "Sender", namespace = Bound.MESSAGE)
  @Nullable Party sender;

  /** Registry messages only, where exactly one is demanded. */
  @XmlElement(name = "Receiver", namespace = Bound.MESSAGE)
  @Nullable Party receiver;

  @XmlElement(name = "Structure", namespace = Bound.MESSAGE)
  List<PayloadStructure> structures = new ArrayList<>();

  @XmlElement(name = "DataSetAction", namespace = Bound.MESSAGE)
  @Nullable String dataSetAction;

  /** A sender or receiver. */
  @XmlAccessorType(XmlAccessType.FIELD)
  static final class Party {
    @XmlAttribute @Nullable String id;

    static Party of(String id) {
      Party party = new Party();
      party.id = id;
      return party;
    }
  }
}
