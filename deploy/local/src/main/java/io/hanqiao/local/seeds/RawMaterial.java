package io.hanqiao.local.seeds;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A directory of raw material: {@code reference}, {@code real} and {@code readings}, what was read
 * into them by people.
 */
record RawMaterial(Path directory) {
  static final ObjectMapper JSON = new ObjectMapper();

  /** The content of a JSON file. */
  JsonNode json(String file) throws IOException {
    return JSON.readTree(Files.readAllBytes(directory.resolve(file)));
  }

  /** The rows of a file with one JSON object a line. */
  List<JsonNode> jsonLines(String file) throws IOException {
    List<JsonNode> rows = new ArrayList<>();
    for (String line : lines(file)) {
      rows.add(JSON.readTree(line));
    }
    return rows;
  }

  /** The lines of a text file. */
  List<String> lines(String file) throws IOException {
    return Files.readAllLines(directory.resolve(file));
  }

  /**
   * A table of {@code readings}: its rows by their first cell, each a map by column.
   *
   * @throws IllegalArgumentException if a row has more or fewer cells than there are columns
   */
  Map<String, Map<String, String>> reading(String file) throws IOException {
    List<List<String>> lines =
        lines("readings/" + file).stream()
            .filter(line -> !line.startsWith("#"))
            .map(line -> List.of(line.split(",", -1)))
            .toList();
    List<String> columns = lines.get(0);
    Map<String, Map<String, String>> rows = new LinkedHashMap<>();
    for (List<String> cells : lines.subList(1, lines.size())) {
      if (cells.size() != columns.size()) {
        throw new IllegalArgumentException(file + ": " + cells + " does not fit " + columns);
      }
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < cells.size(); i++) {
        row.put(columns.get(i), cells.get(i));
      }
      rows.put(cells.get(0), row);
    }
    return rows;
  }
}
