package io.hanqiao.platform.problem;

import io.hanqiao.vocabulary.Flaw;
import org.jspecify.annotations.Nullable;

/**
 * One thing wrong with one field of an input.
 *
 * @param field the field's name on the wire
 * @param value the value found, shortened; null if the field was absent
 * @param flaw what is wrong and what would be right
 */
public record Finding(String field, @Nullable String value, Flaw flaw) {

  private static final int LONGEST_ECHO = 80;

  /** Shortens the value: an answer does not repeat a megabyte of input. */
  public Finding {
    if (value != null && value.length() > LONGEST_ECHO) {
      value = value.substring(0, LONGEST_ECHO) + "…";
    }
  }
}
