package io.hanqiao.vocabulary;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A symbol of the International Patent Classification: a subclass such as G10L, or a group such as
 * G10L 17/02. The form is held to, the list of symbols is not at hand: a well-formed symbol need
 * not exist.
 *
 * @param value upper case, one space between subclass and group
 */
public record IpcCode(String value) {
  private static final Map<String, Text> SECTIONS =
      ReferenceTable.read("ipc-sections.csv").rows().stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  row -> row.get("section"), row -> new Text(row.get("zh"), row.get("en"))));

  private static final String SUBCLASS = "[A-H][0-9]{2}[A-Z]";
  private static final Pattern NORMAL =
      Pattern.compile(SUBCLASS + "( [1-9][0-9]{0,3}/[0-9]{2,6})?");

  /** As people write it: space or none, a group or none, a main group without its /00. */
  private static final Pattern WRITTEN =
      Pattern.compile("([A-Z])([0-9]{2})([A-Z])(?:([0-9]{1,4})(?:/([0-9]*))?)?");

  /**
   * @throws IllegalArgumentException if not in normal form; use {@link #parse} on input
   */
  public IpcCode {
    if (!NORMAL.matcher(value).matches()) {
      throw new IllegalArgumentException(Excerpt.of(value) + " is no IPC symbol in normal form");
    }
  }

  /**
   * Reads a subclass or a group; letter case, full-width characters and spaces do not matter, so
   * g10l17/02 is G10L 17/02. A main group is written with its /00: which of its groups is meant is
   * not guessed.
   */
  public static Parsed<IpcCode> parse(String input) {
    String plain = Excerpt.halfWidth(input).replaceAll("[ \t]", "").toUpperCase(Locale.ROOT);
    if (plain.length() > 4) {
      plain = plain.substring(0, 4) + " " + plain.substring(4);
    }
    return NORMAL.matcher(plain).matches()
        ? Parsed.valid(new IpcCode(plain))
        : Parsed.invalid(flaw(input, plain.replace(" ", "")));
  }

  /** The letter A to H. */
  public String section() {
    return value.substring(0, 1);
  }

  /** What the section is called, such as 物理. */
  public Text sectionTitle() {
    Text title = SECTIONS.get(section());
    return title == null ? new Text(section(), section()) : title;
  }

  /** The class, such as G10. */
  public String classSymbol() {
    return value.substring(0, 3);
  }

  /** The subclass, such as G10L. */
  public String subclass() {
    return value.substring(0, 4);
  }

  /** The group, such as 17/02, or null for a subclass. */
  public @Nullable String group() {
    return value.length() == 4 ? null : value.substring(5);
  }

  /** The main group, such as 17, or null for a subclass. */
  public @Nullable String mainGroup() {
    return value.length() == 4 ? null : value.substring(5, value.indexOf('/'));
  }

  /**
   * Whether this symbol is the other or lies in it as far as the symbols themselves say: a subclass
   * holds its groups, a main group (n/00) its subgroups. Which subgroup lies in which is in the
   * scheme's dots, not in its numbers, and is not answered.
   */
  public boolean within(IpcCode other) {
    String mainGroup = other.mainGroup();
    if (mainGroup == null) {
      return subclass().equals(other.value);
    }
    return equals(other)
        || (other.value.endsWith("/00")
            && subclass().equals(other.subclass())
            && mainGroup.equals(mainGroup()));
  }

  @Override
  public String toString() {
    return value;
  }

  private static Flaw flaw(String input, String plain) {
    Matcher written = WRITTEN.matcher(plain);
    String zh = "";
    String en = "";
    if (written.matches() && !SECTIONS.containsKey(written.group(1))) {
      zh = "部只有 A 至 H，没有 " + written.group(1) + "。";
      en = "Sections run from A to H; there is no " + written.group(1) + ". ";
    } else if (written.matches() && written.group(4) != null) {
      String group = written.group(4).replaceFirst("^0+(?=.)", "");
      String meant = plain.substring(0, 4) + " " + group + "/00";
      zh = "大组写全，如“" + meant + "”。";
      en = "Write the main group in full, such as “" + meant + "”. ";
    }
    return Flaw.of(
        Excerpt.of(input) + "不是 IPC 分类号。",
        "The text " + Excerpt.of(input) + " is no IPC symbol.",
        zh + "请填小类或小组，如 G10L 或 G10L 17/02：部 A 至 H、大类两位数字、小类一个字母，" + "大组至多四位数字，斜线后二至六位数字。",
        en
            + "Use a subclass or a group, such as G10L or G10L 17/02: section A to H, two digits, a"
            + " letter, a main group of up to four digits, a slash and two to six digits.");
  }
}
