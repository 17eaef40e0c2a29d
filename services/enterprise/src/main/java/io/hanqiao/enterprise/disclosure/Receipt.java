package io.hanqiao.enterprise.disclosure;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;

/**
 * What both parties can hold each other to: a number, a canonical text and its hash. The text is
 * made of lines {@code name=value}, each ended by a line feed, in a fixed order, in UTF-8; whoever
 * has it can hash it again.
 *
 * @param number such as {@code SQ20261123-0a1b2c3d4e5f}
 * @param canonical what is hashed
 */
record Receipt(String number, String canonical) {

  /**
   * A receipt.
   *
   * @param kind two letters: SQ (授权) or TY (同意)
   * @param day of the act
   * @param of the row, whose last digits are drawn by chance
   * @param said the lines, in their order
   */
  static Receipt of(String kind, LocalDate day, UUID of, Map<String, Object> said) {
    String id = of.toString();
    String number =
        kind + DateTimeFormatter.BASIC_ISO_DATE.format(day) + "-" + id.substring(id.length() - 12);
    StringBuilder text = new StringBuilder("hanqiao-receipt/1\n");
    line(text, "number", number);
    line(text, "record", id);
    said.forEach((name, value) -> line(text, name, value));
    return new Receipt(number, text.toString());
  }

  /** SHA-256 of the canonical text, hexadecimal. */
  String hash() {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  private static void line(StringBuilder text, String name, Object value) {
    text.append(name).append('=').append(value).append('\n');
  }
}
