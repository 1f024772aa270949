package org.jisik.store;

import java.util.List;
import java.util.function.Consumer;
import org.jisik.model.registry.RegistryEvent;

/** The port to what has changed in the registry and has not been told yet. */
public interface EventLog {

  /**
   * Hands over what changed next: the structures of one change, or one registration. It counts as
   * told once the taker returns; if it fails, it will be handed over again. Of several servers only
   * one tells at a time.
   *
   * @return whether there was anything to tell, and nobody else telling it
   */
  boolean takeNext(Consumer<List<RegistryEvent>> taker);
}
