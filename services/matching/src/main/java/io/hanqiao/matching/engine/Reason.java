package io.hanqiao.matching.engine;

import io.hanqiao.text.scoring.Evidence;
import io.hanqiao.vocabulary.Text;
import org.jspecify.annotations.Nullable;

/**
 * Why a criterion gave what it gave.
 *
 * @param words for a reader, with the facts it rests on
 * @param evidence what the words say of two texts, part by part; null for a criterion that compares
 *     none
 */
public record Reason(Text words, @Nullable Evidence evidence) {

  /** A reason that rests on no text. */
  public static Reason of(Text words) {
    return new Reason(words, null);
  }
}
