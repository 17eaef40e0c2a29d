package io.hanqiao.local.demo;

import java.util.ArrayList;
import java.util.List;

/** Makes the banks of the market, named by category and number: none imitates a real one. */
final class BankGenerator {
  private final Market market;
  private final OrgIds orgs;

  BankGenerator(Market market, OrgIds orgs) {
    this.market = market;
    this.orgs = orgs;
  }

  /** The banks, in the order of the table. */
  List<Bank> banks() {
    List<Bank> banks = new ArrayList<>();
    for (Market.BankName entry : market.banks()) {
      int number = banks.size() + 1;
      String reference = "DB%02d".formatted(number);
      String owner = orgs.ofBank(number);
      Row row =
          Row.of(reference, owner)
              .put("name", entry.name() + FirmNames.BADGE)
              .put("kind", entry.kind())
              .synthetic();
      banks.add(new Bank(reference, owner, entry.kind(), row));
    }
    return List.copyOf(banks);
  }
}
