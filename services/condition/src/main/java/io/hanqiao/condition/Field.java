package io.hanqiao.condition;

import io.hanqiao.vocabulary.Text;
import java.time.LocalDate;
import java.util.List;

/**
 * One thing a condition may speak of.
 *
 * @param name as written in an expression, such as {@code firm.annualRevenue}
 * @param type what it holds
 * @param unit what its number counts
 * @param label on screen
 * @param least smallest number it can hold, in its unit; days since 1970-01-01 for a day
 * @param most largest number it can hold
 * @param codes the codes it knows
 * @param disclosure from which tier on a bank may see it
 */
public record Field(
    String name,
    FieldType type,
    Unit unit,
    Text label,
    long least,
    long most,
    CodeSet codes,
    DisclosureTier disclosure) {

  private static final long MOST_YUAN = 99_999_999_999_999L;

  /** How it may be asked about, the usual way first. */
  public List<Operator> operators() {
    return type.operators();
  }

  /** The codes it may hold, where they can be listed; else empty. */
  public List<Choice> allowedValues() {
    return codes.choices();
  }

  static Field amount(String name, String zh, String en, DisclosureTier disclosure) {
    return new Field(
        name,
        FieldType.AMOUNT,
        Unit.YUAN,
        new Text(zh, en),
        0,
        MOST_YUAN,
        CodeSet.NONE,
        disclosure);
  }

  static Field number(
      String name, Unit unit, long most, String zh, String en, DisclosureTier disclosure) {
    return new Field(
        name, FieldType.NUMBER, unit, new Text(zh, en), 0, most, CodeSet.NONE, disclosure);
  }

  static Field flag(String name, String zh, String en, DisclosureTier disclosure) {
    return plain(name, FieldType.FLAG, new Text(zh, en), CodeSet.NONE, disclosure);
  }

  static Field code(String name, CodeSet codes, String zh, String en, DisclosureTier disclosure) {
    return plain(name, FieldType.CODE, new Text(zh, en), codes, disclosure);
  }

  static Field prefix(String name, CodeSet codes, String zh, String en, DisclosureTier disclosure) {
    return plain(name, FieldType.PREFIX, new Text(zh, en), codes, disclosure);
  }

  static Field codes(String name, CodeSet codes, String zh, String en, DisclosureTier disclosure) {
    return plain(name, FieldType.CODES, new Text(zh, en), codes, disclosure);
  }

  static Field day(String name, String zh, String en, DisclosureTier disclosure) {
    return new Field(
        name,
        FieldType.DAY,
        Unit.NONE,
        new Text(zh, en),
        LocalDate.of(1900, 1, 1).toEpochDay(),
        LocalDate.of(2200, 12, 31).toEpochDay(),
        CodeSet.NONE,
        disclosure);
  }

  private static Field plain(
      String name, FieldType type, Text label, CodeSet codes, DisclosureTier disclosure) {
    return new Field(name, type, Unit.NONE, label, 0, 0, codes, disclosure);
  }
}
