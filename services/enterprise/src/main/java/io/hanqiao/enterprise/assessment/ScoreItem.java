package io.hanqiao.enterprise.assessment;

import io.hanqiao.vocabulary.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One item of a score.
 *
 * @param max points at most
 * @param steps most points first; null if they are not at hand
 */
record ScoreItem(String id, Text clause, Measure measure, int max, @Nullable List<Step> steps) {

  /**
   * Points for a value that reaches a bound.
   *
   * @param rising whether a value reaches it from below, such as growth; else from above, such as
   *     debt
   */
  record Step(long bound, int points, boolean rising) {

    boolean reached(long value) {
      return rising ? value >= bound : value <= bound;
    }
  }

  /** Points; null if the value or the steps are unknown. */
  @Nullable Integer points(Answers answers) {
    Long value = measure.of(answers);
    if (value == null || steps == null) {
      return null;
    }
    return steps.stream()
        .filter(step -> step.reached(value))
        .findFirst()
        .map(Step::points)
        .orElse(0);
  }

  Judged judged(Answers answers, String parent) {
    Integer points = points(answers);
    return new Judged(
        id, parent, "ITEM", null, Words.of(clause), points, max, Words.of(reason(answers, points)));
  }

  private Text reason(Answers answers, @Nullable Integer points) {
    Text name = measure.text();
    if (steps == null) {
      return new Text("分档标准未掌握，最高" + max + "分", "The steps are not at hand; at most " + max);
    }
    Long value = measure.of(answers);
    if (value == null || points == null) {
      return new Text(name.zh() + " 未填写，最高" + max + "分", name.en() + " not stated; at most " + max);
    }
    Text found = measure.unit().show(value);
    return new Text(
        name.zh() + " " + found.zh() + "，得" + points + "分，最高" + max + "分",
        name.en() + " " + found.en() + " gives " + points + " of " + max);
  }
}
