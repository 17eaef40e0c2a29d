package io.hanqiao.local.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Draws the loan a renewal is for: a bank that pledged much lent much. */
final class ExistingLoans {
  private static final String NAME = "existingLoan";

  private final Market market;
  private final Settings settings;
  private final List<Weighted<Bank>> banks;

  ExistingLoans(Market market, List<Bank> banks) {
    this.market = market;
    this.settings = market.settings();
    this.banks = banks.stream().map(bank -> new Weighted<>(bank, bank.pledgedYi())).toList();
  }

  /** Adds the loan. */
  void put(Row row, Firm firm) {
    Draw draw = market.draw("existing-loan/" + firm.number());
    Bank bank = draw.oneOf(banks);
    int within = draw.oneOf(settings.weights("renewalDueWithinDays", Integer::valueOf));
    Map<String, Object> loan = new LinkedHashMap<>();
    loan.put("bankId", new IdOf(Route.BANKS, bank.reference()));
    loan.put("maturesOn", settings.asOf().plusDays(draw.between(1, within)).toString());
    // A market may be loaded after that day, when "normal" would be wrong of a loan not yet repaid.
    if (draw.percent(settings.number("renewalNotNormalPercent"))) {
      loan.put("normal", false);
    }
    row.put(NAME, loan);
  }
}
