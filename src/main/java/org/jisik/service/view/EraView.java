package org.jisik.service.view;

import org.jisik.model.artefact.Artefact;
import org.jisik.model.describe.Era;

/** How artefacts of one kind look in the eras that cannot say them as they are. */
interface EraView {

  /**
   * What an artefact becomes in an era: itself if this view has nothing to do with it, otherwise
   * others, or nothing and the reason.
   */
  Viewed of(Artefact artefact, Era era);
}
