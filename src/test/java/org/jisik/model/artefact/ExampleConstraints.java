package org.jisik.model.artefact;

import java.util.List;
import org.jisik.model.artefact.ConstraintAttachment.DataSetReference;
import org.jisik.model.artefact.ConstraintAttachment.QueryableDataSource;
import org.jisik.model.artefact.DataConstraint.ReferencePeriod;
import org.jisik.model.artefact.DataConstraint.ReleaseCalendar;
import org.jisik.model.artefact.DataKeySet.DataKey;
import org.jisik.model.artefact.DataKeySet.KeyValue;
import org.jisik.model.artefact.MemberSelection.SelectedValue;
import org.jisik.model.artefact.SelectedTime.Bound;
import org.jisik.model.describe.Era;
import org.jisik.model.reference.Urn;
import org.jspecify.annotations.Nullable;

/** Constraints with all that their era can say. */
final class ExampleConstraints {

  private static final Urn FLOW =
      Examples.urn("urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=BOK:KST_ALL(1.0.0)");
  private static final Urn PROVIDER =
      Examples.urn("urn:sdmx:org.sdmx.infomodel.base.DataProvider=BOK:DATA_PROVIDERS(1.0).BOK");

  private ExampleConstraints() {}

  static List<Artefact> of(Era era) {
    return switch (era) {
      case V21 -> List.of(regions(era), actual(era), ofProvider(era), ofDataSet(), ofFile(era));
      case V30 -> List.of(regions(era), actual(era), ofProvider(era), ofFile(era));
      case V31, STORED -> List.of(regions(era), ofProvider(era));
    };
  }

  private static DataConstraint regions(Era era) {
    return new DataConstraint(
        Examples.base(era, "CR_KST"),
        false,
        ConstraintAttachment.to(FLOW),
        era == Era.V31 ? null : new ReleaseCalendar("P3M", "P1D", "P7D"),
        era == Era.V21 ? new ReferencePeriod("2010-01-01T00:00:00Z", "2020-12-31T00:00:00Z") : null,
        List.of(),
        List.of(
            region(era),
            new CubeRegion(
                false, List.of(), List.of(MemberSelection.of("FREQ", "A", "Q")), List.of())));
  }

  private static CubeRegion region(Era era) {
    boolean is21 = era == Era.V21;
    return new CubeRegion(
        true,
        is21 ? List.of() : Examples.annotations(era),
        List.of(
            selection(era, "REF_AREA", true, List.of(value("KR", null), value("W", "true")), null),
            selection(era, "UNIT", false, List.of(value("EUR", null)), null),
            selection(era, "TIME_PERIOD", true, List.of(), after(era))),
        List.of(
            new MemberSelection(
                "TITLE",
                true,
                is21 ? null : false,
                null,
                null,
                List.of(
                    is21
                        ? SelectedValue.of("Trade")
                        : new SelectedValue("무역", "excluderoot", "ko", "2020", "2021-Q2")),
                null),
            new MemberSelection("SINCE", true, null, null, null, List.of(), between())));
  }

  private static MemberSelection selection(
      Era era,
      String id,
      boolean isIncluded,
      List<SelectedValue> values,
      @Nullable SelectedTime time) {
    return era == Era.V21
        ? new MemberSelection(id, isIncluded, null, null, null, values, time)
        : new MemberSelection(id, isIncluded, true, "2020", "2021-12", values, time);
  }

  private static SelectedValue value(String code, @Nullable String cascade) {
    return new SelectedValue(code, cascade, null, null, null);
  }

  private static SelectedTime after(Era era) {
    String validFrom = era == Era.V31 ? "2021" : null;
    return new SelectedTime(validFrom, null, null, new Bound("2010", true), null, null);
  }

  private static SelectedTime between() {
    return new SelectedTime(
        null, null, null, null, new Bound("2010", true), new Bound("2020-Q4", false));
  }

  private static DataConstraint actual(Era era) {
    return new DataConstraint(
        Examples.base(era, "CR_ACTUAL"),
        true,
        ConstraintAttachment.to(FLOW),
        null,
        null,
        List.of(),
        List.of(
            new CubeRegion(true, List.of(), List.of(MemberSelection.of("FREQ", "A")), List.of())));
  }

  private static DataConstraint ofProvider(Era era) {
    return new DataConstraint(
        Examples.base(era, "CR_PROVIDER"),
        false,
        new ConstraintAttachment(
            PROVIDER, null, List.of(), List.of(), List.of(), List.of(), List.of()),
        null,
        null,
        List.of(
            new DataKeySet(true, List.of(key(era, "A"), key(era, "Q"))),
            new DataKeySet(false, List.of(key(era, "M")))),
        List.of());
  }

  private static DataKey key(Era era, String frequency) {
    boolean is21 = era == Era.V21;
    return new DataKey(
        is21 ? null : "2020",
        is21 ? null : "2021",
        is21 ? List.of() : Examples.annotations(era),
        List.of(
            new KeyValue("FREQ", is21 ? null : true, List.of(frequency)),
            new KeyValue("REF_AREA", null, era == Era.V31 ? List.of("KR", "JP") : List.of("KR"))),
        is21
            ? List.of()
            : List.of(
                new MemberSelection(
                    "OBS_STATUS", false, true, null, null, List.of(value("M", "true")), null),
                new MemberSelection(
                    "TITLE",
                    true,
                    null,
                    null,
                    null,
                    List.of(new SelectedValue("a", null, "en", null, null)),
                    null)));
  }

  private static DataConstraint ofDataSet() {
    ConstraintAttachment dataSet =
        new ConstraintAttachment(
            null,
            null,
            List.of(new DataSetReference(PROVIDER, "DS1")),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    return new DataConstraint(
        Examples.base(Era.V21, "CR_SET"), true, dataSet, null, null, List.of(), List.of());
  }

  private static DataConstraint ofFile(Era era) {
    ConstraintAttachment service =
        new ConstraintAttachment(
            null,
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of(FLOW),
            List.of(
                new QueryableDataSource(
                    true,
                    false,
                    "https://example.org/data",
                    "https://example.org/wsdl",
                    "https://example.org/wadl")));
    return new DataConstraint(
        Examples.base(era, "CR_SERVICE"), false, service, null, null, List.of(), List.of());
  }
}
