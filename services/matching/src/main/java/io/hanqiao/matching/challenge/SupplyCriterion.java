package io.hanqiao.matching.challenge;

import io.hanqiao.matching.Criterion;
import io.hanqiao.vocabulary.Text;

/** What makes a challenge suit a solver. Formulas are in {@link ChallengeFit}. */
public enum SupplyCriterion implements Criterion {
  TEXT("challenge.supply.text", "内容契合", "likeness of the texts"),
  SECTOR("challenge.supply.sector", "行业方向", "sector"),
  IPC("challenge.supply.ipc", "专利分类", "patent classification"),
  MATURITY("challenge.supply.maturity", "成熟度", "maturity"),
  LOCALITY("challenge.supply.locality", "属地", "locality"),
  BUDGET_ROOM("challenge.supply.budget-room", "经费余量", "room in the budget");

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
