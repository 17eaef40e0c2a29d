package io.hanqiao.vocabulary;

import java.util.List;

/**
 * Technology readiness level (技术就绪水平) on the nine-level scale of GB/T 22900. In the edition of 2009
 * the scale is an informative annex; the edition of 2022 replaced that one.
 *
 * @param level 1 to 9, higher is nearer to use
 */
public record Trl(int level) implements Comparable<Trl> {
  /** The scale a level is on, for whoever stores it. */
  public static final String SCALE = "GB/T 22900";

  /** Years of the editions of that standard, oldest first. */
  public static final List<Integer> EDITIONS = List.of(2009, 2022);

  private static final int HIGHEST = 9;
  private static final List<Band> BANDS =
      ReferenceTable.read("trl-maturity.csv").rows().stream().map(Band::of).toList();

  /** The levels, both included, that one word of maturity covers. */
  private record Band(Maturity maturity, int from, int to) {

    static Band of(ReferenceTable.Row row) {
      return new Band(
          Codes.parse(Maturity.class, row.get("maturity")).orThrow(),
          Integer.parseInt(row.get("from_level")),
          Integer.parseInt(row.get("to_level")));
    }
  }

  /**
   * @throws IllegalArgumentException if out of range; use {@link #parse(int)} on input
   */
  public Trl {
    if (level < 1 || level > HIGHEST) {
      throw new IllegalArgumentException("level " + level + " is not within 1 and " + HIGHEST);
    }
  }

  /** Reads a level. */
  public static Parsed<Trl> parse(int level) {
    return level < 1 || level > HIGHEST
        ? Parsed.invalid(flaw(Integer.toString(level)))
        : Parsed.valid(new Trl(level));
  }

  /** Reads a level written as one digit. */
  public static Parsed<Trl> parse(String input) {
    return input.matches("[0-9]") ? parse(Integer.parseInt(input)) : Parsed.invalid(flaw(input));
  }

  /** The lowest level that the word covers, by the reading of {@link #maturity}. */
  public static Trl lowestOf(Maturity maturity) {
    return new Trl(band(maturity).from);
  }

  /** The highest level that the word covers, by the reading of {@link #maturity}. */
  public static Trl highestOf(Maturity maturity) {
    return new Trl(band(maturity).to);
  }

  /**
   * The word of the field this level falls under: 1 to 3 laboratory, 4 and 5 bench scale, 6 and 7
   * pilot scale, 8 and 9 production. This is Hanqiao's own reading (trl-maturity.csv), of no
   * standard, so where both are stated neither replaces the other.
   */
  public Maturity maturity() {
    return BANDS.stream()
        .filter(band -> band.from <= level && level <= band.to)
        .findFirst()
        .orElseThrow()
        .maturity;
  }

  @Override
  public int compareTo(Trl other) {
    return Integer.compare(level, other.level);
  }

  @Override
  public String toString() {
    return "TRL " + level;
  }

  private static Band band(Maturity maturity) {
    return BANDS.stream().filter(band -> band.maturity == maturity).findFirst().orElseThrow();
  }

  private static Flaw flaw(String input) {
    return Flaw.of(
        "技术就绪等级" + Excerpt.of(input) + "不是1至9。",
        "The readiness level " + Excerpt.of(input) + " is not within 1 and 9.",
        "请填一位数字，按 GB/T 22900 的九级量表，如样机通过验证可写 6；不清楚就不填，改填成熟度。",
        "Write one digit on the nine-level scale of GB/T 22900, such as 6; leave it out and state"
            + " the maturity if the level is not known.");
  }
}
