package io.hanqiao.local.demo;

/**
 * Unified social credit codes for firms that do not exist. Both check characters hold (GB 32100 and
 * GB 11714), and the organisation code starts with {@code MX}, a block that is not issued.
 */
final class PlaceholderUscc {
  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
  private static final String COMPANY = "91";

  private PlaceholderUscc() {}

  /**
   * A code.
   *
   * @param divisionCode six digits, where the firm is registered
   * @param number 1 … 899,999; the last 100,000 numbers are for the cases in {@code seeds/real}
   */
  static String of(String divisionCode, int number) {
    String unchecked = COMPANY + divisionCode + organisation("MX%06d".formatted(number));
    int sum = 0;
    int weight = 1;
    for (int i = 0; i < unchecked.length(); i++) {
      sum += ALPHABET.indexOf(unchecked.charAt(i)) * weight;
      weight = weight * 3 % 31;
    }
    return unchecked + ALPHABET.charAt((31 - sum % 31) % 31);
  }

  private static String organisation(String body) {
    int sum = 0;
    for (int i = 0; i < body.length(); i++) {
      sum += Character.digit(body.charAt(i), 36) * ORGANISATION_WEIGHTS[i];
    }
    int check = 11 - sum % 11;
    return body + (check == 10 ? "X" : String.valueOf(check % 11));
  }
}
