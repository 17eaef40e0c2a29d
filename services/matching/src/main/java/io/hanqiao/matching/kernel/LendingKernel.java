package io.hanqiao.matching.kernel;

import io.hanqiao.matching.Shortlist;
import io.hanqiao.matching.lending.LendingDemand;
import io.hanqiao.matching.lending.LendingRulebook;
import io.hanqiao.matching.lending.LendingSupply;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * All credit offers in rows, for finding those that suit one need best, on one day under one
 * rulebook: another day or rulebook is another kernel.
 *
 * <p>One thread changes it in place; any number of threads may search while nobody changes it.
 * There is no lock: who shares it sees to that.
 *
 * <p><b>Equal to the digit to {@link io.hanqiao.matching.lending.ReferenceMatcher}</b>, for these
 * reasons.
 *
 * <ol>
 *   <li><i>Rules.</i> A pair is eligible if no rule in force refuses it. Each rule is one of the
 *       {@link PairRule} forms, and each form puts into the {@link Sieve} bitmaps of the rows it
 *       does not refuse. Where a bitmap is not exact ({@link StepIndex} between two steps, {@link
 *       KeyTerms}) it puts in two: one that leaves out only refused rows, and one that holds only
 *       rows not refused. A row in the first and not in the second is decided by the rule itself on
 *       the offer. A {@link CheckedRule} takes out the rows of each term that fails, but not those
 *       that pass for sure. So what {@link Survivors} keeps is exactly what no rule refuses. Rows
 *       that are not live are left out by the bitmap of live rows, which every search meets first.
 *       A bitmap is not met in a block where it leaves no live row out, and a block in which some
 *       bitmap has no row is passed over: neither changes what is kept ({@link Bitmap}).
 *   <li><i>Kinds.</i> Needs with equal {@link NeedKind}s have the {@link KindRules} decided once:
 *       these read nothing of a need beside its kind, so that what one of them keeps all keep. Of
 *       the other rules those are passed over that no offer left in any block states: they refuse
 *       none of these, whatever the need ({@link PairRule.Side#tells}). What was passed over for
 *       some blocks may be for any of them, so that the next kind does not ask again where it
 *       leaves rows of no other block.
 *   <li><i>Scores.</i> Every criterion's points never fall as its figure gets better for the firm:
 *       price and days lower, largest loan and longest term higher, one more kind of security. So a
 *       block's bound, from the best of each figure and the points for what is not stated where any
 *       row states nothing, is not below the score of any of its rows ({@link Bests}); nor is that
 *       of a word of 64 rows, of which those below the worst row kept are passed over. What is
 *       divided is divided exactly ({@link Divisor}). What a need is worked out to beforehand
 *       ({@link LendingNeeds}) hangs on the need and the day alone, and on no offer.
 *   <li><i>Order.</i> Blocks are opened by falling bound. Once {@code most} rows are kept and the
 *       next bound is below the worst of them, no row of any block left can enter; one whose bound
 *       equals it is still opened, since an equal score with a smaller id goes first.
 * </ol>
 *
 * <p>The lender's own conditions are no rule here: {@link #bestFirst} gives the offers one by one
 * for the caller to decide them.
 */
public final class LendingKernel {

  /** How many offers a need's list keeps. */
  public static final int DEFAULT_MOST = 10;

  private final LendingRulebook rulebook;
  private final LocalDate asOf;
  private final Population<LendingSupply, PreparedNeed> offers;
  private final BlockBests bests;
  private final DemandPoints demandPoints;
  private final TermNumbers<LendingSupply, SupplyTerms> terms;
  private final SupplyPoints supplyPoints;

  private LendingKernel(
      LendingRulebook rulebook, LocalDate asOf, Collection<LendingSupply> supplies) {
    this.rulebook = rulebook;
    this.asOf = asOf;
    this.demandPoints = new DemandPoints(rulebook);
    this.offers =
        new Population<>(
            KindRules.of(rulebook, asOf),
            LendingPairRules.of(rulebook, asOf),
            supplies,
            LendingSupply::offerId,
            PairRule::overOffers);
    Rows<LendingSupply> rows = offers.rows();
    this.bests = new BlockBests(rows.live());
    offers.add(bests);
    this.terms = new TermNumbers<>(rows.capacity(), SupplyTerms::of);
    offers.add(terms);
    this.supplyPoints = new SupplyPoints(rulebook);
    offers.putAll(OfferOrder.sorted(supplies));
  }

  /**
   * Builds the rows.
   *
   * @throws IllegalArgumentException if two supplies have the same id, or the day is before the
   *     rulebook's first
   */
  public static LendingKernel of(
      LendingRulebook rulebook, LocalDate asOf, Collection<LendingSupply> supplies) {
    return new LendingKernel(rulebook, asOf, supplies);
  }

  /** The day of the search. */
  public LocalDate asOf() {
    return asOf;
  }

  /** How many offers there are. */
  public int size() {
    return offers.rows().size();
  }

  /** The supplies, in no order; a new list at each call. */
  public List<LendingSupply> supplies() {
    return offers.rows().liveItems();
  }

  /** Adds a supply, or puts it in the place of the one with its id. */
  public void put(LendingSupply supply) {
    offers.put(supply);
  }

  /** Takes a supply out; false if it is not there. */
  public boolean remove(UUID offerId) {
    return offers.remove(offerId);
  }

  /**
   * Whether so much has changed since this kernel was built that {@link #rebuilt} would be faster.
   * Results are the same.
   */
  public boolean isWorn() {
    return offers.isWorn();
  }

  /** The same offers in a kernel built anew, which may take a second; this one stays as it is. */
  public LendingKernel rebuilt() {
    return new LendingKernel(rulebook, asOf, supplies());
  }

  /**
   * The eligible supplies that suit the demand best, best first.
   *
   * @param most how many at most, 0 or more
   */
  public Shortlist best(LendingDemand demand, int most) {
    return search().best(new PreparedNeed(demand, asOf), most);
  }

  /** The eligible supplies, best first, one by one. */
  public BestFirst bestFirst(LendingDemand demand) {
    return search().bestFirst(new PreparedNeed(demand, asOf));
  }

  /** For one thread that searches more than once: its room is used again. */
  OfferSearch search() {
    return new OfferSearch(
        offers, bests, demandPoints, new OfferPairings(offers.rows(), bests, terms, supplyPoints));
  }

  /** The lists of many demands, in their order, worked out by several threads. */
  public List<Shortlist> bestOfEach(List<LendingDemand> demands, int most, int threads) {
    return bestOfEach(LendingNeeds.of(demands, asOf, threads), most, threads);
  }

  /**
   * The lists of many needs, in the order of their demands, worked out by several threads.
   *
   * @throws IllegalArgumentException if the needs are those of another day
   */
  public List<Shortlist> bestOfEach(LendingNeeds needs, int most, int threads) {
    if (!needs.asOf().equals(asOf)) {
      throw new IllegalArgumentException(
          "The needs are those of " + needs.asOf() + ", the offers those of " + asOf + ".");
    }
    Shortlist[] lists = new Shortlist[needs.size()];
    Batch.share(
        threads,
        lists.length,
        () -> {
          OfferSearch search = search();
          return (from, to) -> {
            for (int i = from; i < to; i++) {
              lists[needs.place(i)] = search.best(needs.need(i), most);
            }
          };
        });
    return Arrays.asList(lists);
  }

  /**
   * Memory kept beside the records themselves: bitmaps, columns and the table of ids; neither the
   * records nor the list that refers to them, 4 bytes an offer.
   */
  public long bytes() {
    return offers.bytes();
  }
}
