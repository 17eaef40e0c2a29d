package io.hanqiao.matching.rulebook;

import io.hanqiao.vocabulary.CalendarDay;
import io.hanqiao.vocabulary.Codes;
import io.hanqiao.vocabulary.Named;
import io.hanqiao.vocabulary.Parsed;
import io.hanqiao.vocabulary.RegionCode;
import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a rulebook by key, which of them have been read, and what is wrong with them. A line
 * that is missing or wrong is noted and something harmless is given in its place, so that one
 * reading finds everything; {@link #findings} tells whether what was given may be used.
 */
public final class RulebookText {

  private static final int WHOLE = 1_000_000;
  private static final String NONE = "none";

  private final RulebookLines lines;
  private final Set<String> read = new HashSet<>();
  private final List<RulebookFinding> found;

  private RulebookText(RulebookLines lines) {
    this.lines = lines;
    this.found = new ArrayList<>(lines.findings());
  }

  /** Reads the lines. */
  public static RulebookText read(Reader source) throws IOException {
    return new RulebookText(RulebookLines.load(source));
  }

  /** Notes what is wrong with a line, or with several whose keys start so. */
  public void note(String key, String wrongZh, String wrongEn, String rightZh, String rightEn) {
    found.add(RulebookFinding.of(key, wrongZh, wrongEn, rightZh, rightEn));
  }

  /** Whether something is wrong with that very line. */
  boolean isNoted(String key) {
    return found.stream().anyMatch(finding -> finding.key().equals(key));
  }

  /** Whether there is such a line. */
  public boolean has(String key) {
    return lines.has(key);
  }

  /** What a line says. */
  public String word(String key) {
    return word(key, "请补上这一行。", "Add the line.");
  }

  private String word(String key, String rightZh, String rightEn) {
    read.add(key);
    String word = lines.get(key);
    if (word.isEmpty()) {
      note(key, "规则集缺少 " + key + "。", "The rulebook lacks " + key + ".", rightZh, rightEn);
    }
    return word;
  }

  /** A number from 0 to the largest allowed. */
  public int number(String key, int most) {
    return number(key, 0, most);
  }

  /** A number from the smallest to the largest allowed. */
  public int number(String key, int least, int most) {
    String rightZh = "应为" + least + "至" + most + "之间的整数。";
    String rightEn = "Want a whole number " + least + ".." + most + ".";
    String word = word(key, rightZh, rightEn);
    if (word.isEmpty()) {
      return least;
    }
    try {
      int number = Integer.parseInt(word);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException notWhole) {
      // Told below, like a number out of range.
    }
    note(key, is(key, word, "为"), is(key, word, " is "), rightZh, rightEn);
    return least;
  }

  /** A bound like {@link #bound}, or null where the line says that there is {@code none}. */
  public @Nullable Integer boundOrNone(String key, int most, String ruleId) {
    if (lines.get(key).equals(NONE)) {
      read.add(key);
      return null;
    }
    return bound(key, most, ruleId);
  }

  /** A bound above zero: with zero the rule could never be kept by anyone. */
  public int bound(String key, int most, String ruleId) {
    if (lines.get(key).equals("0")) {
      read.add(key);
      note(
          key,
          key + " 为«0»：规则 " + ruleId + " 将永远无法通过。",
          key + " is «0»: the rule " + ruleId + " could never be kept.",
          "应为1至" + most + "之间的整数；不用此规则请写 rule." + ruleId + ".switchedOn=false。",
          "Want a whole number 1.."
              + most
              + ("; to go without the rule, say rule." + ruleId + ".switchedOn=false."));
      return 1;
    }
    return number(key, 1, most);
  }

  /** A share of a weight, 0..1,000,000. */
  public int share(String key) {
    return number(key, WHOLE);
  }

  /** A day of a year with four digits. */
  public LocalDate date(String key) {
    String rightZh = "应为1900至2200年间的日期，如 2024-07-22。";
    String rightEn = "Want a day from 1900 to 2200, such as 2024-07-22.";
    String word = word(key, rightZh, rightEn);
    if (word.isEmpty()) {
      return LocalDate.EPOCH;
    }
    if (CalendarDay.parse(word) instanceof Parsed.Valid<LocalDate> day) {
      return day.value();
    }
    note(key, is(key, word, "为"), is(key, word, " is "), rightZh, rightEn);
    return LocalDate.EPOCH;
  }

  /** Yes or no. */
  boolean yes(String key) {
    String word = word(key);
    if (!word.equals("true") && !word.equals("false")) {
      note(
          key,
          is(key, word, "为"),
          is(key, word, " is "),
          "应为 true 或 false。",
          "Want true or false.");
    }
    return !word.equals("false");
  }

  /** One code. */
  public <E extends Enum<E> & Named> E code(Class<E> type, String key) {
    String word = word(key);
    return word.isEmpty() || !isCode(type, key, word)
        ? type.getEnumConstants()[0]
        : Enum.valueOf(type, word);
  }

  /** Codes separated by commas. */
  public <E extends Enum<E> & Named> Set<E> codes(Class<E> type, String key) {
    Set<E> codes = EnumSet.noneOf(type);
    if (!word(key).isEmpty()) {
      for (String word : lines.words(key)) {
        if (isCode(type, key, word)) {
          codes.add(Enum.valueOf(type, word));
        }
      }
    }
    return codes;
  }

  /**
   * A code that stands in a key rather than behind it; null, and noted, if there is none such.
   *
   * @param start of the key, before the code
   */
  public <E extends Enum<E> & Named> @Nullable E codeInKey(
      Class<E> type, String start, String code) {
    return isCode(type, start + code, code) ? Enum.valueOf(type, code) : null;
  }

  private <E extends Enum<E> & Named> boolean isCode(Class<E> type, String key, String word) {
    if (Codes.parse(type, word) instanceof Parsed.Valid<E>) {
      return true;
    }
    String all =
        Stream.of(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    note(
        key,
        is(key, word, "含"),
        is(key, word, " has "),
        "可用：" + all + "。",
        "Want some of " + all + ".");
    return false;
  }

  /** A division of GB/T 2260, 2, 4 or 6 digits: one that is none holds nobody. */
  public String division(String key) {
    String word = word(key);
    if (word.isEmpty() || RegionCode.parsePrefix(word) instanceof Parsed.Valid<RegionCode>) {
      return word;
    }
    note(
        key,
        is(key, word, "为") + "没有这一行政区划。",
        is(key, word, " is ") + " There is no such division.",
        "应为区划表中2、4或6位的代码，如 42。",
        "Want a code of the table of divisions with 2, 4 or 6 digits, such as 42.");
    return word;
  }

  private static String is(String key, String word, String is) {
    return key
        + (is.startsWith(" ") ? is : " " + is)
        + RulebookLines.shown(word)
        + (is.startsWith(" ") ? "." : "。");
  }

  /** A value for every code of a list. */
  public <E extends Enum<E>, V> Map<E, V> forEach(Class<E> type, Function<E, V> value) {
    Map<E, V> values = new EnumMap<>(type);
    for (E key : type.getEnumConstants()) {
      values.put(key, value.apply(key));
    }
    return values;
  }

  /** The parts of a line, separated by commas. */
  public List<String> words(String key) {
    word(key);
    return lines.words(key);
  }

  /** The keys that start so, with that start cut off, in alphabetical order. */
  public Set<String> keysUnder(String start) {
    Set<String> keys = new TreeSet<>();
    for (String key : lines.keys()) {
      if (key.startsWith(start)) {
        keys.add(key.substring(start.length()));
      }
    }
    return keys;
  }

  /**
   * Everything that is wrong, with the keys that nothing asked for: most likely misspelt. To be
   * asked when all is read.
   */
  public List<RulebookFinding> findings() {
    List<RulebookFinding> all = new ArrayList<>(found);
    for (String key : lines.keys()) {
      if (!read.contains(key)) {
        all.add(
            RulebookFinding.of(
                key,
                "没有人认识 " + RulebookLines.shown(key) + " 这个键。",
                "Nobody knows the key " + RulebookLines.shown(key) + ".",
                "请核对拼写，或删去这一行。",
                "Look at its spelling, or take the line out."));
      }
    }
    return all;
  }

  /** Passes over lines that have been told of already. */
  void passOver(String start) {
    lines.keys().stream().filter(key -> key.startsWith(start)).forEach(read::add);
  }

  /**
   * Refuses a text with anything wrong in it.
   *
   * @throws IllegalArgumentException with every finding
   */
  public void requireAllRead() {
    List<RulebookFinding> all = findings();
    if (!all.isEmpty()) {
      new RulebookReading.Invalid<>(all).orThrow();
    }
  }
}
