package io.hanqiao.platform.clock;

/** A moment of a deadline at which somebody is told, once. */
public enum Moment {
  DUE_SOON,
  OVERDUE,
  ESCALATED
}
