package io.hanqiao.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The repository's seeds, as the tests read them. */
final class Seeds {
  static final Path DIRECTORY = Path.of("..", "..", "seeds");

  private static final Map<String, List<JsonNode>> DRAWN = new ConcurrentHashMap<>();

  private Seeds() {}

  static Market market() throws IOException {
    return Market.read(DIRECTORY.resolve("demo/market"));
  }

  /** The batches of a market of that size, in an order that lets each refer to rows before it. */
  static Stream<Batch> batches(int firms) throws IOException {
    return new DemoMarket(DIRECTORY, firms)
        .stages().stream().flatMap(stage -> stage.lanes().stream()).flatMap(List::stream);
  }

  /** What stands for the id of a row loaded before. */
  static String placeholder(IdOf wanted) {
    return "id:" + wanted.route() + "/" + wanted.reference();
  }

  /** The rows of one kind in a market of that size. */
  static List<JsonNode> rows(int firms, Route route) throws IOException {
    String key = firms + "/" + route;
    List<JsonNode> known = DRAWN.get(key);
    if (known != null) {
      return known;
    }
    List<JsonNode> rows = new ArrayList<>();
    for (Batch batch : batches(firms).filter(b -> b.route() == route).toList()) {
      for (Row row : batch.rows().toList()) {
        rows.add(Row.JSON.readTree(row.line(Seeds::placeholder)));
      }
    }
    DRAWN.put(key, List.copyOf(rows));
    return rows;
  }

  /** As {@link #rows}, without the real material. */
  static List<JsonNode> drawn(int firms, Route route) throws IOException {
    return rows(firms, route).stream().filter(row -> row.path("synthetic").asBoolean()).toList();
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
