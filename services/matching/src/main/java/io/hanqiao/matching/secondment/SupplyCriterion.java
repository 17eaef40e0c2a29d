package io.hanqiao.matching.secondment;

import io.hanqiao.matching.Criterion;
import io.hanqiao.vocabulary.Text;

/**
 * What makes a request suit an expert, seen from the home institution. Formulas are in {@link
 * SecondmentFit}.
 */
public enum SupplyCriterion implements Criterion {
  TEXT("secondment.supply.text", "研究内容契合", "likeness of the texts"),
  FIELD("secondment.supply.field", "专业方向", "field"),
  IPC("secondment.supply.ipc", "专利分类", "patent classification"),
  DAYS("secondment.supply.days", "每月到岗天数", "days a month"),
  /** From the expert's city, told no finer; see {@link SecondmentRule#DISTANCE}. */
  DISTANCE("secondment.supply.distance", "距离", "distance"),
  HOST_TIER("secondment.supply.host-tier", "接收企业梯度", "tier of the host");

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
