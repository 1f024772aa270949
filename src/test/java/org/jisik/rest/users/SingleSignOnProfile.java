package org.jisik.rest.users;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jisik.rest.EdgeProfile;

/** As {@link EdgeProfile}, with tokens of an issuer whose public key is known. */
public final class SingleSignOnProfile implements QuarkusTestProfile {

  static final String ISSUER = "https://issuer.example";

  /** A system property, since Quarkus loads the classes of a test more than once. */
  static final String PRIVATE_KEY = "jisik.test.private-key";

  private final EdgeProfile edge = new EdgeProfile();

  @Override
  public Set<Class<?>> getEnabledAlternatives() {
    return edge.getEnabledAlternatives();
  }

  @Override
  public Map<String, String> getConfigOverrides() {
    KeyPair keys = newKeys();
    System.setProperty(
        PRIVATE_KEY, Base64.getEncoder().encodeToString(keys.getPrivate().getEncoded()));
    Map<String, String> settings = new HashMap<>(edge.getConfigOverrides());
    settings.put("quarkus.oidc.tenant-enabled", "true");
    settings.put("quarkus.oidc.client-id", "jisik");
    settings.put("quarkus.oidc.token.issuer", ISSUER);
    settings.put("quarkus.oidc.token.audience", "jisik");
    settings.put(
        "quarkus.oidc.public-key",
        Base64.getEncoder().encodeToString(keys.getPublic().getEncoded()));
    return settings;
  }

  private static KeyPair newKeys() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return generator.generateKeyPair();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
