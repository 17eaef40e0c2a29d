package io.hanqiao.matcher.preview;

import io.hanqiao.matcher.book.LendingBook;
import io.hanqiao.matching.Market;
import io.hanqiao.matching.Rule;
import io.hanqiao.matching.disclosed.Outlook;
import io.hanqiao.matching.lending.AnchorTies;
import io.hanqiao.matching.lending.LendingDemand;
import io.hanqiao.matching.lending.LendingRule;
import io.hanqiao.matching.lending.LendingSupply;
import io.hanqiao.matching.lending.ToldNeed;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How many open needs an offer would reach. What a bank is told of needs is counted need by need.
 * What it is not told counts as a share of the whole market, never of the needs that the offer's
 * own terms pick out; and in that share every firm's facts are tried on every need of its crowd, so
 * that it is the same whoever of a crowd has which facts.
 *
 * @param open open needs
 * @param mayFit of these, those that may fit as far as the bank is told of them
 * @param tried needs the share is taken of
 * @param passing of these, those that keep every rule not decided by what is told, in
 *     ten-thousandths of a need
 * @param refused by such a rule: needs it refuses, likewise
 */
record Reach(long open, long mayFit, long tried, long passing, Map<Rule, Long> refused) {

  /** Decided by what is told. */
  private static final Set<LendingRule> TOLD =
      EnumSet.of(
          LendingRule.OFFER_IN_FORCE,
          LendingRule.RISK_POOL_OPEN,
          LendingRule.PURPOSE_ACCEPTED,
          LendingRule.AMOUNT_WITHIN_PRODUCT,
          LendingRule.HEADROOM_LEFT,
          LendingRule.BANK_LIMIT_PER_FIRM,
          LendingRule.SERVICE_AREA,
          LendingRule.INDUSTRY_ACCEPTED);

  /** Parts of a need, so that whole numbers can be added. */
  private static final long PARTS = 10_000;

  /** So many trials take a second or two; of a larger market a fixed part is tried. */
  private static final int MOST_TRIALS = 400_000;

  /** A market under a rulebook, for both questions. */
  record Rules(
      Market<LendingDemand, LendingSupply> market, Outlook<ToldNeed, LendingSupply> told) {}

  /** An offer on a day; its own conditions are left out. */
  static Reach of(LendingBook book, Rules rules, LendingSupply offer, LocalDate day) {
    LendingSupply plain = withoutConditions(offer);
    List<ToldNeed> told = book.demandIds().stream().flatMap(id -> book.told(id).stream()).toList();
    long mayFit =
        told.stream().filter(each -> rules.told().score(each, plain) != Outlook.REFUSED).count();
    Trial trial = new Trial(rules.market(), plain, day);
    for (List<LendingDemand> crowd : Crowds.of(book)) {
      if (trial.trials < MOST_TRIALS) {
        trial.add(crowd);
      }
    }
    return new Reach(told.size(), mayFit, trial.tried, trial.passing, trial.refused);
  }

  /**
   * The part of the market that keeps the rules the bank is not told about, percent; steps of 5,
   * and of needs counted in steps of 5, too. Null while there is no crowd at all.
   */
  @Nullable Integer sharePercent() {
    long told = passing / PARTS / Count.STEP * Count.STEP;
    return tried < Count.STEP
        ? null
        : (Integer) (int) (told * 100 / tried / Count.STEP * Count.STEP);
  }

  /** Needs that would keep every rule, by that share. */
  long estimate() {
    Integer share = sharePercent();
    return share == null ? 0 : mayFit * share / 100;
  }

  /** How many needs of those tried a rule refuses. */
  long refusedBy(Rule rule) {
    return refused.getOrDefault(rule, 0L) / PARTS;
  }

  private static LendingSupply withoutConditions(LendingSupply offer) {
    return new LendingSupply(
        offer.offerId(),
        offer.bankId(),
        offer.bankKind(),
        offer.productForm(),
        offer.loan(),
        offer.area(),
        offer.borrower(),
        offer.figures(),
        offer.security(),
        offer.project(),
        offer.anchors(),
        offer.limits(),
        List.of());
  }

  /** Adds crowd after crowd. */
  private static final class Trial {
    private final Market<LendingDemand, LendingSupply> market;
    private final LendingSupply offer;
    private final LocalDate day;
    private final Map<Rule, Long> refused = new HashMap<>();
    private long trials;
    private long tried;
    private long passing;

    Trial(Market<LendingDemand, LendingSupply> market, LendingSupply offer, LocalDate day) {
      this.market = market;
      this.offer = offer;
      this.day = day;
    }

    /** Counted in the crowd first and divided once: no order of firms may show in a remainder. */
    void add(List<LendingDemand> crowd) {
      Map<Rule, Long> refusedHere = new HashMap<>();
      long passingHere = 0;
      for (LendingDemand need : crowd) {
        for (LendingDemand firm : crowd) {
          List<Rule> refusing = hidden(need, firm);
          passingHere += refusing.isEmpty() ? 1 : 0;
          refusing.forEach(rule -> refusedHere.merge(rule, 1L, Long::sum));
        }
      }
      int size = crowd.size();
      trials += (long) size * size;
      tried += size;
      passing += passingHere * PARTS / size;
      refusedHere.forEach((rule, n) -> refused.merge(rule, n * PARTS / size, Long::sum));
    }

    private List<Rule> hidden(LendingDemand need, LendingDemand firm) {
      return market.refusing(withFirm(need, firm), offer, day).stream()
          .filter(rule -> !TOLD.contains(rule))
          .toList();
    }

    private static LendingDemand withFirm(LendingDemand need, LendingDemand firm) {
      return new LendingDemand(
          need.needId(),
          firm.enterpriseId(),
          need.request(),
          need.security(),
          need.project(),
          need.existingLoan(),
          new AnchorTies(need.anchors().anchorEnterpriseId(), firm.anchors().confirmed()),
          firm.firm());
    }
  }
}
