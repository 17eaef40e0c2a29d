package io.hanqiao.benchmarks.rivals;

import io.hanqiao.matching.lending.FirmFigures;
import io.hanqiao.matching.lending.LendingDemand;
import io.hanqiao.matching.lending.LendingSupply;
import io.hanqiao.matching.lending.PriceTerms;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rules on figures: a fact that must not be below or above a term. */
final class FigureChecks {

  private final LocalDate day;

  FigureChecks(LocalDate day) {
    this.day = day;
  }

  List<Check> all() {
    return Stream.of(amountsAndPrice(), termAndAge(), figures(), borrowing())
        .flatMap(List::stream)
        .toList();
  }

  private List<Check> amountsAndPrice() {
    return List.of(
        Check.atMost("amount_max", FigureChecks::largest, need -> need.request().amountFen()),
        Check.atLeast(
            "amount_min", offer -> offer.loan().amountMinFen(), need -> need.request().amountFen()),
        Check.atMost(
            "revenue_cap",
            offer -> offer.figures().amountCapRevenuePercent(),
            need -> percent(need.request().amountFen(), need.firm().figures().annualRevenueFen())),
        Check.atMost(
            "patent_cap",
            offer -> offer.security().amountPerPatentMaxFen(),
            FigureChecks::amountPerPatent),
        new Check(
            "price_min",
            Comparison.AT_LEAST,
            offer -> cheapest(offer.loan().price()),
            need -> Objects.requireNonNullElse(need.request().ceilingPpm(day), Integer.MAX_VALUE)));
  }

  private List<Check> termAndAge() {
    return List.of(
        Check.atLeast(
            "term_min", offer -> offer.loan().termMinMonths(), n -> n.request().termMonths()),
        Check.atMost(
            "term_max", offer -> offer.loan().termMaxMonths(), n -> n.request().termMonths()),
        Check.atLeast(
            "age_min",
            offer -> offer.borrower().minAgeMonths(),
            need -> completed(need.firm().standing().establishedOn())),
        Check.atMost(
            "age_max",
            offer -> offer.borrower().maxAgeMonths(),
            need -> begun(need.firm().standing().establishedOn())),
        Check.atMost(
            "round_max",
            offer -> offer.figures().institutionalRoundWithinMonths(),
            need -> begun(need.firm().figures().lastRoundOn())));
  }

  private List<Check> figures() {
    return List.of(
        Check.atMost(
            "debt_max",
            offer -> offer.figures().maxDebtRatioPercent(),
            of(f -> f.debtRatioPercent())),
        Check.atLeast(
            "revenue_min",
            offer -> offer.figures().minAnnualRevenueFen(),
            of(f -> f.annualRevenueFen())),
        Check.atMost(
            "revenue_max",
            offer -> offer.figures().maxAnnualRevenueFen(),
            of(f -> f.annualRevenueFen())),
        Check.atLeast(
            "patents_min",
            offer -> offer.figures().minInventionPatents(),
            of(f -> f.inventionPatents())),
        Check.atLeast(
            "unpledged_min",
            offer -> offer.security().minUnpledgedPatents(),
            of(f -> f.unpledgedInventionPatents())),
        Check.atLeast(
            "points_min",
            offer -> offer.figures().minInnovationPoints(),
            of(f -> f.innovationPoints())),
        Check.atLeast(
            "invoices_min",
            offer -> offer.figures().minInvoiceMonths(),
            of(f -> f.invoiceMonths())));
  }

  private static Check.Figure<LendingDemand> of(Check.Figure<FirmFigures> figure) {
    return need -> figure.of(need.firm().figures());
  }

  private static List<Check> borrowing() {
    return List.of(
        Check.atMost(
            "banks_max",
            offer -> offer.figures().maxLendingBanks(),
            need -> need.firm().borrowing().lendingBanks()),
        Check.atMost(
            "outstanding_max",
            offer -> offer.figures().maxOutstandingLoansRevenuePercent(),
            need ->
                percent(
                    need.firm().borrowing().outstandingLoansFen(),
                    need.firm().figures().annualRevenueFen())),
        Check.atLeast(
            "own_capital_min",
            offer -> offer.project().minOwnCapitalPercent(),
            need -> need.project().ownCapitalPercent()));
  }

  /** The least of what bounds the amount from above. */
  private static @Nullable Long largest(LendingSupply offer) {
    return Stream.of(
            Optional.ofNullable(offer.loan().amountMaxFen()),
            Optional.ofNullable(offer.limits().headroomFen()),
            Optional.ofNullable(offer.limits().bankMaxPerFirmFen()))
        .flatMap(Optional::stream)
        .min(Long::compare)
        .orElse(null);
  }

  private static long cheapest(PriceTerms price) {
    return price.rateMinPpm() == null ? Check.LOW : ScoreFigures.allIn(price, price.rateMinPpm());
  }

  /** The least percent of the whole that covers the part; null if either is unknown. */
  private static @Nullable Long percent(@Nullable Long part, @Nullable Long whole) {
    if (part == null || whole == null) {
      return null;
    }
    if (whole == 0) {
      return part == 0 ? 0 : Check.HIGH;
    }
    return (part * 100 + whole - 1) / whole;
  }

  private static @Nullable Long amountPerPatent(LendingDemand need) {
    Integer patents = need.firm().figures().unpledgedInventionPatents();
    return patents == null || patents == 0
        ? null
        : (Long) ((need.request().amountFen() + patents - 1) / patents);
  }

  private @Nullable Long completed(@Nullable LocalDate since) {
    return since == null ? null : (Long) ChronoUnit.MONTHS.between(since, day);
  }

  /** With a month begun counted whole. */
  private @Nullable Long begun(@Nullable LocalDate since) {
    Long completed = completed(since);
    if (since == null || completed == null) {
      return null;
    }
    return day.isAfter(since.plusMonths(completed)) ? completed + 1 : completed;
  }
}
