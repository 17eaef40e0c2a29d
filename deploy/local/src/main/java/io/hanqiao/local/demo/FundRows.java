package io.hanqiao.local.demo;

import io.hanqiao.vocabulary.FundStructure;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes the rows of managers and funds. */
final class FundRows {
  private final Market market;
  private final Settings settings;
  private final FundPlan plan;

  FundRows(Market market, FundPlan plan) {
    this.market = market;
    this.settings = market.settings();
    this.plan = plan;
  }

  Stream<Row> managers() {
    return plan.managers().stream().map(FundManager::row);
  }

  Stream<Row> funds() {
    return plan.funds().stream().map(this::fund);
  }

  private Row fund(Fund fund) {
    Draw draw = market.draw("fund/" + fund.number());
    FundCategory category = fund.category();
    int life = draw.between(category.lifeMin(), category.lifeMax());
    LocalDate established =
        settings.asOf().minusMonths(draw.between(6, Math.max(12, (life - 2) * 12)));
    Row row =
        Row.of(fund.reference(), fund.manager().ownerOrg())
            .put("managerReference", fund.manager().reference())
            .put("name", fund.name())
            .put("category", category.key())
            .put("structure", category.structure())
            .put("parentReference", parent(draw, category))
            .put("governmentFund", category.governmentPermille() >= 500)
            .putWan("commitment", fund.commitmentWan())
            .putWan("governmentCommitment", fund.governmentWan());
    if (category.lookThrough()) {
      row.put("lookThrough", true);
    } else {
      row.putWan("socialCommitment", fund.commitmentWan() - fund.governmentWan());
      putState(row, draw, fund);
    }
    return row.put("establishedOn", established.toString()).put("lifeYears", life).synthetic();
  }

  /** Paid-in out of committed, invested and reserved out of paid-in. */
  private void putState(Row row, Draw draw, Fund fund) {
    long paidIn = part(draw, fund.commitmentWan(), "paidIn");
    int reserved = draw.oneOf(settings.weights("reservedPercent", Integer::valueOf));
    row.putWan("paidIn", paidIn)
        .putWan("invested", part(draw, paidIn, "invested"))
        .putWan("reserved", paidIn * reserved / 100);
  }

  private long part(Draw draw, long whole, String what) {
    int mean = settings.number(what + "Percent");
    int spread = settings.number(what + "Spread");
    long percent =
        Math.max(mean - 2 * spread, Math.min(mean + 2 * spread, draw.normal(mean, spread)));
    return whole * percent / 100;
  }

  private @Nullable String parent(Draw draw, FundCategory category) {
    List<Fund> parents =
        plan.funds().stream().filter(f -> category.parents().contains(f.category().key())).toList();
    return category.structure() == FundStructure.SUB_FUND ? draw.anyOf(parents).reference() : null;
  }
}
