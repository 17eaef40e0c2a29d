package io.hanqiao.matcher.book;

import org.jspecify.annotations.Nullable;

/**
 * Where a firm is and in what line: what a coarse feature is made of.
 *
 * @param divisionCode GB/T 2260, six digits; null if unknown
 * @param managementDistrict key of a management district; null if none
 * @param line industry division or sector; null if unknown
 */
public record Whereabouts(
    @Nullable String divisionCode, @Nullable String managementDistrict, @Nullable String line) {

  /** Nothing is known. */
  static final Whereabouts UNKNOWN = new Whereabouts(null, null, null);
}
