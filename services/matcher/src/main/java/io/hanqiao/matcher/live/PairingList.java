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
 * @param best the best counterparts by the owner's own score
 */
public record PairingList(
    String market,
    UUID listId,
    UUID ownerOrg,
    Side side,
    String rulebook,
    LocalDate asOf,
    Ranking best) {

  /** Lists are owned in so many parts. */
  static final int SLOTS = 32;

  /**
   * One counterpart.
   *
   * @param id the supply of a demand's list, the demand of a supply's list
   * @param score the list owner's score of it, 0 to 1,000,000
   */
  public record Entry(UUID id, int score) {}

  /** Which part a list is in; the database works out the same. */
  static int slot(UUID listId) {
    return (int) listId.getLeastSignificantBits() & (SLOTS - 1);
  }

  /** The best, best first. */
  public List<Entry> entries() {
    return best.entries();
  }

  /** The same list with nobody on it. */
  PairingList emptied() {
    return new PairingList(market, listId, ownerOrg, side, rulebook, asOf, Ranking.EMPTY);
  }

  /**
   * 128 bits that differ, but for chance, where a reader would see a difference, whatever the day.
   */
  UUID digest() {
    Mix mix = new Mix();
    mix.add(ownerOrg);
    rulebook.chars().forEach(mix::add);
    for (Entry entry : entries()) {
      mix.add(entry.id());
      mix.add(entry.score());
    }
    return new UUID(mix.high, mix.low);
  }

  /** Two independent running hashes. */
  private static final class Mix {
    private long high = 0x9E3779B97F4A7C15L;
    private long low = 0xC2B2AE3D27D4EB4FL;

    void add(UUID id) {
      add(id.getMostSignificantBits());
      add(id.getLeastSignificantBits());
    }

    void add(long bits) {
      high = (high ^ bits) * 0xFF51AFD7ED558CCDL;
      high ^= high >>> 32;
      low = (Long.rotateLeft(low, 29) + bits) * 0x9FB21C651E98DF25L;
      low ^= low >>> 29;
    }
  }
}
