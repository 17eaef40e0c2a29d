package io.hanqiao.matching.change.lending;

import static io.hanqiao.matching.change.lending.Parts.demand;

import io.hanqiao.matching.Limits;
import io.hanqiao.matching.change.Bounds;
import io.hanqiao.matching.change.Case;
import io.hanqiao.matching.change.Figure;
import io.hanqiao.matching.change.Proposals;
import io.hanqiao.matching.change.Setter;
import io.hanqiao.matching.engine.Wording;
import io.hanqiao.matching.lending.FigureTerms;
import io.hanqiao.matching.lending.FirmFigures;
import io.hanqiao.matching.lending.LendingDemand;
import io.hanqiao.matching.lending.LendingRule;
import io.hanqiao.matching.lending.LendingSupply;
import io.hanqiao.vocabulary.Text;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A firm's figures: some can be worked on, all can be told. */
final class FigureChanges {

  private static final Setter<LendingDemand, LendingSupply> PATENTS =
      demand("firm.figures.inventionPatents");
  private static final Setter<LendingDemand, LendingSupply> UNPLEDGED =
      demand("firm.figures.unpledgedInventionPatents");
  private static final Setter<LendingDemand, LendingSupply> ROUND =
      demand("firm.figures.lastRoundOn");

  private static final long FEN_IN_WAN = 1_000_000;

  private FigureChanges() {}

  static void addTo(Parts parts) {
    parts.add(
        LendingAttribute.REVENUE,
        parts
            .conditioned()
            .figure(
                "firm.annualRevenue",
                Limits.MAX_FEN,
                FEN_IN_WAN,
                figure(
                    FirmFigures::annualRevenueFen,
                    FigureChanges::revenue,
                    demand("firm.figures.annualRevenueFen"),
                    Wording::money)),
        LendingRule.REVENUE_WITHIN_RANGE,
        LendingRule.AMOUNT_WITHIN_REVENUE_CAP,
        LendingRule.OUTSTANDING_LOANS_WITHIN_LIMIT);
    ratios(parts);
    points(parts);
    patents(parts);
    borrowing(parts);
  }

  private static void ratios(Parts parts) {
    parts.add(
        LendingAttribute.DEBT_RATIO,
        parts
            .conditioned()
            .figure(
                "firm.debtRatioPercent",
                Limits.MAX_PERCENT,
                1,
                figure(
                    FirmFigures::debtRatioPercent,
                    (pair, bounds) -> bounds.atMost(pair.supply().figures().maxDebtRatioPercent()),
                    demand("firm.figures.debtRatioPercent"),
                    Wording::percent)),
        LendingRule.DEBT_RATIO_WITHIN_LIMIT);
    parts.add(
        LendingAttribute.INVOICES,
        parts
            .conditioned()
            .figure(
                "firm.invoiceMonths",
                Limits.MAX_MONTHS,
                1,
                figure(
                    FirmFigures::invoiceMonths,
                    (pair, bounds) -> bounds.atLeast(pair.supply().figures().minInvoiceMonths()),
                    demand("firm.figures.invoiceMonths"),
                    Wording::months)),
        LendingRule.INVOICES_AT_LEAST);
  }

  private static void points(Parts parts) {
    parts.add(
        LendingAttribute.INNOVATION_POINTS,
        parts
            .conditioned()
            .figure(
                "firm.innovationPoints",
                100,
                1,
                figure(
                    FirmFigures::innovationPoints,
                    (pair, bounds) -> bounds.atLeast(pair.supply().figures().minInnovationPoints()),
                    demand("firm.figures.innovationPoints"),
                    Wording::plain)),
        LendingRule.INNOVATION_POINTS_AT_LEAST);
  }

  private static Figure<LendingDemand, LendingSupply> figure(
      Function<FirmFigures, @Nullable Number> now,
      BiConsumer<Case<LendingDemand, LendingSupply>, Bounds> bounds,
      Setter<LendingDemand, LendingSupply> setter,
      Function<Number, Text> words) {
    return new Figure<>(
        pair -> now.apply(pair.demand().firm().figures()), bounds, setter, 0, words);
  }

  private static void revenue(Case<LendingDemand, LendingSupply> pair, Bounds bounds) {
    FigureTerms terms = pair.supply().figures();
    Long owed = pair.demand().firm().borrowing().outstandingLoansFen();
    bounds
        .atLeast(terms.minAnnualRevenueFen())
        .atLeast(
            Shares.wholeFor(terms.amountCapRevenuePercent(), pair.demand().request().amountFen()))
        .atLeast(
            Shares.wholeFor(
                terms.maxOutstandingLoansRevenuePercent(), owed == null ? (Long) 0L : owed))
        .atMost(terms.maxAnnualRevenueFen());
  }

