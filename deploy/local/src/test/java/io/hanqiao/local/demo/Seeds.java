package io.hanqiao.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The repository's seeds, as the tests read them. */
final class Seeds {
  static final Path DIRECTORY = Path.of("..", "..", "seeds");

  private Seeds() {}

  static Market market() throws IOException {
    return Market.read(DIRECTORY.resolve("demo/market"));
  }

  /** The rows of one kind in a market of that size. */
  static List<JsonNode> rows(int firms, Batch.Route route) throws IOException {
    List<JsonNode> rows = new ArrayList<>();
    for (Batch batch : new DemoMarket(DIRECTORY, firms).batches()) {
      if (batch.route() == route) {
        for (Row row : batch.rows()) {
          rows.add(Row.JSON.readTree(row.line()));
        }
      }
    }
    return rows;
  }

  /** The rows of a file of {@code seeds/real}. */
  static List<JsonNode> real(String file) throws IOException {
    List<JsonNode> rows = new ArrayList<>();
    for (String line : Files.readAllLines(DIRECTORY.resolve("real").resolve(file))) {
      rows.add(Row.JSON.readTree(line));
    }
    return rows;
  }
}
