package io.hanqiao.matching.change;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What both sides of a pair ask of one figure; a bound that is not stated is none. */
public final class Bounds {

  private final List<Bound> bounds = new ArrayList<>();

  /** One bound, met by the value itself. */
  record Bound(long value, boolean upper) {}

  /** The figure must be so much or more. */
  public Bounds atLeast(@Nullable Number value) {
    return add(value, false);
  }

  /** The figure must be so much or less. */
  public Bounds atMost(@Nullable Number value) {
    return add(value, true);
  }

  private Bounds add(@Nullable Number value, boolean upper) {
    if (value != null) {
      bounds.add(new Bound(value.longValue(), upper));
    }
    return this;
  }

  List<Bound> all() {
    return bounds;
  }
}
