package io.hanqiao.local.demo;

import java.util.List;

/**
 * A stream of pseudo-random draws that is the same on every machine and in every Java release: the
 * SplitMix64 sequence, with {@link StrictMath} for the curves. Each record draws from a stream of
 * its own, so that one more draw in one record moves no other record.
 */
final class Draw {
  private static final long GAMMA = 0x9E3779B97F4A7C15L;
  private static final double TWO_TO_MINUS_53 = 0x1.0p-53;

  private long state;

  /**
   * @param seed the market's seed
   * @param stream name of the stream, such as {@code enterprise/17}
   */
  Draw(long seed, String stream) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < stream.length(); i++) {
      hash = (hash ^ stream.charAt(i)) * 0x100000001b3L;
    }
    this.state = mix(seed) ^ mix(hash);
  }

  /** The next 64 bits. */
  long bits() {
    state += GAMMA;
    return mix(state);
  }

  /** An integer of 0 … {@code bound} − 1, all equally likely. */
  int below(int bound) {
    return (int) (((bits() >>> 32) * bound) >>> 32);
  }

  /** An integer of {@code from} … {@code to}, both included, all equally likely. */
  int between(int from, int to) {
    return from + below(to - from + 1);
  }

  /** True in {@code percent} of 100 draws. */
  boolean percent(int percent) {
    return below(100) < percent;
  }

  /** True in {@code permille} of 1,000 draws. */
  boolean permille(int permille) {
    return below(1000) < permille;
  }

  /** A normal draw, rounded to the nearest integer. */
  long normal(long mean, long spread) {
    return StrictMath.round(mean + spread * standardNormal());
  }

  /**
   * A log-normal draw, rounded to the nearest integer.
   *
   * @param sigmaPercent standard deviation of the logarithm, in hundredths
   */
  long logNormal(long median, int sigmaPercent) {
    return StrictMath.round(median * StrictMath.exp(sigmaPercent / 100.0 * standardNormal()));
  }

  /** An integer of {@code from} … {@code to} whose logarithm is anywhere equally likely. */
  long logUniform(long from, long to) {
    return StrictMath.round(from * StrictMath.pow((double) to / from, unit()));
  }

  /** One of the values, as likely as its weight says. */
  <T> T oneOf(List<Weighted<T>> choices) {
    int total = choices.stream().mapToInt(Weighted::weight).sum();
    int left = below(total);
    for (Weighted<T> choice : choices) {
      left -= choice.weight();
      if (left < 0) {
        return choice.value();
      }
    }
    throw new IllegalArgumentException("No choice has a weight: " + choices);
  }

  /** One of the values, all equally likely. */
  <T> T anyOf(List<T> values) {
    return values.get(below(values.size()));
  }

  /** Puts the list in random order. */
  <T> void shuffle(List<T> list) {
    for (int i = list.size() - 1; i > 0; i--) {
      int other = below(i + 1);
      T held = list.get(i);
      list.set(i, list.get(other));
      list.set(other, held);
    }
  }

  private double standardNormal() {
    double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - unit()));
    return radius * StrictMath.cos(2 * StrictMath.PI * unit());
  }

  private double unit() {
    return (bits() >>> 11) * TWO_TO_MINUS_53;
  }

  private static long mix(long value) {
    long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
