package org.jisik.service.view;

import java.util.List;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.artefact.DataConstraint;
import org.jisik.model.artefact.DataKeySet;
import org.jisik.model.artefact.DataKeySet.DataKey;
import org.jisik.model.describe.Era;

/**
 * Keys as eras before SDMX 3.1 have them: a dimension has one value in a key, so a key with several
 * becomes a key for each combination, if these are not too many to list.
 */
final class DataKeysView implements EraView {

  private static final long MAX_KEYS = 100_000;

  @Override
  public Viewed of(Artefact artefact, Era era) {
    if (era == Era.V31
        || !(artefact instanceof DataConstraint constraint)
        || constraint.keySets().stream().noneMatch(DataKeySet::hasLists)) {
      return Viewed.as(artefact);
    }
    double keys =
        constraint.keySets().stream()
            .flatMap(set -> set.keys().stream())
            .mapToDouble(DataKey::size)
            .sum();
    return keys > MAX_KEYS
        ? Viewed.without(
            constraint,
            "%s has no keys with several values of a dimension, and there are %.0f combinations"
                .formatted(era, keys))
        : Viewed.as(constraint.with(singles(constraint.keySets()), constraint.regions()));
  }

  private static List<DataKeySet> singles(List<DataKeySet> sets) {
    return sets.stream()
        .map(
            set ->
                new DataKeySet(
                    set.isIncluded(), set.keys().stream().flatMap(DataKey::combinations).toList()))
        .toList();
  }
}
