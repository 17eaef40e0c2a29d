package io.hanqiao.matcher.rest;

import io.hanqiao.matcher.live.DatedMarkets;
import io.hanqiao.matching.Market;
import io.hanqiao.platform.problem.Findings;
import io.hanqiao.platform.problem.ProblemException;
import io.hanqiao.vocabulary.CalendarDay;
import io.hanqiao.vocabulary.Flaw;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rules of the day that a reader asks for. */
final class RulesOfDay {

  private static final String FIELD = "asOf";

  private RulesOfDay() {}

  /**
   * The day asked for.
   *
   * @throws ProblemException 422 if it is none
   */
  static Optional<LocalDate> read(@Nullable String asOf) {
    Findings findings = new Findings();
    LocalDate day = findings.optional(FIELD, asOf, CalendarDay::parse);
    findings.orRefuse();
    return Optional.ofNullable(day);
  }

  /**
   * A market under the rules that held on a day, for facts of whatever day.
   *
   * @throws ProblemException 422 before the first rulebook
   */
  static <D, S, P> Market<D, S> on(DatedMarkets<D, S, P> rulebooks, LocalDate day) {
    Findings findings = new Findings();
    Optional<Market<D, S>> rules = rulebooks.find(day).map(found -> found.rulesOf().apply(day));
    if (rules.isEmpty()) {
      String first = rulebooks.begins().map(LocalDate::toString).orElse("—");
      findings.add(
          FIELD,
          day,
          Flaw.of(
              "当时本市场还没有规则集，第一个规则集自 " + first + " 起生效。",
              "The market had no rulebook then: the first holds from " + first + " on.",
              "请填写 " + first + " 或以后的日期。",
              "Use " + first + " or later."));
    }
    findings.orRefuse();
    return rules.orElseThrow();
  }
}
