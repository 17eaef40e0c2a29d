package io.hanqiao.matcher.live;

import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Which slots are whose. Every replica works out the same from who is there; when one comes or goes
 * only the slots it takes or leaves move.
 */
final class SlotShare {

  private SlotShare() {}

  /** The slots of one of the replicas; none if it is not among them. */
  static Set<Integer> of(UUID replica, Set<UUID> live) {
    Set<Integer> own = new TreeSet<>();
    for (int slot = 0; slot < PairingList.SLOTS; slot++) {
      int number = slot;
      boolean mine =
          live.stream()
              .max(Comparator.<UUID>comparingLong(id -> weight(id, number)).thenComparing(id -> id))
              .filter(replica::equals)
              .isPresent();
      if (mine) {
        own.add(slot);
      }
    }
    return own;
  }

  private static long weight(UUID replica, int slot) {
    long bits =
        replica.getMostSignificantBits() ^ Long.rotateLeft(replica.getLeastSignificantBits(), 32);
    bits += (slot + 1) * 0x9E3779B97F4A7C15L;
    bits = (bits ^ (bits >>> 33)) * 0xFF51AFD7ED558CCDL;
    bits = (bits ^ (bits >>> 33)) * 0xC4CEB9FE1A85EC53L;
    return bits ^ (bits >>> 33);
  }
}
