package io.hanqiao.matcher.preview;

import io.hanqiao.matcher.book.LendingBook;
import io.hanqiao.matching.disclosed.CoarsePlace;
import io.hanqiao.matching.lending.LendingDemand;
import io.hanqiao.matching.lending.ToldNeed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Firms with an open need in crowds of at least five that share place and line (tier T0). Whoever
 * is in no crowd is in no share: hidden facts of such a firm change nothing here.
 */
final class Crowds {

  /** A crowd of more is taken apart: every firm's facts are tried on every need of its crowd. */
  private static final int MOST = 40;

  private Crowds() {}

  /** What the firms of a crowd share. */
  private record Place(CoarsePlace place, String line) {}

  /**
   * The crowds of a book, in an order that no hidden fact decides.
   *
   * @return the open needs of each crowd
   */
  static List<List<LendingDemand>> of(LendingBook book) {
    Map<Place, Map<UUID, List<LendingDemand>>> byPlace = new HashMap<>();
    for (UUID needId : book.demandIds()) {
      Optional<LendingDemand> need = book.demand(needId);
      Place place = book.told(needId).map(Crowds::place).orElse(null);
      if (need.isPresent() && place != null) {
        byPlace
            .computeIfAbsent(place, unused -> new HashMap<>())
            .computeIfAbsent(need.get().enterpriseId(), unused -> new ArrayList<>())
            .add(need.get());
      }
    }
    List<List<LendingDemand>> crowds = new ArrayList<>();
    byPlace.values().forEach(firms -> addParts(firms, crowds));
    return crowds;
  }

  private static @Nullable Place place(ToldNeed told) {
    String line = told.industryDivision();
    return line == null || told.place().isHidden() ? null : new Place(told.place(), line);
  }

  /** Parts of nearly the same size, so that none is too small. */
  private static void addParts(
      Map<UUID, List<LendingDemand>> firms, List<List<LendingDemand>> crowds) {
    if (firms.size() < Count.STEP) {
      return;
    }
    List<UUID> order = firms.keySet().stream().sorted().toList();
    int parts = (order.size() + MOST - 1) / MOST;
    for (int part = 0; part < parts; part++) {
      crowds.add(
          order.subList(order.size() * part / parts, order.size() * (part + 1) / parts).stream()
              .flatMap(firm -> firms.getOrDefault(firm, List.of()).stream())
              .toList());
    }
  }
}
