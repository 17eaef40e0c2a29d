package io.hanqiao.local.demo;

import io.hanqiao.vocabulary.BankKind;
import io.hanqiao.vocabulary.LoanPurpose;
import io.hanqiao.vocabulary.ProductForm;
import io.hanqiao.vocabulary.SecurityType;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lessors and their finance leases: said in {@code lessors.csv}, not drawn. */
final class Lessors {
  private final Settings settings;
  private final List<Table.Line> lessors;
  private final Map<String, Table.Line> leases = new LinkedHashMap<>();
  private final OrgIds orgs;

  Lessors(Market market, OrgIds orgs) throws IOException {
    this.settings = market.settings();
    this.lessors = market.table("lessors.csv").lines();
    market.table("leases.csv").lines().forEach(line -> leases.put(line.text("key"), line));
    this.orgs = orgs;
  }

  /** The lessors, in the order of the table. */
  Stream<Row> lessors() {
    return IntStream.rangeClosed(1, lessors.size()).mapToObj(this::lessor);
  }

  /** Their leases: of each lessor one of every form it offers. */
  Stream<Row> leases() {
    return IntStream.rangeClosed(1, lessors.size())
        .boxed()
        .flatMap(
            number ->
                lessors.get(number - 1).list("leases").stream().map(key -> lease(number, key)));
  }

  private Row lessor(int number) {
    Table.Line line = lessors.get(number - 1);
    Row row =
        Row.of(reference(number), orgs.ofLessor(number))
            .put("name", line.text("name") + FirmNames.BADGE)
            .put("kind", BankKind.LESSOR);
    ServiceArea.of(settings.list(line.text("area"))).put(row);
    return row.put("relationshipManagers", line.number("managers"))
        .putWan("maxPerFirm", line.number("maxPerFirmWan"))
        .synthetic();
  }

  private Row lease(int number, String key) {
    Table.Line lessor = lessors.get(number - 1);
    Table.Line form = leases.get(key);
    if (form == null) {
      throw new IllegalArgumentException(lessor.where() + ": leases.csv has no line " + key);
    }
    Row row =
        Row.of("DX%02d-%s".formatted(number, key), orgs.ofLessor(number))
            .put("bankReference", reference(number))
            .put("name", form.text("name") + FirmNames.BADGE)
            .put("inForce", true)
            .put("productForm", ProductForm.FINANCE_LEASE)
            .put("purposes", form.codes("purposes", LoanPurpose.class))
            .putWan("amountMin", lessor.number("amountMinWan"))
            .putWan("amountMax", lessor.number("amountMaxWan"))
            .put("termMinMonths", lessor.number("termMinMonths"))
            .put("termMaxMonths", lessor.number("termMaxMonths"))
            .put("rate", rate(lessor))
            .putStated("securityTypes", form.codes("securityTypes", SecurityType.class));
    String share = form.text("loanToValue");
    if (!share.isEmpty()) {
      row.put("collateral", List.of(share.substring(0, share.indexOf('='))))
          .put("loanToValue", TermKind.SHARES.read(share, 0));
    }
    return row.put("minAgeMonths", lessor.number("minAgeMonths"))
        .put("maxDebtRatioPercent", lessor.number("maxDebtRatioPercent"))
        .put("minOwnCapitalPercent", form.numberOrNull("minOwnCapitalPercent"))
        .put("decisionDays", lessor.number("decisionDays"))
        .put("statedConditions", form.textOrNull("statedConditions"))
        .put("validFrom", settings.asOf().withDayOfYear(1).toString())
        .synthetic();
  }

  private static Map<String, Object> rate(Table.Line lessor) {
    Map<String, Object> rate = new LinkedHashMap<>();
    rate.put("kind", "FIXED");
    rate.put("minPercent", lessor.text("rateMinPercent"));
    rate.put("maxPercent", lessor.text("rateMaxPercent"));
    return rate;
  }

  private static String reference(int number) {
    return "DF%02d".formatted(number);
  }
}
