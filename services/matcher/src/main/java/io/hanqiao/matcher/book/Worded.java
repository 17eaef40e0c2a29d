package io.hanqiao.matcher.book;

import io.hanqiao.text.encoding.Wording;
import org.jspecify.annotations.Nullable;

/** A posting of words that are compared: what the rules hold of them is not held twice. */
interface Worded {

  /** The vectors told; null while there are none. */
  @Nullable EncodedFacts encodedText();

  /** The words they must be of. */
  Wording wording();

  /** Whether vectors were told that are not of these words, or of another model. */
  default boolean isStale() {
    EncodedFacts told = encodedText();
    return told != null && !told.fits(wording());
  }

  /** The same without vectors and without the words that nobody is shown here. */
  Worded withoutWords();
}
