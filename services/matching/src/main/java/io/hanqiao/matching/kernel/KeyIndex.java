package io.hanqiao.matching.kernel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** For each key of an open list, the rows that state it, and the rows that state none. */
final class KeyIndex {

  private final Map<String, Bitmap> stating;
  private final Bitmap silent;

  private KeyIndex(Map<String, Bitmap> stating, Bitmap silent) {
    this.stating = stating;
    this.silent = silent;
  }

  static <R> KeyIndex of(List<R> rows, Function<R, @Nullable Set<String>> keys) {
    Map<String, Bitmap> stating = new HashMap<>();
    Bitmap silent = Bitmap.empty(rows.size());
    for (int row = 0; row < rows.size(); row++) {
      Set<String> stated = keys.apply(rows.get(row));
      if (stated == null) {
        silent.add(row);
      } else {
        for (String key : stated) {
          stating.computeIfAbsent(key, unseen -> Bitmap.empty(rows.size())).add(row);
        }
      }
    }
    return new KeyIndex(stating, silent);
  }

  /** The rows that state none. */
  Bitmap silent() {
    return silent;
  }

  /** Takes the rows that state the key into a bitmap; an unknown key takes none. */
  void addStating(@Nullable String key, Bitmap into) {
    Bitmap rows = key == null ? null : stating.get(key);
    if (rows != null) {
      into.add(rows);
    }
  }
}
