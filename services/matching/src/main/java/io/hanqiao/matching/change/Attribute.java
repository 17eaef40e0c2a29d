package io.hanqiao.matching.change;

import io.hanqiao.vocabulary.Named;

/** Something of a pair that rules look at. Each market's attributes are one enum. */
public interface Attribute extends Named {

  /** The stable id, such as {@code lending.amount}; the table of costs names it. */
  String id();

  /** Whose it is. */
  Owner owner();

  /** Who decides on an attribute. */
  enum Owner {
    /** Who asks. */
    DEMAND,
    /** Who offers. */
    SUPPLY,
    /** Nobody: it is the day, and can only be waited for. */
    CALENDAR
  }
}
