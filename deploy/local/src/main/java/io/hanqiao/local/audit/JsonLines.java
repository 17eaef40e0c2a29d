package io.hanqiao.local.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.hanqiao.local.LaunchException;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An exported file: JSON objects, one a line, each a key, a head or a row. */
final class JsonLines implements AutoCloseable {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          // Of two fields of a name one would be hashed and the other one shown.
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private static final Set<String> KINDS = Set.of("key", "head", "row");

  private final Path file;
  private final BufferedReader reader;
  private long number;

  private JsonLines(Path file, BufferedReader reader) {
    this.file = file;
    this.reader = reader;
  }

  static JsonLines of(Path file) throws IOException {
    return new JsonLines(file, Files.newBufferedReader(file, UTF_8));
  }

  /**
   * The next object; null at the end.
   *
   * @throws LaunchException naming the line that is none
   */
  @Nullable JsonNode next() throws IOException {
    number++;
    try {
      String line = reader.readLine();
      if (line == null) {
        return null;
      }
      JsonNode node = JSON.readTree(line);
      if (node.isObject()) {
        return known(node);
      }
    } catch (JsonProcessingException | CharacterCodingException e) {
      // Said below.
    }
    throw new LaunchException(
        file + " 第 " + number + " 行不是一个 JSON 对象：文件被改动或不完整。",
        "Line " + number + " of " + file + " is no JSON object: the file was changed or cut.");
  }

  /** What is neither key, head nor row was one before somebody changed it. */
  private JsonNode known(JsonNode node) {
    String kind = node.path("kind").asText();
    if (KINDS.contains(kind)) {
      return node;
    }
    throw new LaunchException(
        file + " 第 " + number + " 行的 kind 是“" + kind + "”，应为 key、head 或 row：文件被改动。",
        "Line "
            + number
            + " of "
            + file
            + " is of kind \""
            + kind
            + "\", and should be key, head or row: the file was changed.");
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
