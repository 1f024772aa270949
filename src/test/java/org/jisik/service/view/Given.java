package org.jisik.service.view;

import java.util.List;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.artefact.Dataflow;
import org.jisik.model.artefact.Maintainable;
import org.jisik.model.describe.Era;
import org.jisik.model.reference.Urn;
import org.jisik.model.text.LocalisedText;

/** What tests of views start from. */
final class Given {

  private Given() {}

  static Maintainable base(String id, String version) {
    return Maintainable.of("BOK", id, version, LocalisedText.of("en", "The " + id));
  }

  static Urn urn(String classAndRest) {
    return Urn.parse("urn:sdmx:org.sdmx.infomodel." + classAndRest);
  }

  static Dataflow dataflow(String id, String version) {
    return new Dataflow(
        base(id, version), urn("datastructure.DataStructure=BOK:KST(1.0.0)"), List.of());
  }

  /** The only artefact that a view makes of another. */
  static <A extends Artefact> A only(Class<A> type, EraView view, Artefact of, Era era) {
    Viewed viewed = view.of(of, era);
    if (viewed.artefacts().size() != 1) {
      throw new AssertionError("expected one artefact, came " + viewed);
    }
    return type.cast(viewed.artefacts().get(0));
  }

  /** What a view says of the artefact or part that it leaves out. */
  static String leftOut(EraView view, Artefact of, Era era) {
    Viewed viewed = view.of(of, era);
    if (viewed.leftOut().size() != 1) {
      throw new AssertionError("expected one thing left out, came " + viewed);
    }
    return viewed.leftOut().get(0).toString();
  }
}
