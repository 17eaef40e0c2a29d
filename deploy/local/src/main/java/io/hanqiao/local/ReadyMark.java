package io.hanqiao.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * By which a launcher tells others that its system is ready.
 *
 * @param home whose system it is
 */
record ReadyMark(Home home) {
  void set() {
    Secrets.write(file(), Long.toString(ProcessHandle.current().pid()));
  }

  void clear() {
    try {
      Files.deleteIfExists(file());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the launcher with that process id has said so. */
  boolean isSetBy(long pid) {
    try {
      return Files.exists(file()) && Files.readString(file(), UTF_8).equals(Long.toString(pid));
    } catch (IOException e) {
      return false;
    }
  }

  private Path file() {
    return home.run().resolve("ready");
  }
}
