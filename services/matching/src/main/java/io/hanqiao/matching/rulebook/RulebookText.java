package io.hanqiao.matching.rulebook;

import io.hanqiao.vocabulary.Text;
import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** The lines of a rulebook by key, and which of them have been read. */
public final class RulebookText {

  private final Properties lines;
  private final Set<String> read = new HashSet<>();

  private RulebookText(Properties lines) {
    this.lines = lines;
  }

  /** Reads the lines; a key given twice is refused. */
  public static RulebookText read(Reader source) throws IOException {
    Properties lines = new SingleValued();
    lines.load(source);
    return new RulebookText(lines);
  }

  /** Whether there is such a line. */
  public boolean has(String key) {
    return lines.containsKey(key);
  }

  /** What a line says; a missing or empty one is refused. */
  public String word(String key) {
    String word = lines.getProperty(key);
    if (word == null || word.isBlank()) {
      throw new IllegalArgumentException("The rulebook lacks " + key + ".");
    }
    read.add(key);
    return word.strip();
  }

  /** A whole number. */
  public int number(String key) {
    String word = word(key);
    try {
      return Integer.parseInt(word);
    } catch (NumberFormatException notWhole) {
      throw new IllegalArgumentException(
          key + " is «" + word + "»; want a whole number.", notWhole);
    }
  }

  /** A day. */
  public LocalDate date(String key) {
    String word = word(key);
    try {
      return LocalDate.parse(word);
    } catch (DateTimeParseException notIso) {
      throw new IllegalArgumentException(
          key + " is «" + word + "»; want a day such as 2024-07-22.", notIso);
    }
  }

  /** One code. */
  public <E extends Enum<E>> E code(Class<E> type, String key) {
    return code(type, key, word(key));
  }

  private static <E extends Enum<E>> E code(Class<E> type, String key, String word) {
    try {
      return Enum.valueOf(type, word.strip());
    } catch (IllegalArgumentException notKnown) {
      throw new IllegalArgumentException(
          key + " has «" + word + "»; want some of " + EnumSet.allOf(type) + ".", notKnown);
    }
  }

  /** Codes separated by commas. */
  public <E extends Enum<E>> Set<E> codes(Class<E> type, String key) {
    Set<E> codes = EnumSet.noneOf(type);
    for (String code : word(key).split(",", -1)) {
      codes.add(code(type, key, code));
    }
    return codes;
  }

  /** A value for every code of a list. */
  public <E extends Enum<E>, V> Map<E, V> forEach(Class<E> type, Function<E, V> value) {
    Map<E, V> values = new EnumMap<>(type);
    for (E key : type.getEnumConstants()) {
      values.put(key, value.apply(key));
    }
    return values;
  }

  /** Source and validity of a rule; {@code switchedOn} is said only where it is false. */
  public RuleClause clause(String ruleId) {
    String key = "rule." + ruleId + ".";
    LocalDate until = has(key + "validUntil") ? date(key + "validUntil") : null;
    return new RuleClause(
        new Text(word(key + "source.zh"), word(key + "source.en")),
        date(key + "validFrom"),
        until,
        !has(key + "switchedOn") || yes(key + "switchedOn"));
  }

  private boolean yes(String key) {
    String word = word(key);
    return switch (word) {
      case "true" -> true;
      case "false" -> false;
      default ->
          throw new IllegalArgumentException(key + " is «" + word + "»; want true or false.");
    };
  }

  /** A number from 0 to the largest allowed. */
  public int number(String key, int most) {
    return number(key, 0, most);
  }

  /** A number from the smallest to the largest allowed. */
  public int number(String key, int least, int most) {
    int number = number(key);
    if (number < least || number > most) {
      throw new IllegalArgumentException(
          key + " is " + number + "; want " + least + ".." + most + ".");
    }
    return number;
  }

  /** A share of a weight, 0..1,000,000. */
  public int share(String key) {
    return number(key, 1_000_000);
  }

  /** The parts of a line, separated by commas. */
  public List<String> words(String key) {
    return Stream.of(word(key).split(",", -1)).map(String::strip).toList();
  }

  /** The keys that start so, with that start cut off, in alphabetical order. */
  public Set<String> keysUnder(String start) {
    Set<String> keys = new TreeSet<>();
    for (String key : lines.stringPropertyNames()) {
      if (key.startsWith(start)) {
        keys.add(key.substring(start.length()));
      }
    }
    return keys;
  }

  /** Refuses keys that nothing asked for: most likely a misspelt one. */
  public void requireAllRead() {
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
