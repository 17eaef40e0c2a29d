package io.hanqiao.enterprise.assessment;

import static io.hanqiao.enterprise.assessment.SampleAnswers.assessed;
import static io.hanqiao.enterprise.assessment.SampleAnswers.judged;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SrdiTest {

  private static final String DAY = "2026-03-31";

  /** Meets every condition, the fourth by its spending on R&D over two years. */
  private static final String GOOD =
      """
      {'nicheYears': 2, 'rdSpend': '12000000', 'rdSpendPriorYear': '8000000',
       'annualRevenue': '80000000.00'}
      """;

  @Test
  void aFirmThatReachesEveryThresholdMeetsThem() {
    Assessed assessed = assessed(DAY, "SRDI", GOOD);

    assertThat(assessed.rulebook()).isEqualTo("recognition-2022");
    assertThat(assessed.verdict()).isEqualTo(Verdict.MEETS);
    assertThat(judged(assessed, "srdi-rd-mean").reason().zh())
        .isEqualTo("近两年研发费用均值 10000000.00元 → 需 10000000.00元，已满足");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {'nicheYears': 1}                                                 | srdi-niche-years
          {'annualRevenue': '400000000.01'}                                 | srdi-rd-share
          {'rdSpend': '999999.99', 'annualRevenue': '10000000'}             | srdi-rd-spend
          {'annualRevenue': '9999999.99', 'newEquityTwoYears': '19999999'}  | srdi-revenue
          """)
  void oneConditionMissedByTheLeastIsEnoughToFail(String answer, String criterion) {
    Assessed assessed = assessed(DAY, "SRDI", GOOD, answer);

    assertThat(judged(assessed, criterion).outcome()).isEqualTo(Outcome.FAILED);
    assertThat(assessed.verdict()).isEqualTo(Verdict.DOES_NOT_MEET);
  }

  @Test
  void theGapToAThresholdIsSaidInBothLanguages() {
    Judged share =
        judged(
            assessed(DAY, "SRDI", "{'rdSpend': '2080000', 'annualRevenue': '80000000'}"),
            "srdi-rd-share");

    assertThat(share.outcome()).isEqualTo(Outcome.FAILED);
    assertThat(share.reason().zh()).isEqualTo("研发占比 2.6% → 需 3.0%");
    assertThat(share.reason().en()).isEqualTo("R&D share 2.6% → needs 3.0%");
    assertThat(share.parent()).isEqualTo("srdi-rd");
  }

  @Test
  void equityMayStandForRevenue() {
    Assessed assessed =
        assessed(
            DAY, "SRDI", GOOD, "{'annualRevenue': '9000000', 'newEquityTwoYears': '20000000'}");

    assertThat(judged(assessed, "srdi-revenue").outcome()).isEqualTo(Outcome.PASSED);
    assertThat(assessed.verdict()).isEqualTo(Verdict.MEETS);
  }

  @Test
  void aScoreWhoseStepsAreNotAtHandIsNeverDecided() {
    String noDirectRoute =
        """
        {'rdSpend': '4000000', 'rdSpendPriorYear': '4000000', 'provincialAwardRank': 4,
         'nationalAwardRank': 0, 'newEquityTwoYears': '0', 'makerChinaRank': 501}
        """;
    Assessed assessed = assessed(DAY, "SRDI", GOOD, noDirectRoute);

    assertThat(assessed.verdict()).isEqualTo(Verdict.CANNOT_SAY);
    assertThat(judged(assessed, "srdi-points").outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(judged(assessed, "srdi-points").reason().zh()).isEqualTo("得分至少 1、至多 96 → 需 60");
    Judged provincial = judged(assessed, "srdi-p-provincial");
    assertThat(provincial.points()).isNull();
    assertThat(provincial.maxPoints()).isEqualTo(15);
    assertThat(provincial.reason().zh()).contains("未掌握");
  }

  @Test
  void whatIsNotAnsweredIsUnknownAndNeitherPassedNorFailed() {
    Assessed assessed = assessed(DAY, "SRDI", "{}");

    assertThat(assessed.verdict()).isEqualTo(Verdict.CANNOT_SAY);
    assertThat(assessed.criteria())
        .extracting(Judged::outcome)
        .doesNotContain(Outcome.PASSED, Outcome.FAILED);
    assertThat(judged(assessed, "srdi-rd-share").reason().zh()).isEqualTo("研发占比 未填写 → 需 3.0%");
  }

  @Test
  void withoutRevenueThereIsNoShareOfIt() {
    Assessed assessed = assessed(DAY, "SRDI", GOOD, "{'annualRevenue': '0'}");

    assertThat(judged(assessed, "srdi-rd-share").outcome()).isEqualTo(Outcome.UNKNOWN);
  }
}
