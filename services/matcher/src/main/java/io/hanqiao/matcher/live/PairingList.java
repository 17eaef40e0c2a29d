package io.hanqiao.matcher.live;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The best counterparts of one demand or supply.
 *
 * @param market such as {@code lending}
 * @param listId the demand or supply
 * @param ownerOrg the organisation whose list it is
 * @param rulebook the rulebook it was made under
 * @param asOf the day it holds for
 * @param eligible how many counterparts keep every rule
 * @param entries the best of them, best first, by the owner's own score
 */
public record PairingList(
    String market,
    UUID listId,
    UUID ownerOrg,
    Side side,
    String rulebook,
    LocalDate asOf,
    int eligible,
    List<Entry> entries) {

  /** Lists that nobody changes afterwards. */
  public PairingList {
    entries = List.copyOf(entries);
  }

  /**
   * One counterpart.
   *
   * @param id the supply of a demand's list, the demand of a supply's list
   * @param score the list owner's score of it, 0 to 1,000,000
   */
  public record Entry(UUID id, int score) {}

  /** The same list with nobody on it. */
  PairingList emptied() {
    return new PairingList(market, listId, ownerOrg, side, rulebook, asOf, 0, List.of());
  }

  /** Whether a reader would see the same, whatever the day. */
  boolean saysTheSameAs(PairingList other) {
    return ownerOrg.equals(other.ownerOrg)
        && rulebook.equals(other.rulebook)
        && eligible == other.eligible
        && entries.equals(other.entries);
  }
}
