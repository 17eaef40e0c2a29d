package io.hanqiao.platform.clock;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The moments of a deadline, UTC, in their order.
 *
 * @param soonAt when somebody is reminded; null only if dueAt is
 * @param dueAt the first instant that is too late; null while it hangs on days not known yet
 * @param escalateAt when the matter goes up; null if dueAt is, or while it is not known itself
 */
public record Due(@Nullable Instant soonAt, @Nullable Instant dueAt, @Nullable Instant escalateAt) {

  /** It hangs on days that nobody knows yet. */
  public static final Due UNKNOWN = new Due(null, null, null);
}
