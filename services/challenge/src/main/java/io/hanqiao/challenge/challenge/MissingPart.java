package io.hanqiao.challenge.challenge;

import io.hanqiao.vocabulary.Named;
import io.hanqiao.vocabulary.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * What a solver would need to know and is not told. A challenge without it is posted all the same:
 * its sponsor is shown what is missing.
 */
public enum MissingPart implements Named {
  /** Nothing says what a solution is measured by; the next two are about those that do. */
  INDICATORS("技术指标", "indicators"),
  TEST_METHOD("测试方法", "a test method for every indicator"),
  UNIT("指标单位", "a unit for every indicator"),
  /** Neither an amount nor a word about the money. */
  BUDGET("经费", "the budget"),
  /** Neither a maturity nor a readiness level to be reached. */
  MATURITY("目标成熟度", "the maturity to be reached"),
  DEADLINE("揭榜截止日", "the deadline");

  private final Text text;

  MissingPart(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }

  /** The parts that are not stated, in the order above. */
  static List<MissingPart> of(Question question, Conditions conditions) {
    List<MissingPart> missing = new ArrayList<>();
    List<Indicator> indicators = question.indicators() == null ? List.of() : question.indicators();
    add(missing, INDICATORS, indicators.isEmpty());
    add(missing, TEST_METHOD, indicators.stream().anyMatch(i -> i.testMethod() == null));
    add(missing, UNIT, indicators.stream().anyMatch(i -> i.unit() == null));
    add(missing, BUDGET, conditions.budgetFen() == null && conditions.budgetNote() == null);
    add(missing, MATURITY, conditions.maturityOut() == null && conditions.trlOut() == null);
    add(missing, DEADLINE, conditions.deadline() == null);
    return missing;
  }

  private static void add(List<MissingPart> missing, MissingPart part, boolean absent) {
    if (absent) {
      missing.add(part);
    }
  }
}
