package io.hanqiao.matching.change.lending;

import static io.hanqiao.matching.change.lending.Parts.offer;

import io.hanqiao.matching.change.Bounds;
import io.hanqiao.matching.change.Case;
import io.hanqiao.matching.change.Choice;
import io.hanqiao.matching.change.Figure;
import io.hanqiao.matching.change.Proposals;
import io.hanqiao.matching.change.Setter;
import io.hanqiao.matching.engine.Wording;
import io.hanqiao.matching.lending.LendingDemand;
import io.hanqiao.matching.lending.LendingRule;
import io.hanqiao.matching.lending.LendingSupply;
import io.hanqiao.matching.lending.PriceTerms;
import io.hanqiao.vocabulary.Collateral;
import io.hanqiao.vocabulary.SecurityType;
import io.hanqiao.vocabulary.Text;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where a lender could meet a firm. */
final class OfferChanges {

  private static final Setter<LendingDemand, LendingSupply> UNTIL = offer("loan.validUntil");
  private static final Setter<LendingDemand, LendingSupply> TYPES = offer("security.types");
  private static final Setter<LendingDemand, LendingSupply> KINDS = offer("security.collateral");

  private OfferChanges() {}

  static void addTo(Parts parts) {
    amounts(parts);
    terms(parts);
    security(parts);
    parts.add(LendingAttribute.OFFER_DATES, OfferChanges::extended, LendingRule.OFFER_IN_FORCE);
    parts.never(LendingAttribute.RISK_POOL, LendingRule.RISK_POOL_OPEN);
    parts.never(LendingAttribute.GUARANTORS, LendingRule.GUARANTOR_AVAILABLE);
    parts.never(LendingAttribute.ANCHOR_LIMITS, LendingRule.ANCHOR_LIMIT_LEFT);
  }

  private static Figure<LendingDemand, LendingSupply> money(
      Function<LendingSupply, @Nullable Long> now, BiConsumer<Bounds, Long> bound, String path) {
    return Figure.ifStated(
        pair -> now.apply(pair.supply()),
        (pair, bounds) -> bound.accept(bounds, pair.demand().request().amountFen()),
        offer(path),
        Wording::money);
  }

  private static void amounts(Parts parts) {
    parts.add(
        LendingAttribute.OFFER_AMOUNT_MIN,
        money(offer -> offer.loan().amountMinFen(), Bounds::atMost, "loan.amountMinFen"),
        LendingRule.AMOUNT_WITHIN_PRODUCT);
    parts.add(
        LendingAttribute.OFFER_AMOUNT_MAX,
        money(offer -> offer.loan().amountMaxFen(), Bounds::atLeast, "loan.amountMaxFen"),
        LendingRule.AMOUNT_WITHIN_PRODUCT);
    parts.add(
        LendingAttribute.HEADROOM,
        money(offer -> offer.limits().headroomFen(), Bounds::atLeast, "limits.headroomFen"),
        LendingRule.HEADROOM_LEFT);
    parts.add(
        LendingAttribute.BANK_LIMIT,
        money(
            offer -> offer.limits().bankMaxPerFirmFen(),
            Bounds::atLeast,
            "limits.bankMaxPerFirmFen"),
        LendingRule.BANK_LIMIT_PER_FIRM);
  }

  private static void terms(Parts parts) {
    parts.add(
        LendingAttribute.OFFER_TERM_MIN,
        Figure.ifStated(
            pair -> pair.supply().loan().termMinMonths(),
            (pair, bounds) -> bounds.atMost(pair.demand().request().termMonths()),
            offer("loan.termMinMonths"),
            Wording::months),
        LendingRule.TERM_WITHIN_PRODUCT);
    parts.add(
        LendingAttribute.OFFER_TERM_MAX,
        Figure.ifStated(
            pair -> pair.supply().loan().termMaxMonths(),
            (pair, bounds) -> bounds.atLeast(pair.demand().request().termMonths()),
            offer("loan.termMaxMonths"),
            Wording::months),
        LendingRule.TERM_WITHIN_PRODUCT);
    parts.add(
        LendingAttribute.OFFER_RATE,
        Figure.ifStated(
            pair -> pair.supply().loan().price().rateMinPpm(),
            (pair, bounds) -> bounds.atMost(rateFor(pair)),
            offer("loan.price.rateMinPpm"),
            Wording::rate),
        LendingRule.PRICE_WITHIN_CEILING);
  }

  /** The rate at which the all-in price just keeps the firm's ceiling. */
  private static @Nullable Long rateFor(Case<LendingDemand, LendingSupply> pair) {
    Integer ceiling = pair.demand().request().ceilingPpm(pair.day());
    PriceTerms price = pair.supply().loan().price();
    Integer rate = price.rateMinPpm();
    Long allIn = RequestChanges.allIn(price);
    return ceiling == null || rate == null || allIn == null
        ? null
        : (Long) (rate - (allIn - ceiling));
  }

  private static void security(Parts parts) {
    parts.add(
        LendingAttribute.OFFER_SECURITY,
        Choice.added(
            pair -> pair.supply().security().types(),
            pair ->
                pair.supply().security().types() == null ? null : pair.demand().security().types(),
            type ->
                (pair, value) ->
                    TYPES.set(
                        pair,
                        Choice.with(SecurityType.class, pair.supply().security().types(), type))),
        LendingRule.SECURITY_ACCEPTED,
        LendingRule.COLLATERAL_ACCEPTED,
        LendingRule.LOAN_TO_VALUE_WITHIN_LIMIT);
    parts.add(
        LendingAttribute.OFFER_COLLATERAL,
        Choice.added(
            pair -> pair.supply().security().collateral(),
            pair ->
                pair.supply().security().collateral() == null
                    ? null
                    : pair.demand().security().collateral(),
            kind ->
                (pair, value) ->
                    KINDS.set(
                        pair,
                        Choice.with(
                            Collateral.class, pair.supply().security().collateral(), kind))),
        LendingRule.COLLATERAL_ACCEPTED);
  }

  private static void extended(
      Case<LendingDemand, LendingSupply> pair, Proposals<LendingDemand, LendingSupply> into) {
    LocalDate until = pair.supply().loan().validUntil();
    LocalDate today = pair.day();
    if (until != null && until.isBefore(today)) {
      into.alter(
          today.toString(),
          "later",
          ChronoUnit.DAYS.between(until, today),
          () ->
              new Text(
                  "银行将已于" + until + "到期的产品延期",
                  "The lender extends the offer that ended on " + until),
          altered -> UNTIL.set(altered, today));
    }
  }
}
