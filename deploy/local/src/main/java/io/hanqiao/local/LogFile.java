package io.hanqiao.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** The log files of the processes: appended to, and turned over by size when a process starts. */
final class LogFile {
  private static final long TURN_OVER_BYTES = 8L << 20;
  private static final int KEPT = 3;
  private static final int TAIL_BYTES = 16 << 10;

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

  /** The last lines of a log, or an empty text if there is none. */
  static String tail(Path log, int lines) {
    if (!Files.exists(log)) {
      return "";
    }
    try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
      long from = Math.max(0, file.length() - TAIL_BYTES);
      file.seek(from);
      byte[] bytes = new byte[(int) (file.length() - from)];
      file.readFully(bytes);
      List<String> all = new String(bytes, UTF_8).lines().toList();
      return String.join("\n", all.subList(Math.max(0, all.size() - lines), all.size()));
    } catch (IOException e) {
      return "";
    }
  }

  private static Path numbered(Path log, int number) {
    return log.resolveSibling(log.getFileName() + "." + number);
  }
}
