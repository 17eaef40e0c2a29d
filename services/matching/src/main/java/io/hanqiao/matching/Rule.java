package io.hanqiao.matching;

import io.hanqiao.vocabulary.Named;
import io.hanqiao.vocabulary.Text;

/**
 * A hard rule of a market: its id, the sentence a person reads ({@link #text}) and the fact it asks
 * for. Each market's rules are one enum; their source and validity are in the rulebook.
 */
public interface Rule extends Named {

  /** The stable id in decisions, events and rulebooks, such as {@code lending.service-area}. */
  String id();

  /** The fact the rule looks at, as it is asked for when missing; empty if there is none. */
  Text fact();

  /**
   * Whether the rule looks at the supply and the day alone, so that its outcome tells nothing of
   * the demand.
   */
  boolean isAboutSupplyAlone();
}
