package io.hanqiao.vocabulary;

import java.util.Locale;
import java.util.Objects;

/**
 * One sentence or name in the two languages the product speaks.
 *
 * @param zh Chinese, what the screen shows first
 * @param en English
 */
public record Text(String zh, String en) {

  /** Both languages are needed: a half-translated message helps only half of its readers. */
  public Text {
    Objects.requireNonNull(zh, "zh");
    Objects.requireNonNull(en, "en");
  }

  /** Returns the English text for an English locale and the Chinese text for every other one. */
  public String in(Locale locale) {
    return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? en : zh;
  }
}
