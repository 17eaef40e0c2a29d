package io.hanqiao.matching.investment;

import io.hanqiao.matching.Criterion;
import io.hanqiao.vocabulary.Text;

/**
 * What makes a mandate suit a firm that looks for capital. Formulas are in {@link DemandCriteria}.
 */
public enum DemandCriterion implements Criterion {
  TICKET_CENTRALITY("investment.demand.ticket-centrality", "金额居中程度", "amount in the ticket range"),
  STAGE_FOCUS("investment.demand.stage-focus", "阶段专注", "focus on the stage"),
  SECTOR_FOCUS("investment.demand.sector-focus", "行业专注", "focus on the sector"),
  LOCALITY("investment.demand.locality", "属地", "locality"),
  DRY_POWDER_ROOM("investment.demand.dry-powder-room", "可投余额", "room in the dry powder");

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
