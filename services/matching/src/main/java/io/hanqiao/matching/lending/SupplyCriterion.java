package io.hanqiao.matching.lending;

import io.hanqiao.matching.Criterion;
import io.hanqiao.vocabulary.Text;

/**
 * What makes a need suit an offer, seen from the bank. Fit, not creditworthiness: no criterion
 * looks at debt ratio, tax grade or revenue. Formulas are in {@link SupplyScoring}.
 */
public enum SupplyCriterion implements Criterion {
  AMOUNT_POSITION("lending.supply.amount-position", "金额适配", "amount in the product's range"),
  TERM_POSITION("lending.supply.term-position", "期限适配", "term in the product's range"),
  TIER("lending.supply.tier", "梯度", "tier"),
  LOCALITY("lending.supply.locality", "属地", "locality"),
  RELATIONSHIP_ROOM("lending.supply.relationship-room", "合作空间", "room for a relationship"),
  PURPOSE_FOCUS("lending.supply.purpose-focus", "用途专注", "focus on the purpose");

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
