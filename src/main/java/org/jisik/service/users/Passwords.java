package org.jisik.service.users;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.elytron.security.common.BcryptUtil;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jisik.error.InvalidSemantics;

/**
 * Hashes passwords with bcrypt, and compares them with their hashes.
 *
 * <p>bcrypt takes some 100 ms on purpose. That a password matches a hash stays true for ever, so
 * matches are remembered for a while, under a keyed hash of both whose key dies with the program: a
 * client that sends its password with every request pays once, and a changed password has another
 * hash, of which nothing is remembered.
 */
@ApplicationScoped
public class Passwords {

  /** Passwords must have so many characters. */
  static final int MIN_LENGTH = 12;

  /** bcrypt looks at no more bytes than these. */
  static final int MAX_BYTES = 72;

  private static final int REMEMBERED = 1_000;
  private static final Duration REMEMBERED_FOR = Duration.ofMinutes(10);
  private static final String HMAC = "HmacSHA256";
  private static final int KEY_BYTES = 32;

  private final SecretKeySpec key = new SecretKeySpec(random(), HMAC);
  private final Cache<String, Boolean> matches =
      Caffeine.newBuilder().maximumSize(REMEMBERED).expireAfterAccess(REMEMBERED_FOR).build();

  private static byte[] random() {
    byte[] bytes = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(bytes);
    return bytes;
  }

  /**
   * The hash of a new password.
   *
   * @throws InvalidSemantics if it is too short, or longer than bcrypt can tell apart
   */
  public String hash(String password) {
    if (password.codePointCount(0, password.length()) < MIN_LENGTH || !fits(password)) {
      throw new InvalidSemantics(
          "a password has at least %d characters and at most %d bytes in UTF-8"
              .formatted(MIN_LENGTH, MAX_BYTES));
    }
    return BcryptUtil.bcryptHash(password);
  }

  /** Compares a password with a hash, in the time of bcrypt whatever the password. */
  boolean matches(String password, String hash) {
    boolean matches = BcryptUtil.matches(password, hash) && fits(password);
    if (matches) {
      this.matches.put(digest(password, hash), true);
    }
    return matches;
  }

  /** Whether a password is remembered as that of a hash. */
  boolean remembers(String password, String hash) {
    return matches.getIfPresent(digest(password, hash)) != null;
  }

  private static boolean fits(String password) {
    return password.getBytes(StandardCharsets.UTF_8).length <= MAX_BYTES;
  }

  private String digest(String password, String hash) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(key);
      // A hash always has the same length, so the two cannot flow into each other.
      mac.update(hash.getBytes(StandardCharsets.US_ASCII));
      return HexFormat.of().formatHex(mac.doFinal(password.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
