package io.hanqiao.matching.engine;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Values drawn from a seed, any of which may be unknown. */
public final class Drawn {

  private static final int CHANCE = 10;

  private final Random random;
  private final int silence;

  public Drawn(long seed) {
    this.random = new Random(seed);
    this.silence = random.nextInt(CHANCE);
  }

  public UUID id() {
    return new UUID(random.nextLong(), random.nextLong());
  }

  public int below(int bound) {
    return random.nextInt(bound);
  }

  public boolean yes() {
    return random.nextBoolean();
  }

  @SafeVarargs
  public final <E> E one(E... values) {
    return values[random.nextInt(values.length)];
  }

  public <E extends Enum<E>> E one(Class<E> type) {
    return one(type.getEnumConstants());
  }

  public <E extends Enum<E>> Set<E> some(Class<E> type) {
    Set<E> some = EnumSet.noneOf(type);
    for (E code : type.getEnumConstants()) {
      if (random.nextInt(3) == 0) {
        some.add(code);
      }
    }
    return some;
  }

  public Set<String> some(String... words) {
    Set<String> some = new LinkedHashSet<>();
    for (String word : words) {
      if (random.nextBoolean()) {
        some.add(word);
      }
    }
    return some;
  }

  public <V> @Nullable V maybe(Supplier<V> value) {
    return random.nextInt(CHANCE) < silence ? null : value.get();
  }
}
