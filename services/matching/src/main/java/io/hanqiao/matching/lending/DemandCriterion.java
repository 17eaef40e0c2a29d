package io.hanqiao.matching.lending;

import io.hanqiao.matching.Criterion;
import io.hanqiao.vocabulary.Text;

/** What makes an offer suit a need, seen from the firm. Formulas are in {@link DemandScoring}. */
public enum DemandCriterion implements Criterion {
  COST("lending.demand.cost", "价格", "cost"),
  SPEED("lending.demand.speed", "审批时效", "speed of decision"),
  LIGHT_SECURITY("lending.demand.light-security", "担保负担", "lightness of security"),
  AMOUNT_ROOM("lending.demand.amount-room", "额度余量", "room in the amount"),
  TERM_ROOM("lending.demand.term-room", "期限余量", "room in the term");

  private final String id;
  private final Text text;

  DemandCriterion(String id, String zh, String en) {
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
