package io.hanqiao.matching.kernel;

import io.hanqiao.matching.Pairing;
import io.hanqiao.matching.Shortlist;
import io.hanqiao.matching.lending.LendingDemand;
import io.hanqiao.matching.lending.LendingRulebook;
import io.hanqiao.matching.lending.LendingSupply;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * All needs in rows, for finding those that one credit offer may serve: the other direction of
 * {@link LendingKernel}, of the same rules, and exact for the same reasons. Every eligible need is
 * scored. One thread changes it in place; any number may search while nobody changes it.
 */
public final class LendingDemandKernel {

  /** How many needs an offer's list keeps. */
  public static final int DEFAULT_MOST = 50;

  private final LendingRulebook rulebook;
  private final LocalDate asOf;
  private final Population<PreparedNeed, LendingSupply> needs;
  private final DemandPoints demandPoints;
  private final SupplyPoints supplyPoints;
  private final BarColumn bars;
  private final NeedColumns columns;

  private LendingDemandKernel(
      LendingRulebook rulebook, LocalDate asOf, Collection<PreparedNeed> prepared) {
    this.rulebook = rulebook;
    this.asOf = asOf;
    this.demandPoints = new DemandPoints(rulebook);
    this.supplyPoints = new SupplyPoints(rulebook);
    this.needs =
        new Population<>(
            Stream.concat(
                    KindRules.of(rulebook, asOf).stream(),
                    LendingPairRules.of(rulebook, asOf).stream())
                .toList(),
            List.of(),
            prepared,
            PreparedNeed::needId,
            PairRule::overNeeds);
    this.bars = new BarColumn(needs.rows().capacity());
    this.columns = new NeedColumns(needs.rows().capacity());
    needs.add(bars);
    needs.add(columns);
    List<PreparedNeed> sorted = new ArrayList<>(prepared);
    sorted.sort(
        Comparator.<PreparedNeed>comparingLong(need -> need.kind.purpose())
            .thenComparingLong(need -> need.kind.securities())
            .thenComparing(need -> String.join(",", need.places.each())));
    needs.putAll(sorted);
  }

  /**
   * Prepares the demands for a day.
   *
   * @throws IllegalArgumentException if two demands have the same id, or the day is before the
   *     rulebook's first
   */
  public static LendingDemandKernel of(
      LendingRulebook rulebook, LocalDate asOf, Collection<LendingDemand> demands) {
    return new LendingDemandKernel(
        rulebook, asOf, demands.stream().map(need -> new PreparedNeed(need, asOf)).toList());
  }

  /** The day of the search. */
  public LocalDate asOf() {
    return asOf;
  }

  /** How many needs there are. */
  public int size() {
    return needs.rows().size();
  }

  /** Adds a demand, or puts it in the place of the one with its id; a new one's bar is 0. */
  public void put(LendingDemand demand) {
    needs.put(new PreparedNeed(demand, asOf));
  }

  /** Takes a demand out; false if it is not there. */
  public boolean remove(UUID needId) {
    return needs.remove(needId);
  }

  /**
   * Sets the least score of its own that an {@link Approach} finds a need by: that of the last
   * offer on its list, while the list is full.
   *
   * @param demandScore 0..1,000,000; 0 is reached by any eligible offer
   * @return false if the need is not there
   */
  public boolean setBar(UUID needId, int demandScore) {
    int row = needs.rows().rowOf(needId);
    if (row < 0) {
      return false;
    }
    bars.set(row, demandScore);
    return true;
  }

  /** Whether so much has changed since this kernel was built that {@link #rebuilt} is faster. */
  public boolean isWorn() {
    return needs.isWorn();
  }

  /** The same needs with their bars in a kernel built anew; this one stays as it is. */
  public LendingDemandKernel rebuilt() {
    LendingDemandKernel anew = new LendingDemandKernel(rulebook, asOf, needs.rows().liveItems());
    for (PreparedNeed need : needs.rows().liveItems()) {
      anew.setBar(need.needId(), bars.of(needs.rows().rowOf(need.needId())));
    }
    return anew;
  }

