package io.hanqiao.vocabulary;

import org.jspecify.annotations.Nullable;

/**
 * The least an enterprise must reach to be of a size. A figure that is null is not asked for.
 *
 * @param staff persons
 * @param revenue of a year
 * @param assets in total
 */
record SizeBounds(@Nullable Integer staff, @Nullable Money revenue, @Nullable Money assets) {

  /** Whether every figure that is asked for is given. */
  boolean answeredBy(SizeBounds figures) {
    return (staff == null || figures.staff != null)
        && (revenue == null || figures.revenue != null)
        && (assets == null || figures.assets != null);
  }

  /** Whether every figure that is asked for is given and reached; a bound itself counts. */
  boolean reachedBy(SizeBounds figures) {
    return reached(staff, figures.staff)
        && reached(revenue, figures.revenue)
        && reached(assets, figures.assets);
  }

  private static <T extends Comparable<T>> boolean reached(@Nullable T bound, @Nullable T figure) {
    return bound == null || (figure != null && figure.compareTo(bound) >= 0);
  }
}
