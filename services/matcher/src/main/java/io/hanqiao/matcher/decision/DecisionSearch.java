package io.hanqiao.matcher.decision;

import io.hanqiao.platform.paging.PageRequest;
import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.Flaw;
import io.hanqiao.vocabulary.Parsed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which of a party's own records are wanted; what is null narrows nothing.
 *
 * @param market such as {@code lending}
 */
record DecisionSearch(
    PageRequest page, @Nullable String market, @Nullable UUID demandId, @Nullable UUID supplyId) {

  /**
   * Reads what is asked for.
   *
   * @throws io.hanqiao.platform.problem.ProblemException 422 if there is no such market
   */
  static DecisionSearch read(
      PageRequest page, @Nullable String market, @Nullable UUID demandId, @Nullable UUID supplyId) {
    Findings in = new Findings();
    String known = in.optional("market", market, DecisionSearch::market);
    in.orRefuse();
    return new DecisionSearch(page, known, demandId, supplyId);
  }

  private static Parsed<String> market(String name) {
    return Evidences.isMarket(name)
        ? Parsed.valid(name)
        : Parsed.invalid(
            Flaw.of(
                "没有这个市场。",
                "There is no such market.",
                "请填写 lending、investment、challenge 或 secondment。",
                "Use lending, investment, challenge or secondment."));
  }
}
