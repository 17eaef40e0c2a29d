package io.hanqiao.matching.disclosed;

import io.hanqiao.matching.Pairing;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.UUID;

/**
 * The order of demands that a supply scores alike: by a mix of both ids, then by the demand's.
 *
 * <p>Coarse features make many demands alike. By id alone the same few would stand on every
 * supply's list, and each of them would take thousands of lists with it when it closes.
 *
 * @param supplyId whose list it is
 */
public record Ties(UUID supplyId) implements Comparator<UUID> {

  @Override
  public int compare(UUID one, UUID other) {
    int mixed = Long.compareUnsigned(mix(one), mix(other));
    return mixed == 0 ? Pairing.BY_ID.compare(one, other) : mixed;
  }

  /** The first so many of some demands, in order; of thousands that are scored alike few are. */
  public List<UUID> first(Collection<? extends Collection<UUID>> demandIds, int most) {
    PriorityQueue<Placed> first = new PriorityQueue<>(LAST_FIRST);
    for (Collection<UUID> ids : demandIds) {
      for (UUID id : ids) {
        long place = mix(id);
        Placed last = first.size() < most ? null : first.peek();
        if (last == null || Long.compareUnsigned(place, last.place()) <= 0) {
          first.add(new Placed(place, id));
          if (first.size() > most) {
            first.poll();
          }
        }
      }
    }
    return first.stream().sorted(LAST_FIRST.reversed()).map(Placed::id).toList();
  }

  private record Placed(long place, UUID id) {}

  private static final Comparator<Placed> LAST_FIRST =
      Comparator.comparingLong((Placed placed) -> placed.place() ^ Long.MIN_VALUE)
          .thenComparing(Placed::id, Pairing.BY_ID)
          .reversed();

  /** The finalizer of a 64-bit hash: every bit of either id moves every bit of the place. */
  private long mix(UUID demandId) {
    long bits =
        supplyId.getLeastSignificantBits() * 0x9E3779B97F4A7C15L + supplyId.getMostSignificantBits()
            ^ Long.rotateLeft(demandId.getLeastSignificantBits(), 32)
            ^ demandId.getMostSignificantBits() * 0xC2B2AE3D27D4EB4FL;
    bits = (bits ^ (bits >>> 33)) * 0xFF51AFD7ED558CCDL;
    bits = (bits ^ (bits >>> 33)) * 0xC4CEB9FE1A85EC53L;
    return bits ^ (bits >>> 33);
  }
}
