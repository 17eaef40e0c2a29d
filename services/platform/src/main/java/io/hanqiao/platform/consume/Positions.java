package io.hanqiao.platform.consume;

import java.util.Map;
import java.util.TreeMap;

/**
 * How far a reader has come: the offset it reads next, by partition such as {@code credit.offer-0}.
 *
 * @param next offsets; a partition that is not named has not been read
 */
public record Positions(Map<String, Long> next) {

  /** Nothing read. */
  public static final Positions NOWHERE = new Positions(Map.of());

  /** A map that nobody changes afterwards. */
  public Positions {
    next = Map.copyOf(next);
  }

  /** Whether a reader that is here has read at least what one that was there had. */
  public boolean hasReached(Positions there) {
    return there.next.entrySet().stream()
        .allMatch(e -> next.getOrDefault(e.getKey(), 0L) >= e.getValue());
  }

  /**
   * As much of it as there is: no further than {@code ends}, and nothing of a partition that is not
   * named there.
   */
  public Positions within(Positions ends) {
    Map<String, Long> less = new TreeMap<>();
    next.forEach(
        (partition, offset) -> {
          Long end = ends.next.get(partition);
          if (end != null) {
            less.put(partition, Math.min(offset, end));
          }
        });
    return new Positions(less);
  }

  /** The same with one more figure that only ever rises, such as a day's number. */
  public Positions and(String name, long figure) {
    Map<String, Long> more = new TreeMap<>(next);
    more.put(name, figure);
    return new Positions(more);
  }
}
