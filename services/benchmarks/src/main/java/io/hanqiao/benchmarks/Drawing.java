package io.hanqiao.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Draws from a seed: the same seed gives the same market on every machine. */
final class Drawing {

  /** 一万元 in 分. */
  static final long WAN = 1_000_000;

  private final Random random;

  Drawing(long seed) {
    this.random = new Random(seed);
  }

  int below(int end) {
    return random.nextInt(end);
  }

  boolean percent(double chance) {
    return random.nextDouble() * 100 < chance;
  }

  /** What the chance gives, or nothing. */
  <T> @Nullable T percent(double chance, Supplier<T> drawn) {
    return percent(chance) ? drawn.get() : null;
  }

  /** A whole number between the ends, both included. */
  int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  double gauss() {
    return random.nextGaussian();
  }

  /** So many 万元 as people write them, spread around a median, in 分. */
  long money(double medianWan, double sigma) {
    double wan = medianWan * Math.exp(sigma * random.nextGaussian());
    long step = wan < 300 ? 10 : wan < 1_000 ? 50 : wan < 5_000 ? 100 : 500;
    return Math.max(step, Math.round(wan / step) * step) * WAN;
  }

  UUID id() {
    return new UUID(random.nextLong(), random.nextLong());
  }

  <T> T one(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  /** One of the values, by their weights. */
  <T> T weighted(List<T> values, ToIntFunction<T> weight) {
    int left = random.nextInt(values.stream().mapToInt(weight).sum());
    for (T value : values) {
      left -= weight.applyAsInt(value);
      if (left < 0) {
        return value;
      }
    }
    throw new IllegalStateException("Weights changed while drawing.");
  }

  /** The number of the part in which a draw of 0..99 falls. */
  int part(int... percents) {
    int left = random.nextInt(100);
    for (int i = 0; i < percents.length; i++) {
      left -= percents[i];
      if (left < 0) {
        return i;
      }
    }
    return percents.length;
  }

  /** The lines of a table, without remarks, cut at the bars. */
  static List<String[]> table(String name) {
    try (InputStream in = Drawing.class.getResourceAsStream(name)) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\\|", -1))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static List<Integer> numbers(String text) {
    return Arrays.stream(text.split(",", -1)).map(Integer::valueOf).toList();
  }

  static <E extends Enum<E>> Set<E> codes(Class<E> type, String text) {
    Set<E> codes = EnumSet.noneOf(type);
    for (String code : text.isEmpty() ? new String[0] : text.split(",", -1)) {
      codes.add(Enum.valueOf(type, code));
    }
    return codes;
  }
}
