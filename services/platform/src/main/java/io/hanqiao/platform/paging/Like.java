package io.hanqiao.platform.paging;

import org.jspecify.annotations.Nullable;

/** Search words as patterns of SQL LIKE. */
public final class Like {

  private Like() {}

  /** A pattern for texts that hold {@code words} as they stand; null for no words. */
  public static @Nullable String contains(@Nullable String words) {
    if (words == null || words.isBlank()) {
      return null;
    }
    String literal = words.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    return "%" + literal + "%";
  }
}
