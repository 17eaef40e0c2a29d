package io.hanqiao.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

/** What the tests ask of a {@link Parsed}. */
final class Reading {

  private Reading() {}

  static Flaw flawOf(Parsed<?> parsed) {
    assertThat(parsed).isInstanceOf(Parsed.Invalid.class);
    return ((Parsed.Invalid<?>) parsed).flaw();
  }

  static boolean isRefused(Parsed<?> parsed) {
    return parsed instanceof Parsed.Invalid<?>;
  }

  static String english(Parsed<?> parsed) {
    Flaw flaw = flawOf(parsed);
    return flaw.wrong().en() + " " + flaw.right().en();
  }

  static String chinese(Parsed<?> parsed) {
    Flaw flaw = flawOf(parsed);
    return flaw.wrong().zh() + flaw.right().zh();
  }
}
