package io.hanqiao.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The log files of the processes: appended to, and turned over by size when a process starts. */
final class LogFile {
  private static final long TURN_OVER_BYTES = 8L << 20;
  private static final int KEPT = 3;

  private LogFile() {}

  /**
   * Makes room at {@code log}: a file that has grown too large becomes {@code log.1}, and so on.
   */
  static Path turnedOver(Path log) {
    try {
      Files.createDirectories(log.getParent());
      if (Files.exists(log) && Files.size(log) >= TURN_OVER_BYTES) {
        for (int i = KEPT - 1; i >= 1; i--) {
          Path older = numbered(log, i);
          if (Files.exists(older)) {
            Files.move(older, numbered(log, i + 1), StandardCopyOption.REPLACE_EXISTING);
          }
        }
        Files.move(log, numbered(log, 1), StandardCopyOption.REPLACE_EXISTING);
      }
      return log;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path numbered(Path log, int number) {
    return log.resolveSibling(log.getFileName() + "." + number);
  }
}
