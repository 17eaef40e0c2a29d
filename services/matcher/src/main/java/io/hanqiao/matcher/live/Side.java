package io.hanqiao.matcher.live;

/** Whose list it is. */
public enum Side {
  /** A need's best offers. */
  DEMAND,
  /** An offer's best needs. */
  SUPPLY
}
