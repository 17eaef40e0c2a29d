package io.hanqiao.matcher.live;

import io.hanqiao.platform.consume.Positions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The lists of one market that wait to be written, between the thread that works them out and the
 * one that writes them. A list waits once, in its newest form, however often it changes. Changes
 * that reach few lists have a lane of their own and go first. Only lists of slots that this replica
 * holds wait at all.
 */
final class Lanes {

  /** What reaches more lists than this goes into the lane of the big changes. */
  static final int FEW = 100;

  /** After so many turns of the small lane the other one gets one, whatever waits. */
  private static final int TURNS = 4;

  private final Map<UUID, Waiting> few = new LinkedHashMap<>();
  private final Map<UUID, Waiting> many = new LinkedHashMap<>();

  /** Slots claimed, whose lists the market has not been asked for yet. */
  private final Map<Integer, Claimed> claimed = new HashMap<>();

  private final Set<Integer> held = new HashSet<>();
  private Positions upTo = Positions.NOWHERE;
  private boolean open;
  private int term;
  private int turns;

  /**
   * A list that waits.
   *
   * @param list null if its demand or supply is no longer known: nobody is on it
   * @param changes all that it waits for
   */
  record Waiting(UUID listId, @Nullable PairingList list, List<Cause> changes) {}

  /**
   * Lists to be written in one transaction.
   *
   * @param upTo how far the market had read when they were worked out, at least
   */
  record Chunk(List<Waiting> lists, Positions upTo) {}

  private record Claimed(Positions needed, Set<UUID> stored, long since) {

    static Claimed now(Positions needed, Set<UUID> stored) {
      return new Claimed(needed, stored, System.nanoTime());
    }

    boolean isOlderThan(long nanos) {
      return System.nanoTime() - since > nanos;
    }
  }

  /** The market has caught up: its lists may be written from now on. */
  synchronized void open() {
    open = true;
    term++;
    notifyAll();
  }

  /** The market begins anew: nothing of it may be written. */
  synchronized void close() {
    open = false;
    dropAll();
    notifyAll();
  }

  synchronized boolean isOpen() {
    return open;
  }

  /** Which opening it is: what was claimed in an earlier one is claimed no more. */
  synchronized int term() {
    return term;
  }

  /**
   * A slot was claimed. Its lists are asked for when the market has read far enough.
   *
   * @param needed how far the slot's last writer had read
   * @param stored the lists that are stored in it
   */
  synchronized void claim(int slot, Positions needed, Set<UUID> stored) {
    claimed.put(slot, Claimed.now(needed, Set.copyOf(stored)));
  }

  /** Whether a claimed slot has waited so long for the market to read as far as is needed. */
  synchronized boolean isOverdue(long nanos) {
    return claimed.values().stream().anyMatch(slot -> slot.isOlderThan(nanos));
  }

  /**
   * Claimed slots that have waited so long wait on, from now, for as much of what they needed as is
   * still needed; what was claimed meanwhile is not among them.
   */
  synchronized void waitOn(long nanos, UnaryOperator<Positions> needed) {
    claimed.replaceAll(
        (slot, of) ->
            of.isOlderThan(nanos) ? Claimed.now(needed.apply(of.needed()), of.stored()) : of);
  }

  /** Slots are no longer held: what waits for them is somebody else's. */
  synchronized void drop(Collection<Integer> slots) {
    claimed.keySet().removeAll(slots);
    held.removeAll(slots);
    few.keySet().removeIf(id -> !held.contains(PairingList.slot(id)));
    many.keySet().removeIf(id -> !held.contains(PairingList.slot(id)));
  }

  synchronized void dropAll() {
    claimed.clear();
    held.clear();
    few.clear();
    many.clear();
  }

  /**
   * The market has read so far.
   *
   * @return by slot that is held from now on, the lists that are stored in it: the market must
   *     offer all its lists of these slots
   */
  synchronized Map<Integer, Set<UUID>> reached(Positions positions) {
    upTo = positions;
    Map<Integer, Set<UUID>> due = new HashMap<>();
    Iterator<Map.Entry<Integer, Claimed>> waiting = claimed.entrySet().iterator();
    while (open && waiting.hasNext()) {
      Map.Entry<Integer, Claimed> slot = waiting.next();
      if (positions.hasReached(slot.getValue().needed())) {
        due.put(slot.getKey(), slot.getValue().stored());
        held.add(slot.getKey());
        waiting.remove();
      }
    }
    return due;
  }

  /**
   * Lists have changed.
   *
   * @param lists the newest form of each, null for one that nobody is on any more
   * @param all whether these are the last ones of their cause
   */
  synchronized void offer(Cause cause, Map<UUID, @Nullable PairingList> lists, boolean all) {
    List<UUID> own =
        lists.keySet().stream().filter(id -> held.contains(PairingList.slot(id))).toList();
    cause.reaches(own.size(), all);
    boolean small = all && cause.rows() <= FEW;
    for (UUID id : own) {
      Waiting before = few.getOrDefault(id, many.get(id));
      List<Cause> changes = before == null ? new ArrayList<>() : before.changes();
      changes.add(cause);
      Waiting now = new Waiting(id, lists.get(id), changes);
      if (small || few.containsKey(id)) {
        many.remove(id);
        few.put(id, now);
      } else {
        many.put(id, now);
      }
    }
    if (!own.isEmpty()) {
      notifyAll();
    }
  }

  /**
   * What is to be written next; null if nothing came within the time.
   *
   * @param mostFew how many of the small lane
   * @param mostMany how many of the big changes' lane
   */
  synchronized @Nullable Chunk next(int mostFew, int mostMany, long waitMillis)
      throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(waitMillis);
    while (few.isEmpty() && many.isEmpty()) {
      long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
      if (left <= 0) {
        return null;
      }
      wait(left);
    }
    boolean big = few.isEmpty() || (!many.isEmpty() && turns >= TURNS);
    turns = big ? 0 : turns + 1;
    return big ? take(many, mostMany) : take(few, mostFew);
  }

  private Chunk take(Map<UUID, Waiting> lane, int most) {
    List<Waiting> taken = new ArrayList<>();
    Iterator<Waiting> waiting = lane.values().iterator();
    while (waiting.hasNext() && taken.size() < most) {
      taken.add(waiting.next());
      waiting.remove();
    }
    return new Chunk(taken, upTo);
  }

  /** How many slots it writes. */
  synchronized int slotsHeld() {
    return held.size();
  }

  /** How many lists wait. */
  synchronized int size() {
    return few.size() + many.size();
  }
}
