package org.jisik.service.metadata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jisik.error.InvalidSemantics;
import org.jisik.model.artefact.MetadataSet;
import org.jisik.model.artefact.ReportedAttribute;
import org.jisik.model.metadata.MetadataLayout;
import org.jisik.model.metadata.MetadataLayout.Attribute;

/**
 * A metadata set held against its structure.
 *
 * @param set with its attributes in the order of the structure, and their values in the forms that
 *     it gives them
 * @param flaws what is wrong, as sentences without a full stop; none if the set conforms
 */
public record Conformity(MetadataSet set, List<String> flaws) {

  public Conformity {
    flaws = List.copyOf(flaws);
  }

  /** Holds a set against its structure; a stub conforms to any. */
  public static Conformity of(MetadataSet set, MetadataLayout layout) {
    if (Boolean.TRUE.equals(set.base().isExternalReference())) {
      return new Conformity(set, List.of());
    }
    Walk walk = new Walk(layout, new ArrayList<>());
    List<ReportedAttribute> attributes = walk.of(set.attributes(), layout.attributes(), "");
    return new Conformity(set.with(attributes), walk.flaws);
  }

  /** The set. @throws InvalidSemantics naming every flaw, if there is any */
  public MetadataSet orThrow() {
    if (!flaws.isEmpty()) {
      throw new InvalidSemantics("%s: %s".formatted(set.ref(), String.join("; ", flaws)));
    }
    return set;
  }

  /** Goes through the attributes, level by level, and notes the flaws. */
  private record Walk(MetadataLayout layout, List<String> flaws) {

    private List<ReportedAttribute> of(
        List<ReportedAttribute> reported, List<Attribute> expected, String around) {
      expected.forEach(attribute -> count(reported, attribute, around + attribute.id()));
      List<String> order = expected.stream().map(Attribute::id).toList();
      return reported.stream()
          .map(
              one ->
                  MetadataLayout.find(expected, one.id())
                      .map(attribute -> of(one, attribute, around + one.id()))
                      .orElseGet(() -> unknown(one, around)))
          .sorted(Comparator.comparingInt(one -> order.indexOf(one.id())))
          .toList();
    }

    private void count(List<ReportedAttribute> reported, Attribute attribute, String path) {
      long count = reported.stream().filter(one -> one.id().equals(attribute.id())).count();
      if (count == 0 && attribute.component().isMandatory()) {
        flaws.add("attribute %s is missing".formatted(path));
      }
      if (count > 1 && !attribute.component().isMultiple()) {
        flaws.add("attribute %s is there %d times and may be there once".formatted(path, count));
      }
    }

    private ReportedAttribute unknown(ReportedAttribute reported, String around) {
      flaws.add("attribute %s%s is not in %s".formatted(around, reported.id(), layout.structure()));
      return reported;
    }

    private ReportedAttribute of(ReportedAttribute reported, Attribute attribute, String path) {
      ExpectedValue expected = new ExpectedValue(attribute);
      expected
          .flaw(reported.value())
          .ifPresent(flaw -> flaws.add("attribute %s %s".formatted(path, flaw)));
      return reported.with(
          expected.formed(reported.value()),
          of(reported.attributes(), attribute.attributes(), path + "."));
    }
  }
}
