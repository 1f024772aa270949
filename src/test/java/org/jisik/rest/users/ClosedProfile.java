package org.jisik.rest.users;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jisik.rest.EdgeProfile;

/** As {@link EdgeProfile}, but reading is for those who have signed in. */
public final class ClosedProfile implements QuarkusTestProfile {

  private final EdgeProfile open = new EdgeProfile();

  @Override
  public Set<Class<?>> getEnabledAlternatives() {
    return open.getEnabledAlternatives();
  }

  @Override
  public Map<String, String> getConfigOverrides() {
    Map<String, String> settings = new HashMap<>(open.getConfigOverrides());
    settings.put("jisik.reading", "authenticated");
    return settings;
  }
}
