package io.hanqiao.matching.secondment;

import io.hanqiao.matching.Criterion;
import io.hanqiao.vocabulary.Text;

/**
 * What makes an expert suit a request, seen from the host firm. Formulas are in {@link
 * SecondmentFit}.
 */
public enum DemandCriterion implements Criterion {
  TEXT("secondment.demand.text", "研究内容契合", "likeness of the texts"),
  FIELD("secondment.demand.field", "专业方向", "field"),
  IPC("secondment.demand.ipc", "专利分类", "patent classification"),
  DAYS("secondment.demand.days", "每月到岗天数", "days a month"),
  /** From the expert's city, told no finer; see {@link SecondmentRule#DISTANCE}. */
  DISTANCE("secondment.demand.distance", "距离", "distance");

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
