package io.hanqiao.enterprise.profile;

import io.hanqiao.platform.problem.Finding;
import io.hanqiao.platform.problem.Findings;
import io.hanqiao.platform.problem.ProblemCode;
import io.hanqiao.platform.problem.ProblemException;
import io.hanqiao.vocabulary.CalendarDay;
import io.hanqiao.vocabulary.Flaw;
import io.hanqiao.vocabulary.Parsed;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A recheck form read without a flaw.
 *
 * @param validUntil new last day, only if passed; null leaves the old one
 */
record RecheckReading(boolean passed, LocalDate on, @Nullable LocalDate validUntil) {

  private static final Flaw PROLONGED =
      Flaw.of(
          "复核未通过却填写了新的有效期。",
          "The recheck was not passed, yet a new last day is given.",
          "请去掉 validUntil，或将 passed 改为 true。",
          "Leave out validUntil, or set passed to true.");

  private static final Flaw BEFORE_RECHECK =
      Flaw.of(
          "新的有效期早于复核日期。",
          "The new last day is before the recheck.",
          "请核对 on 与 validUntil。",
          "Check on and validUntil.");

  /** That a recheck is dated before what it rechecks. */
  static ProblemException beforeIssue(LocalDate on, LocalDate issuedOn) {
    return new ProblemException(
        ProblemCode.INVALID,
        null,
        List.of(
            new Finding(
                "on",
                on.toString(),
                Flaw.of(
                    "早于认定日期 " + issuedOn + "。",
                    "It is before the day of issue, " + issuedOn + ".",
                    "请填写 " + issuedOn + " 或之后的日期。",
                    "Give " + issuedOn + " or a later day."))));
  }

  /**
   * Reads one.
   *
   * @throws io.hanqiao.platform.problem.ProblemException 422 with everything that is wrong
   */
  static RecheckReading of(RecheckForm form) {
    Findings in = new Findings();
    Boolean passed = in.required("passed", form.passed(), Parsed::valid);
    LocalDate on = in.required("on", form.on(), CalendarDay::parse);
    LocalDate until = in.optional("validUntil", form.validUntil(), CalendarDay::parse);
    if (until != null && Boolean.FALSE.equals(passed)) {
      in.add("validUntil", until, PROLONGED);
    } else if (until != null && on != null && until.isBefore(on)) {
      in.add("validUntil", until, BEFORE_RECHECK);
    }
    in.orRefuse();
    return new RecheckReading(Objects.requireNonNull(passed), Objects.requireNonNull(on), until);
  }
}
