package io.hanqiao.matching.kernel;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** For each code of a closed list, the rows that accept it. A row that states none accepts all. */
final class ValueIndex<E extends Enum<E>> {

  private final Map<E, Bitmap> stating;
  private final Map<E, Bitmap> accepting;
  private final Bitmap silent;

  private ValueIndex(Map<E, Bitmap> stating, Map<E, Bitmap> accepting, Bitmap silent) {
    this.stating = stating;
    this.accepting = accepting;
    this.silent = silent;
  }

  static <R, E extends Enum<E>> ValueIndex<E> of(
      Class<E> type, List<R> rows, Function<R, @Nullable Set<E>> codes) {
    Map<E, Bitmap> stating = new EnumMap<>(type);
    Bitmap silent = Bitmap.empty(rows.size());
    for (int row = 0; row < rows.size(); row++) {
      Set<E> stated = codes.apply(rows.get(row));
      if (stated == null) {
        silent.add(row);
      } else {
        for (E code : stated) {
          stating.computeIfAbsent(code, unseen -> Bitmap.empty(rows.size())).add(row);
        }
      }
    }
    Map<E, Bitmap> accepting = new EnumMap<>(type);
    stating.forEach((code, rowsStating) -> accepting.put(code, rowsStating.union(silent)));
    return new ValueIndex<>(stating, accepting, silent);
  }

  /** The rows that accept the code; where it is unknown, only those that state none. */
  Bitmap accepting(@Nullable E code) {
    return code == null ? silent : accepting.getOrDefault(code, silent);
  }

  /** A new bitmap of the rows that accept any of the codes. */
  Bitmap acceptingAny(Set<E> codes) {
    Bitmap any = silent.copy();
    for (E code : codes) {
      addStating(code, any);
    }
    return any;
  }

  /** Takes the rows that state the code into a bitmap. */
  void addStating(E code, Bitmap into) {
    Bitmap rows = stating.get(code);
    if (rows != null) {
      into.add(rows);
    }
  }
}
