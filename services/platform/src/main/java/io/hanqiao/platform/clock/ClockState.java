package io.hanqiao.platform.clock;

/** How a deadline stands. */
public enum ClockState {
  /** Waited for, and in time. */
  RUNNING,
  /** Done in time. */
  MET,
  /** Not done in time; it may have been done since. */
  OVERDUE,
  /** Not done long after its time; it may have been done since. */
  ESCALATED,
  /** Nothing is waited for any more, and its time had not come. */
  DROPPED
}
