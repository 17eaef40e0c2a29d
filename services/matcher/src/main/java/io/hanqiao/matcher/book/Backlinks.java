package io.hanqiao.matcher.book;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Who refers to an aggregate. One thread changes it; any thread reads. */
final class Backlinks {

  private final Map<UUID, Set<UUID>> referring = new ConcurrentHashMap<>();

  /** Whoever refers to it; a live view. */
  Set<UUID> of(UUID referredTo) {
    return referring.getOrDefault(referredTo, Set.of());
  }

  /** One refers to others than before. */
  void move(UUID from, Set<UUID> before, Set<UUID> after) {
    for (UUID left : before) {
      if (!after.contains(left)) {
        of(left).remove(from);
      }
    }
    for (UUID joined : after) {
      referring.computeIfAbsent(joined, id -> ConcurrentHashMap.newKeySet()).add(from);
    }
  }
}
