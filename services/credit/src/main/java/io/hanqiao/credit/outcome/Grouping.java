package io.hanqiao.credit.outcome;

import io.hanqiao.vocabulary.Named;
import io.hanqiao.vocabulary.Text;

/** By what totals are kept apart, besides kind and whose word it is. */
enum Grouping implements Named {
  BANK("银行", "bank", "bankId", "bank_id::text"),
  DISTRICT("管理区", "management district", "district", "coalesce(management_district, '-')"),
  DIVISION("行政区划", "administrative division", "division", "coalesce(division_code, '-')"),
  PROGRAMME("活动", "programme", "programme", "coalesce(programme, '-')"),
  MONTH("月份", "month", "month", "to_char(happened_on, 'YYYY-MM')");

  private final Text text;
  private final String parameter;
  private final String column;

  Grouping(String zh, String en, String parameter, String column) {
    this.text = new Text(zh, en);
    this.parameter = parameter;
    this.column = column;
  }

  @Override
  public Text text() {
    return text;
  }

  /** The query parameter that lists the facts of one group. */
  String parameter() {
    return parameter;
  }

  /** What of a fact says its group, in SQL; never null, {@code -} is not stated. */
  String column() {
    return column;
  }
}
