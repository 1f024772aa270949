package org.jisik.service.view;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.artefact.CubeRegion;
import org.jisik.model.artefact.DataConstraint;
import org.jisik.model.artefact.MemberSelection;
import org.jisik.model.artefact.MemberSelection.SelectedValue;
import org.jisik.model.describe.Era;

/**
 * Regions as SDMX 3.x has them, two at most: regions that differ in the codes of one dimension
 * become one. Where more than two remain, 3.x has no form for the constraint.
 */
final class RegionsView implements EraView {

  private static final int MAX_REGIONS = DataConstraint.MAX_REGIONS_SINCE_30;

  @Override
  public Viewed of(Artefact artefact, Era era) {
    return Viewed.as(
        era != Era.V21
                && artefact instanceof DataConstraint constraint
                && constraint.regions().size() > MAX_REGIONS
            ? constraint.with(constraint.keySets(), fewer(constraint.regions()))
            : artefact);
  }

  private static List<CubeRegion> fewer(List<CubeRegion> regions) {
    List<CubeRegion> fewer = new ArrayList<>(regions);
    boolean isDone = false;
    while (fewer.size() > MAX_REGIONS && !isDone) {
      isDone = !mergeTwo(fewer);
    }
    return fewer;
  }

  private static boolean mergeTwo(List<CubeRegion> regions) {
    for (int i = 0; i < regions.size(); i++) {
      for (int j = i + 1; j < regions.size(); j++) {
        Optional<CubeRegion> merged = merged(regions.get(i), regions.get(j));
        if (merged.isPresent()) {
          regions.set(i, merged.get());
          regions.remove(j);
          return true;
        }
      }
    }
    return false;
  }

  /** The region that is the two together, if there is one. */
  private static Optional<CubeRegion> merged(CubeRegion one, CubeRegion other) {
    List<MemberSelection> dimensions = one.dimensions();
    if (one.isIncluded() != other.isIncluded()
        || !one.annotations().equals(other.annotations())
        || !one.components().equals(other.components())
        || dimensions.size() != other.dimensions().size()) {
      return Optional.empty();
    }
    List<MemberSelection> others =
        dimensions.stream().flatMap(own -> other.find(own.id()).stream()).toList();
    List<Integer> different =
        IntStream.range(0, Math.min(dimensions.size(), others.size()))
            .filter(i -> !dimensions.get(i).equals(others.get(i)))
            .boxed()
            .toList();
    if (others.size() != dimensions.size() || different.size() != 1) {
      return Optional.empty();
    }
    int at = different.get(0);
    return union(dimensions.get(at), others.get(at)).map(both -> with(one, at, both));
  }

  private static CubeRegion with(CubeRegion region, int position, MemberSelection selection) {
    List<MemberSelection> dimensions = new ArrayList<>(region.dimensions());
    dimensions.set(position, selection);
    return new CubeRegion(
        region.isIncluded(), region.annotations(), dimensions, region.components());
  }

  /** All values of both, if both are plain lists of values. */
  private static Optional<MemberSelection> union(MemberSelection one, MemberSelection other) {
    Set<SelectedValue> values = new LinkedHashSet<>();
    Stream.of(one, other).forEach(selection -> values.addAll(selection.values()));
    boolean isList =
        one.isIncluded()
            && one.time() == null
            && one.withValues(List.of()).equals(other.withValues(List.of()));
    return isList ? Optional.of(one.withValues(List.copyOf(values))) : Optional.empty();
  }
}
