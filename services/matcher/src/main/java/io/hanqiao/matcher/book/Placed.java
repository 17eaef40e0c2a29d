package io.hanqiao.matcher.book;

import org.jspecify.annotations.Nullable;

/** Facts that say where somebody is. */
interface Placed {

  /** GB/T 2260; null if unknown. */
  @Nullable String divisionCode();
}
