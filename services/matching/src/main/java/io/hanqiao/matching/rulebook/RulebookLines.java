package io.hanqiao.matching.rulebook;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The lines of a text of {@code key=value}, as {@link Properties} reads them. */
final class RulebookLines {

  private static final int LONGEST_SHOWN = 40;

  private final Properties values;
  private final List<RulebookFinding> findings;

  private RulebookLines(Properties values, List<RulebookFinding> findings) {
    this.values = values;
    this.findings = List.copyOf(findings);
  }

  /** Reads the lines; of a key given twice the first counts. */
  static RulebookLines load(Reader source) throws IOException {
    SingleValued values = new SingleValued();
    List<RulebookFinding> findings = new ArrayList<>();
    try {
      values.load(source);
    } catch (IllegalArgumentException malformed) {
      findings.add(
          RulebookFinding.of(
              "",
              "规则集文本中有不完整的 \\u 转义，其后的内容未读。",
              "The text has a broken \\u escape; what follows it was not read.",
              "请写成 \\u 加四位十六进制数，或直接写该字符。",
              "Write \\u and four hexadecimal digits, or the character itself."));
    }
    for (String key : values.twice) {
      findings.add(
          RulebookFinding.of(
              key,
              "规则集两次写了 " + key + "。",
              "The rulebook has " + key + " twice.",
              "请只保留一行。",
              "Keep one line."));
    }
    return new RulebookLines(values, findings);
  }

  List<RulebookFinding> findings() {
    return findings;
  }

  boolean has(String key) {
    return values.containsKey(key);
  }

  /** What a line says; empty where there is none. */
  String get(String key) {
    return values.getProperty(key, "").strip();
  }

  /** The parts of a line, separated by commas. */
  List<String> words(String key) {
    return Stream.of(get(key).split(",", -1)).map(String::strip).toList();
  }

  /** In alphabetical order. */
  Set<String> keys() {
    return new TreeSet<>(values.stringPropertyNames());
  }

  /** What a person wrote, fit to stand in a sentence. */
  static String shown(String word) {
    return "«"
        + (word.length() > LONGEST_SHOWN ? word.substring(0, LONGEST_SHOWN) + "…" : word)
        + "»";
  }

  /** Properties keep the last of two values; a rulebook may not have two. */
  private static final class SingleValued extends Properties {

    private static final long serialVersionUID = 1;

    private final transient Set<String> twice = new TreeSet<>();

    @Override
    public synchronized Object put(Object key, Object value) {
      if (containsKey(key)) {
        twice.add(key.toString());
        return value;
      }
      return super.put(key, value);
    }
  }
}
