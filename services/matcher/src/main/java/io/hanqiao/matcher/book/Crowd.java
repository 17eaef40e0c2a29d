package io.hanqiao.matcher.book;

import io.hanqiao.matching.disclosed.CoarsePlace;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * How many firms share a place, and a place and a line: what at least five share may be told of
 * them. Kept up as firms come, move and go; one thread changes it, any thread asks.
 */
final class Crowd {

  /** Fewer firms than this are told apart too easily. */
  static final int FEWEST = 5;

  private static final String NOWHERE = "?";

  /** By what is shared: how often each firm is there, a firm with two postings twice. */
  private final Map<String, Map<UUID, Integer>> firms = new ConcurrentHashMap<>();

  /**
   * A posting of a firm moves.
   *
   * @return the firms of which more or less may be told than before
   */
  Set<UUID> move(@Nullable Seen before, @Nullable Seen after) {
    Set<UUID> others = new HashSet<>();
    if (before != null && after != null && before.equals(after)) {
      return others;
    }
    // Joining first: what is shared before and after is not hidden in between.
    if (after != null) {
      after.keys().forEach(key -> join(key, after.firm(), others));
    }
    if (before != null) {
      before.keys().forEach(key -> leave(key, before.firm(), others));
    }
    return others;
  }

  /**
   * Where a firm was seen, and in which lines.
   *
   * @param places one for each line
   */
  record Seen(UUID firm, List<Whereabouts> places) {

    private Set<String> keys() {
      Set<String> keys = new HashSet<>();
      for (Whereabouts place : places) {
        keys.add(where(place));
        keys.add(whereAndLine(place));
      }
      return keys;
    }
  }

  /** The firm's place, if enough firms share it. */
  CoarsePlace place(Whereabouts place) {
    String district = place.managementDistrict();
    String division = place.divisionCode();
    if (!shared(where(place)) || (district == null && division == null)) {
      return CoarsePlace.HIDDEN;
    }
    return district == null ? new CoarsePlace(null, where(place)) : new CoarsePlace(district, null);
  }

  /** The firm's line, if enough firms at its place share it. */
  @Nullable String line(Whereabouts place) {
    return shared(whereAndLine(place)) ? place.line() : null;
  }

  private void join(String key, UUID firm, Set<UUID> others) {
    Map<UUID, Integer> there = firms.computeIfAbsent(key, unused -> new ConcurrentHashMap<>());
    if (there.merge(firm, 1, Integer::sum) == 1 && there.size() == FEWEST) {
      others.addAll(there.keySet());
    }
  }

  private void leave(String key, UUID firm, Set<UUID> others) {
    Map<UUID, Integer> there = firms.getOrDefault(key, new ConcurrentHashMap<>());
    if (there.merge(firm, -1, Integer::sum) == 0) {
      there.remove(firm);
      if (there.size() == FEWEST - 1) {
        others.addAll(there.keySet());
      }
      if (there.isEmpty()) {
        firms.remove(key);
      }
    }
  }

  private boolean shared(String key) {
    Map<UUID, Integer> there = firms.get(key);
    return there != null && there.size() >= FEWEST;
  }

  private static String where(Whereabouts place) {
    String district = place.managementDistrict();
    String division = place.divisionCode();
    if (district != null) {
      return district;
    }
    return division == null ? NOWHERE : division.substring(0, 4);
  }

  private static String whereAndLine(Whereabouts place) {
    return where(place) + "/" + place.line();
  }
}
