package io.hanqiao.matcher.book;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Demands and supplies whose pairings an event may change. */
public record Touched(Collection<UUID> demands, Collection<UUID> supplies) {

  static final Touched NOTHING = new Touched(List.of(), List.of());

  static Touched demand(UUID id) {
    return new Touched(List.of(id), List.of());
  }

  static Touched demands(Collection<UUID> ids) {
    return new Touched(ids, List.of());
  }

  static Touched supply(UUID id) {
    return new Touched(List.of(), List.of(id));
  }

  static Touched supplies(Collection<UUID> ids) {
    return new Touched(List.of(), ids);
  }
}
