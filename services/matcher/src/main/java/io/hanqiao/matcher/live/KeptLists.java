package io.hanqiao.matcher.live;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The lists of one side, and by counterpart the lists in which it is kept. For one thread. */
final class KeptLists {

  private final Map<UUID, Ranking> lists = new HashMap<>();
  private final Map<UUID, Set<UUID>> on = new HashMap<>();

  /** A list; nobody if there is none. */
  Ranking of(UUID listId) {
    return lists.getOrDefault(listId, Ranking.EMPTY);
  }

  /** The lists in which a counterpart is kept now; a copy. */
  List<UUID> with(UUID counterpart) {
    return List.copyOf(on.getOrDefault(counterpart, Set.of()));
  }

  /** Whether any list keeps a counterpart. */
  boolean keepsAnywhere(UUID counterpart) {
    return on.containsKey(counterpart);
  }

  /** The list is this from now on. */
  void put(UUID listId, Ranking now) {
    Ranking before = of(listId);
    for (PairingList.Entry entry : before.entries()) {
      if (now.indexOf(entry.id()) < 0) {
        off(entry.id(), listId);
      }
    }
    for (PairingList.Entry entry : now.entries()) {
      if (before.indexOf(entry.id()) < 0) {
        on.computeIfAbsent(entry.id(), unused -> new HashSet<>()).add(listId);
      }
    }
    hold(listId, now);
  }

  /** A counterpart leaves a list, if it is kept there. */
  void leave(UUID listId, UUID counterpart) {
    Ranking list = of(listId);
    int place = list.indexOf(counterpart);
    if (place >= 0) {
      hold(listId, list.without(place));
      off(counterpart, listId);
    }
  }

  /** A counterpart, kept or not, has this score from now on. */
  void move(UUID listId, UUID counterpart, int score, Comparator<UUID> ties, int most) {
    Ranking before = of(listId);
    int place = before.indexOf(counterpart);
    if (place < 0) {
      enter(listId, counterpart, score, ties, most);
      return;
    }
    Ranking now = before.without(place).with(counterpart, score, ties, most);
    hold(listId, now);
    if (now.size() < before.size()) {
      off(counterpart, listId);
    }
  }

  /** A counterpart that is not kept comes in, if it is not behind those that were left out. */
  void enter(UUID listId, UUID counterpart, int score, Comparator<UUID> ties, int most) {
    Ranking before = of(listId);
    Ranking now = before.with(counterpart, score, ties, most);
    if (now == before) {
      return;
    }
    hold(listId, now);
    if (now.indexOf(counterpart) >= 0) {
      on.computeIfAbsent(counterpart, unused -> new HashSet<>()).add(listId);
      if (now.size() == before.size()) {
        off(before.last(), listId);
      }
    }
  }

  private void hold(UUID listId, Ranking now) {
    if (now.size() == 0 && !now.hasMore()) {
      lists.remove(listId);
    } else {
      lists.put(listId, now);
    }
  }

  private void off(UUID counterpart, UUID listId) {
    Set<UUID> there = on.getOrDefault(counterpart, new HashSet<>());
    there.remove(listId);
    if (there.isEmpty()) {
      on.remove(counterpart);
    }
  }
}
