package io.hanqiao.matching.change.lending;

import static io.hanqiao.matching.change.lending.Parts.demand;

import io.hanqiao.matching.Limits;
import io.hanqiao.matching.change.Bounds;
import io.hanqiao.matching.change.Case;
import io.hanqiao.matching.change.Choice;
import io.hanqiao.matching.change.Figure;
import io.hanqiao.matching.change.Setter;
import io.hanqiao.matching.change.Waiting;
import io.hanqiao.matching.engine.Wording;
import io.hanqiao.matching.lending.ExistingLoan;
import io.hanqiao.matching.lending.GuarantorCapacity;
import io.hanqiao.matching.lending.LendingDemand;
import io.hanqiao.matching.lending.LendingRule;
import io.hanqiao.matching.lending.LendingRulebook;
import io.hanqiao.matching.lending.LendingSupply;
import io.hanqiao.matching.lending.PriceTerms;
import io.hanqiao.vocabulary.BankKind;
import io.hanqiao.vocabulary.GradeScheme;
import io.hanqiao.vocabulary.LoanPurpose;
import io.hanqiao.vocabulary.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Amount, term, price and purpose of a need, and the days worth waiting for. */
final class RequestChanges {

  private static final Setter<LendingDemand, LendingSupply> CEILING =
      demand("request.rateCeilingPpm");
  private static final Setter<LendingDemand, LendingSupply> SPREAD =
      demand("request.rateCeilingLprSpreadBp");

  private static final long FEN_IN_WAN = 1_000_000;

  private final LendingRulebook rulebook;
  private final Conditioned conditioned;

  private RequestChanges(LendingRulebook rulebook, Conditioned conditioned) {
    this.rulebook = rulebook;
    this.conditioned = conditioned;
  }

  static void addTo(Parts parts, LendingRulebook rulebook) {
    RequestChanges changes = new RequestChanges(rulebook, parts.conditioned());
    parts.add(
        LendingAttribute.AMOUNT,
        changes.conditioned.figure(
            "need.amount",
            Limits.MAX_FEN,
            FEN_IN_WAN,
            new Figure<>(
                pair -> pair.demand().request().amountFen(),
                changes::amount,
                demand("request.amountFen"),
                1,
                Wording::money)),
        LendingRule.AMOUNT_WITHIN_PRODUCT,
        LendingRule.AMOUNT_WITHIN_REVENUE_CAP,
        LendingRule.AMOUNT_WITHIN_GRADE_CEILING,
        LendingRule.AMOUNT_WITHIN_PATENT_CAP,
        LendingRule.LOAN_TO_VALUE_WITHIN_LIMIT,
        LendingRule.GUARANTOR_AVAILABLE,
        LendingRule.ANCHOR_LIMIT_LEFT,
        LendingRule.HEADROOM_LEFT,
        LendingRule.BANK_LIMIT_PER_FIRM);
    changes.term(parts);
    price(parts);
    parts.add(LendingAttribute.DAY, new Waiting<>(changes::days));
  }

  private void amount(Case<LendingDemand, LendingSupply> pair, Bounds bounds) {
    LendingSupply offer = pair.supply();
    bounds
        .atLeast(offer.loan().amountMinFen())
        .atMost(offer.loan().amountMaxFen())
        .atMost(offer.limits().headroomFen())
        .atMost(offer.limits().bankMaxPerFirmFen())
        .atMost(Shares.of(offer.figures().amountCapRevenuePercent(), revenue(pair)))
        .atMost(patentCap(pair))
        .atMost(Assets.carried(pair))
        .atMost(anchorLimit(pair));
    GradeScheme scheme = offer.figures().gradeCeiling();
    if (scheme != null) {
      rulebook.gradeCeilings(scheme).values().forEach(bounds::atMost);
    }
    List<GuarantorCapacity> guarantors = offer.security().guarantors();
    if (guarantors != null) {
      guarantors.forEach(
          guarantor -> {
            Long most = guarantor.maxPerFirmFen();
            long available = guarantor.availableFen();
            bounds.atMost(most == null ? available : Math.min(most, available));
          });
    }
  }

  private static @Nullable Long revenue(Case<LendingDemand, LendingSupply> pair) {
    return pair.demand().firm().figures().annualRevenueFen();
  }

  private static @Nullable Long patentCap(Case<LendingDemand, LendingSupply> pair) {
    Long each = pair.supply().security().amountPerPatentMaxFen();
    Integer patents = pair.demand().firm().figures().unpledgedInventionPatents();
    return each == null || patents == null || each > Long.MAX_VALUE / Math.max(1, patents)
        ? null
        : (Long) (each * patents);
  }

