package io.hanqiao.benchmarks.text;

import io.hanqiao.text.encoding.TextVector;
import io.hanqiao.text.reading.PlainText;
import io.hanqiao.text.reading.Terms;
import io.hanqiao.text.scoring.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The rows of a calibration as they are worked out. */
final class CalibrationRows {

  private final Map<String, Integer> having = new TreeMap<>();
  private final List<String[]> near = new ArrayList<>();
  private int texts;
  private long teamTerms;

  /** Counts terms in the training material and in the names of industries. */
  CalibrationRows(List<Topic> topics, Path root) throws IOException {
    for (Topic topic : topics) {
      teamTerms += count(topic.profile().text()).length();
      topic.needs().forEach(need -> count(need.text()));
    }
    for (String line : Files.readAllLines(root.resolve("seeds/reference/industries.csv"))) {
      if (!line.startsWith("#")) {
        count(line.split(",", -1)[1]);
      }
    }
    teamTerms /= topics.size();
    for (String line :
        Files.readAllLines(root.resolve("services/text/training/common-words.txt"))) {
      if (!line.startsWith("#")) {
        countAsCommon(line);
      }
    }
  }

  private void countAsCommon(String words) {
    for (String term : Terms.of(PlainText.of(words).text()).counts().keySet()) {
      having.merge(term, texts / 5, Math::max);
    }
  }

  private Terms count(String text) {
    Terms terms = Terms.of(PlainText.of(text).text());
    terms.counts().keySet().forEach(term -> having.merge(term, 1, Integer::sum));
    texts++;
    return terms;
  }

  void near(String kind, String name, TextVector vector) {
    near.add(new String[] {kind, name, vector.told()});
  }

  /** The figures, the weights yet to be learnt. */
  Map<String, Long> figures() {
    Map<String, Long> figures = new TreeMap<>();
    figures.put("rarity.unseen", rarity(0));
    figures.put("average-length", teamTerms);
    figures.put("worth.abbreviation", 1_000_000L);
    figures.put("worth.plain-word", 600_000L);
    figures.put("worth.base", 20_000_000L);
    figures.put("clause-margin", 100_000L);
    figures.put("steepness", 500_000L);
    figures.put("zero", 0L);
    figures.put("zero.no-field", 0L);
    figures.put("silence.challenge", 500_000L);
    figures.put("silence.secondment", 500_000L);
    for (Part part : Part.values()) {
      figures.put("weight." + part, 0L);
    }
    return figures;
  }

  List<String[]> all(Map<String, Long> figures) {
    List<String[]> rows = new ArrayList<>();
    figures.forEach((name, value) -> rows.add(new String[] {"figure", name, value.toString()}));
    having.forEach(
        (term, count) -> rows.add(new String[] {"rarity", term, Long.toString(rarity(count))}));
    rows.addAll(near);
    return rows;
  }

  List<String> lines(Map<String, Long> figures) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "# Made by io.hanqiao.benchmarks.text.TextTraining from services/text/training; not edited by hand");
    lines.add("kind,name,value");
    all(figures).forEach(row -> lines.add(String.join(",", row)));
    return lines;
  }

  private long rarity(int count) {
    return Math.round(1e6 * Math.log(1 + (texts - count + 0.5) / (count + 0.5)));
  }
}
