package io.hanqiao.benchmarks.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A topic of the training material: one team, needs of several styles that it answers, and which
 * other topics' teams come near.
 *
 * @param needs what is asked, by style
 * @param kin grade of other topics' teams for these needs: 2 partly, 1 same field
 */
record Topic(
    String id, String field, String team, String work, List<Item> needs, Map<String, Integer> kin) {

  private static final Map<String, String> STYLES =
      Map.of("d", "direct", "s", "symptom", "l", "lay", "a", "abbr", "y", "synonym", "x", "cross");
  private static final Pattern FIRST_PART = Pattern.compile("[，、,]");
  private static final Pattern BAR = Pattern.compile("\\|");

  /** The topics of the training files in a directory; that two are kin is said once. */
  static List<Topic> all(Path directory) throws IOException {
    Map<String, Topic> topics = new LinkedHashMap<>();
    List<Path> files;
    try (var listed = Files.list(directory)) {
      files =
          listed.filter(f -> f.getFileName().toString().startsWith("topics-")).sorted().toList();
    }
    for (Path file : files) {
      for (String line : Files.readAllLines(file)) {
        if (!line.isBlank() && !line.startsWith("#")) {
          Topic topic = read(BAR.split(line, -1));
          topics.put(topic.id(), topic);
        }
      }
    }
    for (Topic topic : topics.values()) {
      topic
          .kin()
          .forEach((other, grade) -> named(other, topics).kin().putIfAbsent(topic.id(), grade));
    }
    return List.copyOf(topics.values());
  }

  private static Topic named(String id, Map<String, Topic> topics) {
    Topic topic = topics.get(id);
    if (topic == null) {
      throw new IllegalArgumentException("no topic " + id);
    }
    return topic;
  }

  /** The team as a profile. */
  Item profile() {
    return new Item(id, team + "。" + work, field, "-");
  }

  /** The team as short as a patent's title and field. */
  Item shortProfile() {
    return new Item(id, FIRST_PART.split(work, 2)[0] + "。" + team, field, "-");
  }

  /** What profiles are worth for its needs. */
  Map<String, Integer> grades() {
    Map<String, Integer> grades = new LinkedHashMap<>(kin);
    grades.put(id, 3);
    return grades;
  }

  /** Its needs, and two longer ones made of them. */
  List<Item> needsAndLonger() {
    List<Item> all = new ArrayList<>(needs);
    all.add(joined("M", "two", needs.subList(0, Math.min(2, needs.size()))));
    all.add(joined("L", "all", needs));
    return all;
  }

  private Item joined(String suffix, String style, List<Item> parts) {
    String text = String.join("。", parts.stream().map(Item::text).toList());
    return new Item(id + "-" + suffix, text, field, style);
  }

  private static Topic read(String[] columns) {
    List<Item> needs = new ArrayList<>();
    for (String need : columns[4].split(" / ", -1)) {
      String style = STYLES.getOrDefault(need.strip().substring(0, 1), "-");
      String id = columns[0] + "-" + needs.size();
      needs.add(new Item(id, need.strip().substring(2), columns[1], style));
    }
    Map<String, Integer> kin = new LinkedHashMap<>();
    for (String grade : columns[5].split(" ", -1)) {
      for (String other : grade.substring(2).split(",", -1)) {
        kin.put(other, Integer.valueOf(grade.substring(0, 1)));
      }
    }
    return new Topic(columns[0], columns[1], columns[2], columns[3], needs, kin);
  }
}
