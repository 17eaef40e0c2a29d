package io.hanqiao.matching.kernel;

import io.hanqiao.matching.Pairing;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;

/** Rows kept by id, so that of two rows with equal score the first is the better. */
final class ById {

  private ById() {}

  /**
   * The rows by id.
   *
   * @throws IllegalArgumentException if two have the same id
   */
  static <T> List<T> of(Collection<T> rows, Function<T, UUID> id) {
    List<T> sorted = new ArrayList<>(rows);
    sorted.sort(Comparator.comparing(id, Pairing.BY_ID));
    for (int row = 1; row < sorted.size(); row++) {
      UUID found = id.apply(sorted.get(row));
      if (found.equals(id.apply(sorted.get(row - 1)))) {
        throw new IllegalArgumentException("Two rows have the id " + found + ".");
      }
    }
    return List.copyOf(sorted);
  }

  /** Sorted rows with some added or replaced, then some removed: one pass over them. */
  static <T> List<T> changed(
      List<T> sorted, Collection<T> put, Set<UUID> removed, Function<T, UUID> id) {
    Map<UUID, T> changes = new TreeMap<>(Pairing.BY_ID);
    put.forEach(row -> changes.put(id.apply(row), row));
    List<T> result = new ArrayList<>(sorted.size() + changes.size());
    int next = 0;
    for (Map.Entry<UUID, T> change : changes.entrySet()) {
      int place = rowOf(sorted, change.getKey(), id);
      int from = place < 0 ? -place - 1 : place;
      result.addAll(sorted.subList(next, from));
      result.add(change.getValue());
      next = place < 0 ? from : from + 1;
    }
    result.addAll(sorted.subList(next, sorted.size()));
    if (!removed.isEmpty()) {
      result.removeIf(row -> removed.contains(id.apply(row)));
    }
    return List.copyOf(result);
  }

  /** The row of an id; where there is none, the negative of its place, less one. */
  static <T> int rowOf(List<T> sorted, UUID id, Function<T, UUID> idOf) {
    int low = 0;
    int high = sorted.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = Pairing.BY_ID.compare(idOf.apply(sorted.get(middle)), id);
      if (order == 0) {
        return middle;
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -low - 1;
  }
}
