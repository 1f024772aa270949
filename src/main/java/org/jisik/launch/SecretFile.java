package org.jisik.launch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;

/** A file with a password, which its owner alone may read. */
record SecretFile(Path path) {

  /** Writes the file anew; there is no moment at which others could read it. */
  void write(String secret) throws IOException {
    Files.deleteIfExists(path);
    if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.createFile(
          path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    } else {
      Files.createFile(path);
      leaveToOwner();
    }
    Files.writeString(path, secret + "\n", StandardCharsets.US_ASCII);
  }

  String read() throws IOException {
    return Files.readString(path).strip();
  }

  /** As near to that as Windows has it. */
  private void leaveToOwner() throws IOException {
    AclFileAttributeView rights = Files.getFileAttributeView(path, AclFileAttributeView.class);
    if (rights != null) {
      rights.setAcl(
          List.of(
              AclEntry.newBuilder()
                  .setType(AclEntryType.ALLOW)
                  .setPrincipal(rights.getOwner())
                  .setPermissions(EnumSet.allOf(AclEntryPermission.class))
                  .build()));
    }
  }
}
