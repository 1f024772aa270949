package org.jisik.format.csv;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jisik.model.reference.StructureClass;

/** The kinds of artefact that rows of SDMX-CSV 2.x belong to, in the words of column STRUCTURE. */
enum StructureKind {
  DATAFLOW("dataflow", new StructureClass("datastructure", "Dataflow")),
  DATA_STRUCTURE("datastructure", new StructureClass("datastructure", "DataStructure")),
  PROVISION_AGREEMENT("dataprovision", new StructureClass("registry", "ProvisionAgreement"));

  private final String word;
  private final StructureClass type;

  StructureKind(String word, StructureClass type) {
    this.word = word;
    this.type = type;
  }

  String word() {
    return word;
  }

  StructureClass type() {
    return type;
  }

  /** The kind of a class of artefacts; data that belong to no other are a dataflow's. */
  static StructureKind of(StructureClass type) {
    return Arrays.stream(values())
        .filter(kind -> kind.type.name().equals(type.name()))
        .findFirst()
        .orElse(DATAFLOW);
  }

  static Optional<StructureKind> find(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
  }

  /** All words, for messages to people. */
  static String words() {
    return Arrays.stream(values()).map(StructureKind::word).collect(Collectors.joining(", "));
  }
}
