package io.hanqiao.matcher.decision;

/** What was done about a pairing. */
enum Action {
  /** The demand's owner applies to the supply's owner. */
  APPLY,
  /** One side asks the other to talk. */
  APPROACH,
  /** The demand's owner asks the supply's owner for a proposal. */
  INVITE,
  /** The demand's owner does not want the pairing. */
  DECLINE,
  /** The supply's owner proposes; told by another service. */
  PROPOSE
}
