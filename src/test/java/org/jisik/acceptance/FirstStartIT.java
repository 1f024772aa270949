package org.jisik.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The password of the first user, as the operator of the packaged program meets it. */
class FirstStartIT {

  private static final Duration LIMIT = Duration.ofMinutes(2);

  @TempDir Path data;
  private PackagedServer server = PackagedServer.NONE;

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  void passwordIsToldOnceAndHoldsAfterARestart() throws IOException, InterruptedException {
    start();
    Path file = data.resolve("admin-password");
    String password = Files.readString(file).strip();
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    server.awaitLog(password, LIMIT);
    assertTrue(me(password).contains("\"admin\""), "the password of the file is the user's");

    server.stop();
    start();
    assertTrue(me(password).contains("\"admin\""), "and so after a restart");
    assertEquals(password, Files.readString(file).strip());
    assertFalse(server.log().contains(password), "whose log does not tell it again");
  }

  private void start() throws IOException, InterruptedException {
    server = PackagedServer.start(data, 0);
    server.awaitReady(LIMIT);
  }

  private String me(String password) throws IOException, InterruptedException {
    return server.get("/users/me", "admin", password);
  }
}
