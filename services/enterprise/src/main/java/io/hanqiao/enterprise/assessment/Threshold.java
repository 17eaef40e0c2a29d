package io.hanqiao.enterprise.assessment;

import io.hanqiao.vocabulary.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One measure against a bound.
 *
 * @param confirmed whether the clause is certain; if not, it is never decided
 */
record Threshold(
    String id, Text clause, Measure measure, Comparison comparison, long bound, boolean confirmed)
    implements Criterion {

  /** How a value is held against the bound. */
  enum Comparison {
    AT_LEAST("%s", "%s"),
    AT_MOST("不超过%s", "at most %s"),
    BELOW("不足%s", "below %s"),
    /** A rank, of which 1 is best and 0 none. */
    TOP("前列至%s", "%s or better");

    private final String zh;
    private final String en;

    Comparison(String zh, String en) {
      this.zh = zh;
      this.en = en;
    }

    boolean holds(long value, long bound) {
      return switch (this) {
        case AT_LEAST -> value >= bound;
        case AT_MOST -> value <= bound;
        case BELOW -> value < bound;
        case TOP -> value >= 1 && value <= bound;
      };
    }
  }

  @Override
  public Outcome judge(Answers answers, @Nullable String parent, List<Judged> into) {
    Long value = measure.of(answers);
    Outcome outcome = outcome(value);
    into.add(
        new Judged(
            id,
            parent,
            comparison.name(),
            outcome,
            Words.of(clause),
            null,
            null,
            Words.of(reason(value, outcome))));
    return outcome;
  }

  private Outcome outcome(@Nullable Long value) {
    if (value == null || !confirmed) {
      return Outcome.UNKNOWN;
    }
    return comparison.holds(value, bound) ? Outcome.PASSED : Outcome.FAILED;
  }

  private Text reason(@Nullable Long value, Outcome outcome) {
    Text name = measure.text();
    Text limit = measure.unit().show(bound);
    String zh = " → 需 " + comparison.zh.formatted(limit.zh());
    String en = " → needs " + comparison.en.formatted(limit.en());
    if (value == null) {
      return new Text(name.zh() + " 未填写" + zh, name.en() + " not stated" + en);
    }
    Text found = measure.unit().show(value);
    String end =
        outcome == Outcome.PASSED ? "，已满足" : outcome == Outcome.FAILED ? "" : "，条文待核实，不作判断";
    String endEn =
        outcome == Outcome.PASSED
            ? ": met"
            : outcome == Outcome.FAILED ? "" : ": the clause awaits confirmation, not decided";
    return new Text(
        name.zh() + " " + found.zh() + zh + end, name.en() + " " + found.en() + en + endEn);
  }
}