  private Survivors<PreparedNeed> survivors(LendingSupply supply) {
    Survivors<PreparedNeed> survivors = new Survivors<>(needs.rows().capacity());
    Sieve<PreparedNeed> sieve = new Sieve<>();
    needs.narrowAlike(supply, sieve);
    survivors.findMarked(needs.rows(), sieve);
    survivors.find(needs.rows(), sieve);
    return survivors;
  }

  /** How many demands are eligible. */
  public int count(LendingSupply supply) {
    return survivors(supply).count();
  }

  /**
   * The eligible demands that suit the supply best, best first.
   *
   * @param most how many at most, 0 or more
   */
  public Shortlist best(LendingSupply supply, int most) {
    Survivors<PreparedNeed> survivors = survivors(supply);
    Rows<PreparedNeed> rows = needs.rows();
    TopRows top = new TopRows(most, rows);
    OfferScores scores = new OfferScores(supply);
    survivors.forEach(row -> top.accept(row, scores.ofOffer(rows.item(row))));
    List<Pairing> pairings = new ArrayList<>();
    for (long found : top.bestFirst()) {
      int row = KeyHeap.row(found);
      pairings.add(scores.pairing(rows.item(row), scores.ofNeed(row)));
    }
    return new Shortlist(survivors.count(), pairings);
  }

  /** Every eligible demand with both scores, in no order. */
  public List<Pairing> eligible(LendingSupply supply) {
    Survivors<PreparedNeed> survivors = survivors(supply);
    OfferScores scores = new OfferScores(supply);
    List<Pairing> pairings = new ArrayList<>(survivors.count());
    survivors.forEach(
        row -> {
          pairings.add(scores.pairing(needs.rows().item(row), scores.ofNeed(row)));
        });
    return pairings;
  }

  /** Finds the eligible demands; what they give the supply is worked out one by one when asked. */
  public Approach approach(LendingSupply supply) {
    Survivors<PreparedNeed> survivors = survivors(supply);
    Approach approach = new Approach(new OfferScores(supply), survivors.count());
    survivors.forEach(approach::add);
    return approach;
  }

  /**
   * The demands that were eligible when a supply was looked at, by number from 0. They may change
   * or go meanwhile: such a one reaches nothing here.
   */
  public final class Approach {
    private final OfferScores scores;
    private final int[] found;
    private final PreparedNeed[] then;
    private int size;

    private Approach(OfferScores scores, int size) {
      this.scores = scores;
      this.found = new int[size];
      this.then = new PreparedNeed[size];
    }

    private void add(int row) {
      then[size] = needs.rows().item(row);
      found[size++] = row;
    }

    /** How many there are. */
    public int size() {
      return size;
    }

    /** The id of one. */
    public UUID demand(int number) {
      return then[number].needId();
    }

    /** Which one a demand is; negative if it is none of them. */
    public int indexOf(UUID needId) {
      int row = needs.rows().rowOf(needId);
      return row < 0 ? -1 : Arrays.binarySearch(found, row);
    }

    /** What one gives the supply, 0..1,000,000; -1 if that is below its bar of now. */
    public int score(int number) {
      int row = found[number];
      PreparedNeed need = then[number];
      int score = needs.rows().item(row) == need ? scores.ofNeed(row) : -1;
      return score < bars.of(row) ? -1 : score;
    }
  }

  /** Memory kept beside the records, the prepared needs and the list that refers to them. */
  public long bytes() {
    return needs.bytes();
  }

  /** The scores of one offer with needs. */
  private final class OfferScores {
    private final UUID offerId;
    private final long largest;
    private final long rest;
    private final SupplyTerms terms;

    OfferScores(LendingSupply supply) {
      this.offerId = supply.offerId();
      this.largest = OfferFigures.largest(supply);
      this.rest = OfferFigures.rest(supply);
      this.terms = SupplyTerms.of(supply);
    }

    /** What the need in a row gives the offer. */
    int ofNeed(int row) {
      return columns.points(demandPoints, row).score(largest, rest);
    }

    /** What the offer gives the need. */
    int ofOffer(PreparedNeed need) {
      return supplyPoints.ofAnyOffer(need)
          + supplyPoints.ofAmount(terms, largest, need)
          + supplyPoints.ofKind(terms, need.kind);
    }

    Pairing pairing(PreparedNeed need, int demandScore) {
      return new Pairing(need.needId(), offerId, demandScore, ofOffer(need));
    }
  }
}
