package io.hanqiao.matcher.live;

import io.hanqiao.platform.consume.Positions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The slots of one market that one replica holds. Every method but {@link #forget} is for a
 * worker's transaction. For one thread.
 */
final class SlotClaims {

  private final String market;
  private final UUID replica;
  private final Duration lease;
  private final SlotStore slots;
  private final ListStore store;
  private final Map<Integer, Long> epochs = new HashMap<>();
  private boolean signed;

  SlotClaims(String market, UUID replica, Duration lease, SlotStore slots, ListStore store) {
    this.market = market;
    this.replica = replica;
    this.lease = lease;
    this.slots = slots;
    this.store = store;
  }

  /**
   * A slot that was just claimed.
   *
   * @param needed how far its last writer had read
   * @param stored what is stored in it
   */
  record Taken(int slot, Positions needed, Map<UUID, ListStore.Written> stored) {}

  /**
   * What a round came to.
   *
   * @param lost slots no longer held
   * @param taken slots held from now on
   */
  record Round(List<Integer> lost, List<Taken> taken) {}

  /**
   * Says that the replica lives, gives up what is another's and claims what is its own. What the
   * database holds for it counts and not what it remembers: of a transaction that failed nobody
   * knows what became of it, and a slot that its holder has forgotten would be nobody's for ever.
   */
  Round round() {
    slots.doNotSleep(lease);
    if (!signed) {
      slots.add(market);
      signed = true;
    }
    slots.sign(market, replica);
    Set<UUID> others = slots.live(market, lease);
    Set<Integer> share = SlotShare.of(replica, others);
    others.remove(replica);
    List<SlotStore.Slot> all = slots.slots(market);
    List<Integer> lost = lost(all, share);
    epochs.keySet().removeAll(lost);
    slots.release(market, replica, notOf(share, all));
    share.removeAll(epochs.keySet());
    return new Round(lost, share.isEmpty() ? List.of() : taken(share, others));
  }

  private List<Integer> lost(List<SlotStore.Slot> all, Set<Integer> share) {
    List<Integer> lost = new ArrayList<>();
    for (SlotStore.Slot slot : all) {
      Long epoch = epochs.get(slot.slot());
      boolean held = epoch != null && epoch == slot.epoch() && replica.equals(slot.owner());
      if (epoch != null && (!held || !share.contains(slot.slot()))) {
        lost.add(slot.slot());
      }
    }
    return lost;
  }

  /** The slots it holds as far as the database knows, and that are another's by now. */
  private List<Integer> notOf(Set<Integer> share, List<SlotStore.Slot> all) {
    return all.stream()
        .filter(slot -> replica.equals(slot.owner()) && !share.contains(slot.slot()))
        .map(SlotStore.Slot::slot)
        .toList();
  }

  private List<Taken> taken(Set<Integer> wanted, Set<UUID> others) {
    List<SlotStore.Claim> claims = slots.claim(market, replica, wanted, others);
    Map<Integer, Map<UUID, ListStore.Written>> stored = new HashMap<>();
    store
        .written(market, claims.stream().map(SlotStore.Claim::slot).toList())
        .forEach(
            (id, written) ->
                stored
                    .computeIfAbsent(PairingList.slot(id), slot -> new HashMap<>())
                    .put(id, written));
    List<Taken> taken = new ArrayList<>();
    for (SlotStore.Claim claim : claims) {
      epochs.put(claim.slot(), claim.epoch());
      taken.add(
          new Taken(claim.slot(), claim.positions(), stored.getOrDefault(claim.slot(), Map.of())));
    }
    return taken;
  }

  /**
   * Locks slots until the transaction ends and says how far their writer has read.
   *
   * @throws StaleClaim if one of them is another's by now: nothing may be written
   */
  void lock(Set<Integer> wanted, Positions positions) {
    Map<Integer, Long> held = new HashMap<>();
    for (int slot : wanted) {
      held.put(slot, epochs.getOrDefault(slot, 0L));
    }
    slots.doNotSleep(lease);
    if (!slots.advance(market, replica, held, positions)) {
      throw new StaleClaim();
    }
  }

  /** Gives everything back: another may write at once. */
  void leave() {
    slots.doNotSleep(lease);
    slots.release(market, replica, new HashSet<>(epochs.keySet()));
    slots.leave(market, replica);
  }

  /** Holds nothing any more, whatever the database says; the next round claims anew. */
  void forget() {
    epochs.clear();
    signed = false;
  }

  /** A slot was claimed by another. */
  static final class StaleClaim extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StaleClaim() {
      super("a slot was claimed by another replica");
    }
  }
}
