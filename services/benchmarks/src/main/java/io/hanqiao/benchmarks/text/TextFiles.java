package io.hanqiao.benchmarks.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads needs, profiles and judgements: a JSON array or JSON lines, field names of several kinds;
 * judgements also as TREC qrels ({@code need 0 profile grade}).
 */
final class TextFiles {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> IDS =
      List.of("id", "need", "profile", "challenge", "code", "reference");
  private static final List<String> FIELDS = List.of("sector", "industry", "field", "domain");

  /** In the order they are read; {@code field} of an achievement says what it is about. */
  private static final List<String> WORDS =
      List.of(
          "title",
          "name",
          "field",
          "text",
          "summary",
          "abstract",
          "description",
          "background",
          "content",
          "requirements",
          "indicators",
          "keywords",
          "achievements",
          "directions");

  private static final Set<String> SECTORED = Set.of("sector", "industry");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private TextFiles() {}

  /** The needs or profiles of a file. */
  static List<Item> items(Path file) throws IOException {
    List<Item> items = new ArrayList<>();
    for (JsonNode node : nodes(file)) {
      String id = first(node, IDS);
      if (id.isEmpty()) {
        throw new IOException(file + ": no id in " + node);
      }
      String style = node.path("style").asText("-");
      items.add(new Item(id, words(node), first(node, FIELDS), style));
    }
    return items;
  }

  /** By need the grades of profiles; empty if nothing is relevant. */
  static Map<String, Map<String, Integer>> judgements(Path file) throws IOException {
    Map<String, Map<String, Integer>> judged = new LinkedHashMap<>();
    String begin = Files.readString(file).strip();
    if (!begin.startsWith("[") && !begin.startsWith("{")) {
      for (String line : begin.lines().toList()) {
        String[] columns = SPACE.split(line.strip(), -1);
        if (columns.length >= 4) {
          judged
              .computeIfAbsent(columns[0], need -> new LinkedHashMap<>())
              .put(columns[2], Integer.valueOf(columns[3]));
        }
      }
      return judged;
    }
    for (JsonNode node : nodes(file)) {
      if (node.has("relevant")) {
        judged.put(
            first(node, List.of("need", "challenge", "query", "id")), grades(node.get("relevant")));
      } else {
        node.properties().forEach(e -> judged.put(e.getKey(), grades(e.getValue())));
      }
    }
    return judged;
  }

  /** An object of grades by id, or an array of objects that each name an id and a grade. */
  private static Map<String, Integer> grades(JsonNode node) {
    Map<String, Integer> grades = new LinkedHashMap<>();
    node.properties().forEach(e -> grades.put(e.getKey(), e.getValue().asInt()));
    if (node.isArray()) {
      for (JsonNode one : node) {
        grades.put(first(one, IDS), one.path("grade").asInt(one.path("relevance").asInt(1)));
      }
    }
    return grades;
  }

  private static List<JsonNode> nodes(Path file) throws IOException {
    List<JsonNode> nodes = new ArrayList<>();
    try (MappingIterator<JsonNode> read =
        JSON.readerFor(JsonNode.class).readValues(file.toFile())) {
      while (read.hasNext()) {
        nodes.add(read.next());
      }
    }
    return nodes;
  }

  private static String first(JsonNode node, List<String> names) {
    for (String name : names) {
      if (node.path(name).isTextual() || node.path(name).isNumber()) {
        return node.path(name).asText().strip();
      }
    }
    return "";
  }

  private static String words(JsonNode node) {
    boolean sectored = SECTORED.stream().anyMatch(node::has);
    List<String> words = new ArrayList<>();
    for (String name : WORDS) {
      if (!(name.equals("field") && sectored)) {
        add(node.path(name), words);
      }
    }
    return String.join("。", words);
  }

  private static void add(JsonNode node, List<String> words) {
    if (node.isArray()) {
      node.forEach(one -> add(one, words));
    } else if (node.isTextual() && !node.asText().isBlank()) {
      words.add(node.asText().strip());
    }
  }
}
