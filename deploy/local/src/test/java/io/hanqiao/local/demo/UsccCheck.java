package io.hanqiao.local.demo;

import java.util.List;

/** GB 32100-2015 and GB 11714-1997, computed apart from the code that makes the codes. */
final class UsccCheck {
  private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final List<Integer> WEIGHTS =
      List.of(1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28);
  private static final List<Integer> ORGANISATION_WEIGHTS = List.of(3, 7, 9, 10, 5, 8, 4, 2);

  private UsccCheck() {}

  /** Whether the code has 18 characters of the alphabet and both check characters hold. */
  static boolean holds(String code) {
    return code.length() == 18
        && code.chars().allMatch(c -> CHARACTERS.indexOf(c) >= 0)
        && last(code) == code.charAt(17)
        && organisation(code) == code.charAt(16);
  }

  private static char last(String code) {
    int sum = 0;
    for (int i = 0; i < 17; i++) {
      sum += CHARACTERS.indexOf(code.charAt(i)) * WEIGHTS.get(i);
    }
    int check = 31 - sum % 31;
    return CHARACTERS.charAt(check == 31 ? 0 : check);
  }

  private static char organisation(String code) {
    int sum = 0;
    for (int i = 0; i < 8; i++) {
      char c = code.charAt(8 + i);
      int value = c <= '9' ? c - '0' : c - 'A' + 10;
      sum += value * ORGANISATION_WEIGHTS.get(i);
    }
    int check = 11 - sum % 11;
    return check == 10 ? 'X' : check == 11 ? '0' : (char) ('0' + check);
  }
}
