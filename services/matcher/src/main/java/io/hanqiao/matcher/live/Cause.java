package io.hanqiao.matcher.live;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something that happened and the lists that have to be written for it. */
final class Cause {

  private final @Nullable Instant since;
  private final @Nullable String traceparent;
  private int rows;
  private int left;
  private boolean whole;

  private Cause(@Nullable Instant since, @Nullable String traceparent) {
    this.since = since;
    this.traceparent = traceparent;
  }

  /**
   * Told by an event.
   *
   * @param since when it was appended to its topic
   * @param traceparent the trace it belongs to
   */
  static Cause told(Instant since, @Nullable String traceparent) {
    return new Cause(since, traceparent);
  }

  /** Of the engine's own doing: a new day, new rules, a slot taken over. */
  static Cause own() {
    return new Cause(null, null);
  }

  /** Null for the engine's own doing. */
  @Nullable Instant since() {
    return since;
  }

  @Nullable String traceparent() {
    return traceparent;
  }

  /**
   * So many more lists wait to be written for it.
   *
   * @param all whether no more will come
   */
  synchronized void reaches(int lists, boolean all) {
    rows += lists;
    left += lists;
    whole = all;
  }

  /** How many lists it has reached up to now. */
  synchronized int rows() {
    return rows;
  }

  /** One of its lists is as it should be. True for the last one. */
  synchronized boolean oneIsDone() {
    left--;
    return whole && left == 0;
  }
}
