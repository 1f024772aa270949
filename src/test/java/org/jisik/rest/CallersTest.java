package org.jisik.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.util.Set;
import org.jisik.service.Caller;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(EdgeProfile.class)
class CallersTest {

  @Inject Callers callers;

  @Test
  @TestSecurity(
      user = "kim",
      roles = {"maintain:EX", "other"})
  void callerIsWhomQuarkusFoundOut() {
    assertEquals(new Caller("kim", Set.of("maintain:EX", "other")), callers.current());
  }

  @Test
  @TestSecurity
  void whoHasNotSaidIsAnonymous() {
    assertEquals(Caller.ANONYMOUS, callers.current());
  }
}
