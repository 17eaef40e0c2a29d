package io.hanqiao.text.scoring;

import io.hanqiao.text.encoding.PackedText;
import io.hanqiao.text.encoding.PairedVectors;

/**
 * How near a text is to others at large: by it a likeness is told from one that the text has with
 * everything.
 *
 * @param mean of its likenesses, in millionths
 * @param deviation their standard deviation, in millionths, at least 1
 */
record Nearness(int mean, int deviation) {

  private static final long MILLION = 1_000_000;

  /** Of the whole of a text. */
  static Nearness of(PackedText text, PairedVectors others) {
    if (others.size() == 0) {
      return new Nearness(0, (int) MILLION);
    }
    long sum = 0;
    long squares = 0;
    int[] each = new int[others.size()];
    others.likeness(text, 0, each);
    for (long likeness : each) {
      sum += likeness;
      squares += likeness * likeness;
    }
    long mean = sum / others.size();
    long variance = squares / others.size() - mean * mean;
    return new Nearness((int) mean, (int) Math.max(1, Root.of(Math.max(0, variance))));
  }

  /** How many deviations above the mean a likeness is, in millionths. */
  long above(int likeness) {
    return (likeness - mean) * MILLION / deviation;
  }
}
