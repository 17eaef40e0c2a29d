package io.hanqiao.matching;

import java.util.List;

/**
 * The best counterparts found for one side.
 *
 * @param eligible how many counterparts keep every hard rule; the list may be shorter
 * @param pairings the best of them, best first
 */
public record Shortlist(int eligible, List<Pairing> pairings) {

  /** A list that nobody changes afterwards. */
  public Shortlist {
    pairings = List.copyOf(pairings);
  }
}
