package io.hanqiao.matching.lending;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import java.util.function.IntSupplier;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One side's way of drawing terms or facts: anything may be left out. */
record Draw(
    Random random, double silence, LocalDate asOf, LongSupplier amounts, IntSupplier rates) {

  /** Drawn, or nothing. */
  <T> @Nullable T maybe(Supplier<T> value) {
    return random.nextDouble() < silence ? null : value.get();
  }

  @Nullable Boolean yesOrNo() {
    return maybe(random::nextBoolean);
  }

  @Nullable Integer upTo(int bound) {
    return maybe(() -> random.nextInt(bound));
  }

  @Nullable Long amount() {
    return maybe(amounts::getAsLong);
  }

  @Nullable Integer rate() {
    return maybe(rates::getAsInt);
  }

  <T> T one(T[] values) {
    return values[random.nextInt(values.length)];
  }

  <E extends Enum<E>> Set<E> some(Class<E> type) {
    E[] values = type.getEnumConstants();
    Set<E> some = EnumSet.of(one(values));
    for (int more = random.nextInt(values.length); more > 0; more--) {
      some.add(one(values));
    }
    return some;
  }

  <E extends Enum<E>> @Nullable Set<E> maybeSome(Class<E> type) {
    return maybe(() -> some(type));
  }
}
