package io.hanqiao.local.demo;

import io.hanqiao.vocabulary.LoanPurpose;
import io.hanqiao.vocabulary.ProductForm;
import io.hanqiao.vocabulary.SecurityType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Draws the loans of the past; the firms of the showcase have none. */
final class LoanHistory {
  private static final BigDecimal WAN = BigDecimal.valueOf(10_000);

  private final Market market;
  private final Settings settings;
  private final List<Row> offers;

  LoanHistory(Market market, List<Row> offers) {
    this.market = market;
    this.settings = market.settings();
    this.offers =
        offers.stream()
            // Neither a letter nor headroom somebody else may have used stands in the way.
            .filter(offer -> !offer.has("guarantorIds") && !offer.has("headroom"))
            .filter(offer -> !Boolean.TRUE.equals(offer.value("riskPoolSuspended")))
            .filter(offer -> offer.value("productForm") != ProductForm.FINANCE_LEASE)
            .filter(offer -> !List.of(SecurityType.GUARANTEE).equals(offer.value("securityTypes")))
            .toList();
  }

  /**
   * The loans, those of the first firms that an offer suits.
   *
   * @param needs a row for each of the firms
   * @param most how many at most
   */
  List<PastLoan> loans(List<Firm> firms, Stream<Row> needs, int most) {
    List<PastLoan.Ending> endings = endings(most);
    List<PastLoan> loans = new ArrayList<>();
    Iterator<Row> rows = needs.iterator();
    int shown = market.shown("financingNeeds").size();
    for (Firm firm : firms) {
      Row need = rows.next();
      if (firm.number() > shown && loans.size() < most) {
        List<Row> suiting = offers.stream().filter(offer -> suits(need, offer)).toList();
        if (!suiting.isEmpty()) {
          loans.add(loan(loans.size() + 1, firm, need, suiting, endings));
        }
      }
    }
    return loans;
  }

  private List<PastLoan.Ending> endings(int most) {
    List<PastLoan.Ending> endings =
        new ArrayList<>(
            Weighted.share(settings.weights("pastLoanEndings", PastLoan.Ending::valueOf), most));
    market.draw("past-loan-endings").shuffle(endings);
    return endings;
  }

  private PastLoan loan(
      int number, Firm firm, Row need, List<Row> offers, List<PastLoan.Ending> endings) {
    Draw draw = market.draw("past-loan/" + number);
    return new PastLoan(
        number,
        firm,
        need,
        draw.anyOf(offers),
        endings.get(number - 1),
        wan(need, "amount"),
        draw.between(60, 100),
        draw.between(settings.number("pastDrawnFrom"), settings.number("pastDrawnTo")),
        draw.between(1, 4),
        draw.percent(settings.number("pastConfirmedPercent")));
  }

  private static boolean suits(Row need, Row offer) {
    LoanPurpose purpose = LoanPurpose.valueOf(need.text("purpose"));
    long amount = wan(need, "amount");
    int term = Integer.parseInt(need.text("termMonths"));
    return purpose != LoanPurpose.RENEWAL
        && offer.value("purposes") instanceof List<?> purposes
        && purposes.contains(purpose)
        && wan(offer, "amountMin") <= amount
        && amount <= wan(offer, "amountMax")
        && Integer.parseInt(offer.text("termMinMonths")) <= term
        && term <= Integer.parseInt(offer.text("termMaxMonths"));
  }

  private static long wan(Row row, String field) {
    return new BigDecimal(row.text(field)).divideToIntegralValue(WAN).longValueExact();
  }

  /** Whose ids have to be remembered while the market is loaded. */
  static Set<IdOf> named(List<PastLoan> loans) {
    Set<IdOf> named = new HashSet<>();
    loans.forEach(loan -> named.addAll(List.of(loan.needId(), loan.offerId(), loan.lineId())));
    return named;
  }
}
