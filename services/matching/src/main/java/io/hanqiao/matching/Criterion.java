package io.hanqiao.matching;

import io.hanqiao.vocabulary.Named;

/** What one side weighs in the other: its id and its name. Each side's criteria are one enum. */
public interface Criterion extends Named {

  /** The stable id in decisions, events and rulebooks, such as {@code lending.demand.cost}. */
  String id();
}
