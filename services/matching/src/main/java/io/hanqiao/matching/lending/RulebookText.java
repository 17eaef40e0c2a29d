package io.hanqiao.matching.lending;

import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/** The lines of a rulebook by key, and which of them have been read. */
final class RulebookText {

  private final Properties lines;
  private final Set<String> read = new HashSet<>();

  private RulebookText(Properties lines) {
    this.lines = lines;
  }

  static RulebookText read(Reader source) throws IOException {
    Properties lines = new SingleValued();
    lines.load(source);
    return new RulebookText(lines);
  }

  boolean has(String key) {
    return lines.containsKey(key);
  }

  String word(String key) {
    String word = lines.getProperty(key);
    if (word == null || word.isBlank()) {
      throw new IllegalArgumentException("The rulebook lacks " + key + ".");
    }
    read.add(key);
    return word.strip();
  }

  int number(String key) {
    String word = word(key);
    try {
      return Integer.parseInt(word);
    } catch (NumberFormatException notWhole) {
      throw new IllegalArgumentException(
          key + " is «" + word + "»; want a whole number.", notWhole);
    }
  }

  LocalDate date(String key) {
    String word = word(key);
    try {
      return LocalDate.parse(word);
    } catch (DateTimeParseException notIso) {
      throw new IllegalArgumentException(
          key + " is «" + word + "»; want a day such as 2024-07-22.", notIso);
    }
  }

  /** Codes separated by commas. */
  <E extends Enum<E>> Set<E> codes(Class<E> type, String key) {
    Set<E> codes = EnumSet.noneOf(type);
    for (String code : word(key).split(",", -1)) {
      try {
        codes.add(Enum.valueOf(type, code.strip()));
      } catch (IllegalArgumentException notKnown) {
        throw new IllegalArgumentException(
            key + " has «" + code + "»; want some of " + EnumSet.allOf(type) + ".", notKnown);
      }
    }
    return codes;
  }

  /** Refuses keys that nothing asked for: most likely a misspelt one. */
  void requireAllRead() {
    Set<String> unknown = new TreeSet<>(lines.stringPropertyNames());
    unknown.removeAll(read);
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException("The rulebook has keys nobody knows: " + unknown + ".");
    }
  }

  /** Properties keep the last of two values; a rulebook may not have two. */
  private static final class SingleValued extends Properties {

    private static final long serialVersionUID = 1;

    @Override
    public synchronized Object put(Object key, Object value) {
      if (containsKey(key)) {
        throw new IllegalArgumentException("The rulebook has " + key + " twice.");
      }
      return super.put(key, value);
    }
  }
}
