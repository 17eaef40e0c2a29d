package io.hanqiao.enterprise.assessment;

import io.hanqiao.vocabulary.Named;
import io.hanqiao.vocabulary.Text;

/** What a self-assessment comes to. */
public enum Verdict implements Named {
  MEETS(
      "按所填情况，符合本规则书所列条件。自评不等于认定，以经办部门审核为准。",
      "By what was answered, the conditions of the rulebook are met. This is no recognition: the"
          + " bureau decides."),
  DOES_NOT_MEET(
      "按所填情况，尚不符合本规则书所列条件，差距见各项。",
      "By what was answered, the conditions of the rulebook are not met; each says what is"
          + " missing."),
  CANNOT_SAY(
      "尚不能判断：有的情况没有填写，或有的标准未掌握、待核实。",
      "It cannot be said: answers are missing, or standards are not at hand or await confirmation."),
  THRESHOLDS_NOT_AT_HAND(
      "该日适用的标准未掌握，不作计算。2026年4月1日起施行修订后的培育管理办法，其标准未掌握；请咨询经办部门。",
      "The standards of that day are not at hand, and nothing is computed. Since 2026-04-01 the"
          + " revised measures are in force, whose standards are not at hand: ask the bureau.");

  private final Text text;

  Verdict(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }

  static Verdict of(Outcome outcome) {
    return switch (outcome) {
      case PASSED -> MEETS;
      case FAILED -> DOES_NOT_MEET;
      case UNKNOWN -> CANNOT_SAY;
    };
  }
}
