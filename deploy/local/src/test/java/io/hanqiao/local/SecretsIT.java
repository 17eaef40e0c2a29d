package io.hanqiao.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsIT {
  @TempDir Path directory;

  @Test
  void aPasswordIsMadeOnceAndDiffersFromEveryOther() {
    Secrets secrets = new Secrets(directory.resolve("secrets"));
    String password = secrets.password("one");
    assertThat(secrets.password("one")).isEqualTo(password).hasSizeGreaterThan(30);
    assertThat(secrets.password("two")).isNotEqualTo(password);
  }

  @Test
  void aSecretIsReadableByItsOwnerAlone() throws IOException {
    Secrets secrets = new Secrets(directory.resolve("secrets"));
    secrets.password("one");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secrets.file("one"))))
        .isEqualTo("rw-------");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secrets.directory())))
        .isEqualTo("rwx------");
  }
}
