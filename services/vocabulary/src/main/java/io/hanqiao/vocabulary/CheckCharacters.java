package io.hanqiao.vocabulary;

import java.util.stream.IntStream;

/** The two checks inside a unified social credit code. */
final class CheckCharacters {

  /** GB 32100-2015, table 4: the character's place is its value, 0 to 30. No I, O, Z, S, V. */
  static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  /**
   * GB 11714, annex A: here the letters count on through the whole alphabet, A = 10 to Z = 35. A
   * letter's value is not the one it has in GB 32100.
   */
  private static final String ORGANIZATION_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

  private static final int[] ORGANIZATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
  private static final int MODULUS = 31;
  private static final int WEIGHT_BASE = 3;

  private CheckCharacters() {}

  /** GB 32100-2015: C18 = (31 − Σ Ci·Wi mod 31) mod 31 with Wi = 3^(i−1) mod 31. */
  static char ofCode(String first17) {
    int sum = 0;
    int weight = 1;
    for (int i = 0; i < requireLength(first17, 17); i++) {
      sum += value(ALPHABET, first17.charAt(i)) * weight;
      weight = weight * WEIGHT_BASE % MODULUS;
    }
    return ALPHABET.charAt((MODULUS - sum % MODULUS) % MODULUS);
  }

  /** GB 11714: C9 = 11 − Σ Ci·Wi mod 11, where 10 is written X and 11 is written 0. */
  static char ofOrganization(String first8) {
    int sum =
        IntStream.range(0, requireLength(first8, 8))
            .map(i -> value(ORGANIZATION_ALPHABET, first8.charAt(i)) * ORGANIZATION_WEIGHTS[i])
            .sum();
    int check = 11 - sum % 11;
    return check == 10 ? 'X' : (char) ('0' + check % 11);
  }

  private static int requireLength(String characters, int length) {
    if (characters.length() != length) {
      throw new IllegalArgumentException(
          Excerpt.of(characters) + " has " + characters.length() + " characters, not " + length);
    }
    return length;
  }

  private static int value(String alphabet, char c) {
    int value = alphabet.indexOf(c);
    if (value < 0) {
      throw new IllegalArgumentException("“" + c + "” is not one of " + alphabet);
    }
    return value;
  }
}
