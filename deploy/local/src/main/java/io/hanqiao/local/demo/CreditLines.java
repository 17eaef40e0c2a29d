package io.hanqiao.local.demo;

import io.hanqiao.vocabulary.LineKind;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** The quota each bank pledged to the campaign of 2024, and the group limits of some anchors. */
final class CreditLines {
  private static final int WAN_A_YI = 10_000;

  private final Settings settings;
  private final Table limits;

  CreditLines(Market market) throws IOException {
    this.settings = market.settings();
    this.limits = market.table("anchor-limits.csv");
  }

  /** The rows: pledges in the order of the banks, then the limits. */
  Stream<Row> rows(List<Bank> banks) {
    return Stream.concat(
        banks.stream().map(this::pledge), limits.lines().stream().map(line -> limit(line, banks)));
  }

  private Row pledge(Bank bank) {
    return Row.of("DL-" + bank.reference(), bank.ownerOrg())
        .put("bankReference", bank.reference())
        .put("kind", LineKind.PLEDGED_QUOTA)
        .put("campaign", settings.text("pledgeCampaign"))
        .putWan("amount", (long) bank.pledgedYi() * WAN_A_YI)
        .put("binding", false)
        .put("validFrom", settings.text("pledgeFrom"))
        .synthetic();
  }

  private static Row limit(Table.Line line, List<Bank> banks) {
    String reference = line.text("bank");
    Bank bank =
        banks.stream().filter(b -> b.reference().equals(reference)).findFirst().orElseThrow();
    return Row.of("DL-" + reference + "-" + line.text("anchor"), bank.ownerOrg())
        .put("bankReference", reference)
        .put("kind", LineKind.ANCHOR_GROUP_LIMIT)
        .put("anchorEnterpriseId", new IdOf(Route.ENTERPRISES, line.text("anchor")))
        .putWan("amount", (long) line.number("amountYi") * WAN_A_YI)
        .put("binding", true)
        .put("validFrom", line.text("validFrom"))
        .put("validUntil", line.text("validUntil"))
        .synthetic();
  }
}
