package io.hanqiao.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The end of a log, as a person wants to see it who asks why a process did not start. */
final class LogTail {
  private static final int BYTES = 64 << 10;
  private static final int WIDTH = 300;
  private static final ObjectMapper JSON = new ObjectMapper();

  private LogTail() {}

  /** The last lines of a log; empty if there is none. Of structured lines only what went wrong. */
  static String of(Path log, int lines) {
    if (!Files.exists(log)) {
      return "";
    }
    try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
      long from = Math.max(0, file.length() - BYTES);
      file.seek(from);
      byte[] bytes = new byte[(int) (file.length() - from)];
      file.readFully(bytes);
      List<String> all = new ArrayList<>();
      new String(bytes, UTF_8).lines().forEach(line -> all.addAll(readable(line)));
      return String.join("\n", all.subList(Math.max(0, all.size() - lines), all.size()));
    } catch (IOException e) {
      return "";
    }
  }

  private static List<String> readable(String line) {
    if (!line.startsWith("{")) {
      return List.of(shortened(line));
    }
    try {
      JsonNode entry = JSON.readTree(line);
      if (!entry.path("level").asText().equals("ERROR")) {
        return List.of();
      }
      List<String> messages = new ArrayList<>(List.of("ERROR " + entry.path("message").asText()));
      JsonNode exception = entry.path("exception");
      while (!exception.isMissingNode()) {
        messages.add("  " + exception.path("message").asText());
        exception = exception.path("causedBy").path("exception");
      }
      return messages.stream().map(LogTail::shortened).toList();
    } catch (JsonProcessingException e) {
      return List.of(shortened(line));
    }
  }

  private static String shortened(String line) {
    return line.length() <= WIDTH ? line : line.substring(0, WIDTH) + "…";
  }
}
