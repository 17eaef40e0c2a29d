package io.hanqiao.matching.challenge;

import io.hanqiao.matching.Criterion;
import io.hanqiao.vocabulary.Text;

/**
 * What makes a solver suit a challenge, seen from the sponsor. Formulas are in {@link
 * ChallengeFit}.
 */
public enum DemandCriterion implements Criterion {
  TEXT("challenge.demand.text", "内容契合", "likeness of the texts"),
  SECTOR("challenge.demand.sector", "行业方向", "sector"),
  IPC("challenge.demand.ipc", "专利分类", "patent classification"),
  MATURITY("challenge.demand.maturity", "成熟度", "maturity"),
  LOCALITY("challenge.demand.locality", "属地", "locality"),
  BUDGET_ROOM("challenge.demand.budget-room", "经费余量", "room in the budget");

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