  private static @Nullable Long anchorLimit(Case<LendingDemand, LendingSupply> pair) {
    UUID anchor = pair.demand().anchors().anchorEnterpriseId();
    return anchor == null ? null : pair.supply().anchors().limitsFen().get(anchor);
  }

  private void term(Parts parts) {
    parts.add(
        LendingAttribute.TERM,
        conditioned.figure(
            "need.termMonths",
            Limits.MAX_MONTHS,
            1,
            new Figure<>(
                pair -> pair.demand().request().termMonths(),
                (pair, bounds) ->
                    bounds
                        .atMost(pair.supply().loan().termMaxMonths())
                        .atLeast(pair.supply().loan().termMinMonths())
                        .atMost(legalFrame(pair)),
                demand("request.termMonths"),
                1,
                Wording::months)),
        LendingRule.TERM_WITHIN_PRODUCT,
        LendingRule.TERM_WITHIN_LEGAL_FRAME,
        LendingRule.PRICE_WITHIN_CEILING);
    parts.add(
        LendingAttribute.PURPOSE,
        Choice.told(
            pair -> pair.demand().request().purpose(),
            conditioned.accepted(
                LoanPurpose.class, "need.purpose", offer -> offer.loan().purposes()),
            demand("request.purpose")),
        LendingRule.PURPOSE_ACCEPTED,
        LendingRule.TERM_WITHIN_LEGAL_FRAME);
  }

  private @Nullable Integer legalFrame(Case<LendingDemand, LendingSupply> pair) {
    LoanPurpose purpose = pair.demand().request().purpose();
    if (purpose == null || pair.supply().bankKind() == BankKind.LESSOR) {
      return null;
    }
    int longest = rulebook.legalTermMonths(purpose);
    return longest == LendingRulebook.NO_LEGAL_TERM ? null : (Integer) longest;
  }

  /** A ceiling named as a spread is raised as a rate: what the firm would pay all in. */
  private static void price(Parts parts) {
    parts.add(
        LendingAttribute.RATE_CEILING,
        Figure.ifStated(
            pair -> pair.demand().request().ceilingPpm(pair.day()),
            (pair, bounds) -> bounds.atLeast(allIn(pair.supply().loan().price())),
            (pair, value) -> CEILING.set(SPREAD.set(pair, null), value),
            Wording::rate),
        LendingRule.PRICE_WITHIN_CEILING);
  }

  /** The cheapest all-in price; null if no rate is stated. */
  static @Nullable Long allIn(PriceTerms price) {
    Integer rate = price.rateMinPpm();
    if (rate == null) {
      return null;
    }
    long fee = price.feePpm() == null ? 0 : price.feePpm();
    long subsidy = price.subsidyPpm() == null ? 0 : price.subsidyPpm();
    return Math.max(0, rate + fee - subsidy);
  }

  private void days(Case<LendingDemand, LendingSupply> pair, Waiting.Days days) {
    days.on(pair.supply().loan().validFrom(), new Text("产品开始生效", "the offer begins"));
    List<Long> ages = new ArrayList<>();
    List<Long> within = new ArrayList<>();
    conditioned.bounds("firm.ageMonths", pair.supply(), ages, new ArrayList<>());
    conditioned.bounds("need.existingLoanMaturesInDays", pair.supply(), new ArrayList<>(), within);
    Integer age = pair.supply().borrower().minAgeMonths();
    if (age != null) {
      ages.add(0, (long) age);
    }
    LocalDate established = pair.demand().firm().standing().establishedOn();
    if (established != null) {
      ages.forEach(
          least ->
              days.on(
                  monthsAfter(established, Math.toIntExact(least)),
                  new Text("企业成立满" + least + "个月", "the firm is " + least + " months old")));
    }
    Integer renewal = pair.supply().loan().renewalWithinDays();
    if (renewal != null) {
      within.add(0, (long) renewal);
    }
    ExistingLoan loan = pair.demand().existingLoan();
    if (loan != null) {
      within.forEach(
          most ->
              days.on(
                  loan.maturesOn().minusDays(most),
                  new Text(
                      "原贷款距到期" + most + "天",
                      "the existing loan matures within " + most + " days")));
    }
    List<Long> from = new ArrayList<>();
    conditioned.bounds("today", pair.supply(), from, new ArrayList<>());
    from.forEach(
        day ->
            days.on(
                LocalDate.ofEpochDay(day),
                new Text("该机构自有条件所定的日期", "the day the lender's own condition names")));
  }

  /** The first day on which so many whole months have passed. */
  private static LocalDate monthsAfter(LocalDate from, int months) {
    LocalDate day = from.plusMonths(months);
    return day.getDayOfMonth() < from.getDayOfMonth() ? day.plusDays(1) : day;
  }
}
