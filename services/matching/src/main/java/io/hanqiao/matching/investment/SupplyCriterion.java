package io.hanqiao.matching.investment;

import io.hanqiao.matching.Criterion;
import io.hanqiao.vocabulary.Text;

/**
 * What makes a firm suit a mandate: fit with the mandate, nothing of creditworthiness. Formulas are
 * in {@link SupplyCriteria}.
 */
public enum SupplyCriterion implements Criterion {
  STAGE_FOCUS("investment.supply.stage-focus", "阶段契合", "stage"),
  SECTOR_FOCUS("investment.supply.sector-focus", "行业契合", "sector"),
  LISTING_RESERVE("investment.supply.listing-reserve", "上市后备", "listing reserve"),
  LOCALITY("investment.supply.locality", "属地", "locality"),
  AMOUNT_POSITION("investment.supply.amount-position", "金额适配", "amount in the ticket range");

  private final String id;
  private final Text text;

  SupplyCriterion(String id, String zh, String en) {
    this.id = id;
    this.text = new Text(zh, en);
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Text text() {
    return text;
  }
}
