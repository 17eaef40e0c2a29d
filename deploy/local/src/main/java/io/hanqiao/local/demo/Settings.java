package io.hanqiao.local.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The single values of the market, from {@code settings.csv}.
 *
 * @param lines by key
 */
record Settings(Map<String, Table.Line> lines) {
  private static final String VALUE = "value";

  static Settings of(Table table) {
    return new Settings(
        table.lines().stream()
            .collect(Collectors.toMap(line -> line.text("key"), Function.identity())));
  }

  /** The seed all streams of draws start from. */
  long seed() {
    return number("seed");
  }

  /** The day the market is drawn for: ages and certificates count from it. */
  LocalDate asOf() {
    return LocalDate.parse(line("asOf").text(VALUE));
  }

  int number(String key) {
    return line(key).number(VALUE);
  }

  String text(String key) {
    return line(key).text(VALUE);
  }

  List<String> list(String key) {
    return line(key).list(VALUE);
  }

  <T> List<Weighted<T>> weights(String key, Function<String, T> type) {
    return line(key).weights(VALUE, type);
  }

  private Table.Line line(String key) {
    Table.Line line = lines.get(key);
    if (line == null) {
      throw new IllegalArgumentException("settings.csv has no key " + key);
    }
    return line;
  }
}
