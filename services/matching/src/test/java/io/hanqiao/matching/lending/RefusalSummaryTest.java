package io.hanqiao.matching.lending;

import static io.hanqiao.matching.lending.Draft.need;
import static io.hanqiao.matching.lending.Draft.offer;
import static io.hanqiao.matching.lending.Draft.wan;
import static org.assertj.core.api.Assertions.assertThat;

import io.hanqiao.matching.RefusalCount;
import io.hanqiao.matching.RefusalSummary;
import io.hanqiao.vocabulary.LoanPurpose;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RefusalSummaryTest {

  private final ReferenceMatcher matcher =
      new ReferenceMatcher(SeedRulebook.july2024(), LocalDate.of(2026, 3, 31));

  @Test
  void refusalsAreCountedByRuleAndThoseThatAloneBlockAreNamed() {
    List<LendingSupply> supplies =
        List.of(
            offer(o -> o.amountMax = wan(300)),
            offer(
                o -> {
                  o.amountMax = wan(300);
                  o.termMax = 6;
                }),
            offer(o -> o.maxDebtRatio = 70),
            offer(o -> o.termMax = 6),
            offer(o -> {}));

    RefusalSummary summary = matcher.refusals(need(n -> {}), supplies);

    assertThat(summary.supplies()).isEqualTo(5);
    assertThat(summary.eligible()).isEqualTo(1);
    assertThat(summary.counts())
        .containsExactly(
            new RefusalCount(LendingRule.AMOUNT_WITHIN_PRODUCT, 2, 0, 1),
            new RefusalCount(LendingRule.TERM_WITHIN_PRODUCT, 2, 0, 1),
            new RefusalCount(LendingRule.DEBT_RATIO_WITHIN_LIMIT, 0, 1, 1));
    assertThat(summary.blockingAlone()).hasSize(3);
  }

  @Test
  void offersAFactIsMissingForAreCountedApartFromThoseThatFail() {
    List<LendingSupply> supplies =
        List.of(
            offer(o -> o.termMax = 6),
            offer(o -> o.termMin = 3),
            offer(
                o -> {
                  o.purposes = Set.of(LoanPurpose.RND);
                  o.termMax = 36;
                }),
            offer(o -> {}));

    RefusalSummary summary =
        matcher.refusals(
            need(
                n -> {
                  n.purpose = null;
                  n.term = null;
                }),
            supplies);

    assertThat(summary.eligible()).isEqualTo(1);
    assertThat(summary.counts())
        .containsExactly(
            new RefusalCount(LendingRule.TERM_WITHIN_PRODUCT, 0, 3, 2),
            new RefusalCount(LendingRule.PURPOSE_ACCEPTED, 0, 1, 0));
  }

  @Test
  void aRuleThatNeverActsAloneIsNotSaidToBlockAlone() {
    LendingSupply twice =
        offer(
            o -> {
              o.amountMax = wan(300);
              o.termMax = 6;
            });

    RefusalSummary summary = matcher.refusals(need(n -> {}), List.of(twice));

    assertThat(summary.counts()).hasSize(2);
    assertThat(summary.blockingAlone()).isEmpty();
  }
}
