package org.jisik.model.artefact;

import java.util.List;
import org.jisik.model.artefact.ConstraintAttachment.DataSetReference;
import org.jisik.model.artefact.DataConstraint.ReleaseCalendar;
import org.jisik.model.artefact.DataKeySet.DataKey;
import org.jisik.model.artefact.DataKeySet.KeyValue;
import org.jisik.model.artefact.MemberSelection.SelectedValue;
import org.jisik.model.artefact.MetadataKeySet.MetadataKey;
import org.jisik.model.artefact.SelectedTime.Bound;
import org.jisik.model.describe.Era;
import org.jisik.model.reference.Urn;
import org.jspecify.annotations.Nullable;

/** Constraints of reference metadata, and those that only one era has. */
final class ExampleMetadataConstraints {

  private static final Urn DATAFLOW =
      Examples.urn("urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=BOK:KST_ALL(1.0.0)");
  private static final Urn METADATAFLOW =
      Examples.urn("urn:sdmx:org.sdmx.infomodel.metadatastructure.Metadataflow=BOK:MDF(1.0)");
  private static final Urn PROVIDER =
      Examples.urn("urn:sdmx:org.sdmx.infomodel.base.DataProvider=BOK:DATA_PROVIDERS(1.0).BOK");
  private static final Urn METADATA_PROVIDER =
      Examples.urn(
          "urn:sdmx:org.sdmx.infomodel.base.MetadataProvider=BOK:METADATA_PROVIDERS(1.0).BOK");
  private static final Urn CODE =
      Examples.urn("urn:sdmx:org.sdmx.infomodel.codelist.Code=SDMX:CL_FREQ(2.1).A");

  private ExampleMetadataConstraints() {}

  static List<Artefact> of(Era era) {
    return switch (era) {
      case V21 -> List.of(content(), attachment(), attachmentToSets());
      case V30 -> List.of(regions(era, ConstraintAttachment.to(METADATAFLOW)), ofFiles());
      case V31, STORED ->
          List.of(regions(era, provider()), new MetadataConstraint(base(era), null, null, no()));
    };
  }

  private static <P> List<P> no() {
    return List.of();
  }

  private static Maintainable base(Era era) {
    return Examples.base(era, "MC_EMPTY");
  }

  private static ConstraintAttachment provider() {
    return new ConstraintAttachment(null, METADATA_PROVIDER, no(), no(), no(), no(), no());
  }

  private static MetadataConstraint regions(Era era, ConstraintAttachment attachment) {
    List<MemberSelection> attributes =
        List.of(
            new MemberSelection(
                "CONTACT.CONTACT_NAME",
                true,
                false,
                null,
                null,
                List.of(new SelectedValue("한국은행", "true", "ko", "2020", "2021-Q2")),
                null),
            new MemberSelection("SINCE", false, null, null, null, no(), since()));
    return new MetadataConstraint(
        Examples.base(era, "MC"),
        attachment,
        era == Era.V30 ? new ReleaseCalendar("P3M", "P1D", "P7D") : null,
        List.of(
            new MetadataTargetRegion(true, null, null, "2020", "2021", no(), no(), attributes),
            new MetadataTargetRegion(
                false,
                null,
                null,
                null,
                null,
                no(),
                no(),
                List.of(MemberSelection.of("CONTACT", "A")))));
  }

  private static SelectedTime since() {
    return new SelectedTime(null, null, null, new Bound("2010", true), null, null);
  }

  private static MetadataConstraint ofFiles() {
    List<String> files = List.of("https://example.org/a.xml", "https://example.org/b.xml");
    return new MetadataConstraint(
        Examples.base(Era.V30, "MC_FILES"),
        new ConstraintAttachment(null, null, no(), no(), files, no(), no()),
        null,
        no());
  }

  private static DataConstraint content() {
    List<TargetValues> targets =
        List.of(
            values("PLAIN", List.of("A", "B"), null, null, no(), null),
            values("SETS", no(), new DataSetReference(PROVIDER, "DS1"), null, no(), null),
            values("KEYS", no(), null, key(), no(), null),
            values("OBJECTS", no(), null, null, List.of(DATAFLOW, CODE), null),
            values("REPORT_PERIOD_TARGET", no(), null, null, no(), since()));
    MetadataTargetRegion region =
        new MetadataTargetRegion(
            true,
            "REPORT",
            "FULL_TARGET",
            null,
            null,
            no(),
            targets,
            List.of(
                new MemberSelection(
                    "CONTACT.CONTACT_NAME",
                    true,
                    null,
                    null,
                    null,
                    List.of(SelectedValue.of("BOK")),
                    null)));
    return new DataConstraint(
        Examples.base(Era.V21, "CR_METADATA"),
        true,
        ConstraintAttachment.to(METADATAFLOW),
        null,
        null,
        no(),
        no(),
        List.of(metadataKeys()),
        List.of(region));
  }

  private static MetadataKeySet metadataKeys() {
    return new MetadataKeySet(
        false,
        List.of(
            new MetadataKey(
                "REPORT",
                "FULL_TARGET",
                List.of(
                    values("PLAIN", List.of("A"), null, null, no(), null),
                    values("SETS", no(), new DataSetReference(PROVIDER, "DS1"), null, no(), null),
                    values("KEYS", no(), null, key(), no(), null),
                    values("OBJECTS", no(), null, null, List.of(CODE), null)))));
  }

  private static TargetValues values(
      String id,
      List<String> values,
      @Nullable DataSetReference dataSet,
      @Nullable DataKey key,
      List<Urn> objects,
      @Nullable SelectedTime time) {
    return new TargetValues(
        id, true, values, AtMostOne.list(dataSet), AtMostOne.list(key), objects, time);
  }

  private static DataKey key() {
    return new DataKey(null, null, no(), List.of(new KeyValue("FREQ", null, List.of("A"))), no());
  }

  private static AttachmentConstraint attachment() {
    return new AttachmentConstraint(
        Examples.base(Era.V21, "AC"),
        ConstraintAttachment.to(DATAFLOW),
        List.of(new DataKeySet(true, List.of(key()))),
        List.of(metadataKeys()));
  }

  private static AttachmentConstraint attachmentToSets() {
    List<DataSetReference> sets =
        List.of(new DataSetReference(PROVIDER, "DS1"), new DataSetReference(PROVIDER, "DS2"));
    return new AttachmentConstraint(
        Examples.base(Era.V21, "AC_SETS"),
        new ConstraintAttachment(null, null, sets, no(), no(), no(), no()),
        no(),
        no());
  }

  /** What nobody maintains: written and read, never kept. */
  static AvailabilityConstraint availability() {
    return new AvailabilityConstraint(
        12L,
        3456L,
        Examples.annotations(Era.V31),
        ConstraintAttachment.to(DATAFLOW),
        new CubeRegion(
            true,
            no(),
            List.of(
                MemberSelection.of("FREQ", "A", "Q"),
                new MemberSelection("TIME_PERIOD", true, null, null, null, no(), since())),
            no()));
  }
}