  private static void patents(Parts parts) {
    parts.add(
        LendingAttribute.PATENTS,
        parts
            .conditioned()
            .figure(
                "firm.inventionPatents",
                Integer.MAX_VALUE,
                1,
                figure(
                    FirmFigures::inventionPatents,
                    (pair, bounds) -> bounds.atLeast(pair.supply().figures().minInventionPatents()),
                    FigureChanges::withPatents,
                    Wording::plain)),
        LendingRule.PATENTS_AT_LEAST);
    parts.add(
        LendingAttribute.UNPLEDGED_PATENTS,
        parts
            .conditioned()
            .figure(
                "firm.unpledgedInventionPatents",
                Integer.MAX_VALUE,
                1,
                figure(
                    FirmFigures::unpledgedInventionPatents,
                    (pair, bounds) ->
                        bounds
                            .atLeast(pair.supply().security().minUnpledgedPatents())
                            .atLeast(patentsFor(pair)),
                    FigureChanges::withUnpledged,
                    Wording::plain)),
        LendingRule.UNPLEDGED_PATENTS_AT_LEAST,
        LendingRule.AMOUNT_WITHIN_PATENT_CAP,
        LendingRule.PATENTS_AT_LEAST);
    parts.add(
        LendingAttribute.INSTITUTIONAL_ROUND,
        (pair, into) -> round(parts.conditioned(), pair, into),
        LendingRule.INSTITUTIONAL_ROUND_RECENT);
  }

  private static @Nullable Long patentsFor(Case<LendingDemand, LendingSupply> pair) {
    Long each = pair.supply().security().amountPerPatentMaxFen();
    long amount = pair.demand().request().amountFen();
    if (each == null || each == 0 || amount / each >= Integer.MAX_VALUE) {
      return null;
    }
    return (amount + each - 1) / each;
  }

  /** As many at least as are not pledged. */
  private static Case<LendingDemand, LendingSupply> withPatents(
      Case<LendingDemand, LendingSupply> pair, @Nullable Object value) {
    Integer unpledged = pair.demand().firm().figures().unpledgedInventionPatents();
    return PATENTS.set(pair, most(value, unpledged));
  }

  /** What is not pledged is held. */
  private static Case<LendingDemand, LendingSupply> withUnpledged(
      Case<LendingDemand, LendingSupply> pair, @Nullable Object value) {
    Integer held = pair.demand().firm().figures().inventionPatents();
    return UNPLEDGED.set(held == null ? pair : PATENTS.set(pair, most(value, held)), value);
  }

  private static @Nullable Object most(@Nullable Object value, @Nullable Integer other) {
    return value instanceof Long number && other != null
        ? (Object) Math.max(number, other.longValue())
        : value;
  }

  private static void round(
      Conditioned conditioned,
      Case<LendingDemand, LendingSupply> pair,
      Proposals<LendingDemand, LendingSupply> into) {
    Integer within = pair.supply().figures().institutionalRoundWithinMonths();
    LocalDate last = pair.demand().firm().figures().lastRoundOn();
    LocalDate today = pair.day();
    List<Long> asked = new ArrayList<>();
    conditioned.bounds("firm.lastRoundOn", pair.supply(), asked, asked);
    if (within == null && asked.isEmpty()) {
      return;
    }
    if (last == null) {
      if (within != null) {
        into.state(
            today.toString(),
            () ->
                new Text(
                    "补充：最近一轮机构投资日期，在" + within + "个月之内即符合",
                    "State: the day of the last institutional round; within "
                        + within
                        + " months fits"),
            altered -> ROUND.set(altered, today));
      }
      for (long day : asked) {
        told(LocalDate.ofEpochDay(day), into);
      }
    } else if (last.isBefore(today)) {
      into.alter(
          today.toString(),
          "later",
          ChronoUnit.DAYS.between(last, today),
          () -> new Text("完成新一轮机构投资", "Close a new institutional round"),
          altered -> ROUND.set(altered, today));
    }
  }

  private static void told(LocalDate day, Proposals<LendingDemand, LendingSupply> into) {
    into.state(
        day.toString(),
        () ->
            new Text(
                "补充：最近一轮机构投资日期，为" + day + "即符合",
                "State: the day of the last institutional round; " + day + " fits"),
        altered -> ROUND.set(altered, day));
  }

  private static void borrowing(Parts parts) {
    parts.add(
        LendingAttribute.LENDING_BANKS,
        parts
            .conditioned()
            .figure(
                "firm.lendingBanks",
                Integer.MAX_VALUE,
                1,
                new Figure<>(
                    pair -> pair.demand().firm().borrowing().lendingBanks(),
                    (pair, bounds) -> bounds.atMost(pair.supply().figures().maxLendingBanks()),
                    demand("firm.borrowing.lendingBanks"),
                    0,
                    Wording::plain)),
        LendingRule.LENDING_BANKS_WITHIN_LIMIT);
    parts.add(
        LendingAttribute.OUTSTANDING,
        parts
            .conditioned()
            .figure(
                "firm.outstandingLoans",
                Limits.MAX_FEN,
                FEN_IN_WAN,
                new Figure<>(
                    pair -> pair.demand().firm().borrowing().outstandingLoansFen(),
                    FigureChanges::outstanding,
                    demand("firm.borrowing.outstandingLoansFen"),
                    0,
                    Wording::money)),
        LendingRule.OUTSTANDING_LOANS_WITHIN_LIMIT);
  }

  private static void outstanding(Case<LendingDemand, LendingSupply> pair, Bounds bounds) {
    Integer percent = pair.supply().figures().maxOutstandingLoansRevenuePercent();
    Long revenue = pair.demand().firm().figures().annualRevenueFen();
    bounds.atMost(Shares.of(percent, revenue == null ? (Long) 0L : revenue));
  }
}
