package io.hanqiao.enterprise.assessment;

import static io.hanqiao.enterprise.assessment.SampleAnswers.assessed;
import static io.hanqiao.enterprise.assessment.SampleAnswers.judged;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherTiersTest {

  private static final String DAY = "2026-03-31";
  private static final String NO_DIRECT_ROUTE =
      """
      {'nationalAwardRank': 0, 'provincialAwardRank': 0, 'highTechEnterprise': false,
       'innovationDemonstration': false, 'ipDemonstration': false, 'rdBody': 'MUNICIPAL',
       'newEquityThreeYears': '4999999.99'}
      """;
  private static final String LITTLE_GIANT =
      """
      {'nicheYears': 3, 'mainBusinessPercent': '70', 'twoYearGrowthPercent': '5',
       'coreProcessDigital': true, 'certified': true, 'debtRatioPercent': '70',
       'nicheSharePercent': '10', 'ownBrand': true, 'rdSpend': '3000000',
       'annualRevenue': '100000000', 'rdSpendPriorYear': '2700000',
       'annualRevenuePriorYear': '90000000', 'rdBody': 'OWN', 'classIInUse': 2,
       'keyChainLink': true, 'priorityField': true}
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          OWN_CLASS_I        | 3.00 | 10.00 55.00 | true  | 60.00 | 80 | PASSED
          CLASS_II           | 5.00 | 10.00 55.00 | true  | 60.00 | 75 | PASSED
          CLASS_I            | 2.99 | 9.99 55.01  | true  | 60.00 | 60 | PASSED
          CLASS_I            | 2.99 | 9.99 55.01  | false | 60.00 | 55 | FAILED
          NONE               | 5.00 | 15.00 55.00 | true  | 70.00 | 80 | PASSED
          NONE               | 4.99 | 15.00 55.00 | true  | 70.00 | 75 | FAILED
          HIGH_VALUE_CLASS_I | 5.00 | -0.01 55.00 | true  | 70.00 | 80 | FAILED
          HIGH_VALUE_CLASS_I | 5.00 | 15.00 55.00 | false | 54.99 | 80 | FAILED
          """)
  void pointsFollowTheStepsAndEveryClassHasItsOwnLeast(
      String ip,
      String rdShare,
      String growthAndDebt,
      boolean field,
      String main,
      int points,
      Outcome outcome) {
    String answers =
        "{'ipClass': '%s', 'rdSpend': '%s', 'annualRevenue': '100', 'growthPercent': '%s',"
                .formatted(ip, rdShare, growthAndDebt.split(" ", 2)[0])
            + " 'debtRatioPercent': '%s', 'priorityField': %s, 'mainBusinessPercent': '%s'}"
                .formatted(growthAndDebt.split(" ", 2)[1], field, main);
    Assessed assessed = assessed(DAY, "TECH_INNOVATIVE", NO_DIRECT_ROUTE, answers);

    assertThat(judged(assessed, "ti-points-total").reason().en())
        .startsWith("Score " + points + " ");
    assertThat(judged(assessed, "ti-points").outcome()).isEqualTo(outcome);
    assertThat(assessed.verdict()).isEqualTo(Verdict.of(outcome));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {'highTechEnterprise': true}
          {'rdBody': 'PROVINCIAL'}
          {'newEquityThreeYears': '5000000'}
          {'provincialAwardRank': 9}
          """)
  void aDirectConditionIsEnoughByItself(String answer) {
    assertThat(assessed(DAY, "TECH_INNOVATIVE", NO_DIRECT_ROUTE, answer).verdict())
        .isEqualTo(Verdict.MEETS);
    assertThat(assessed(DAY, "TECH_INNOVATIVE", NO_DIRECT_ROUTE).verdict())
        .isEqualTo(Verdict.CANNOT_SAY);
  }

  @Test
  void aLittleGiantReachesEveryThresholdExactly() {
    assertThat(assessed(DAY, "LITTLE_GIANT", LITTLE_GIANT).verdict()).isEqualTo(Verdict.MEETS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {'debtRatioPercent': '70.01'}                                   | lg-debt
          {'nicheYears': 2}                                               | lg-niche-years
          {'twoYearGrowthPercent': '4.99'}                                | lg-growth
          {'ownBrand': false}                                             | lg-brand
          {'annualRevenue': '100000001'}                                  | lg-rd-large-share
          {'annualRevenuePriorYear': '90000001'}                          | lg-rd-large-prior
          {'keyChainLink': false}                                         | lg-chain
          {'priorityField': false}                                        | lg-field
          {'annualRevenue': '99999999.99'}                                | lg-rd-middle-share
          """)
  void oneConditionMissedByTheLeastIsSeen(String answer, String criterion) {
    Assessed assessed =
        assessed(
            DAY,
            "LITTLE_GIANT",
            LITTLE_GIANT,
            "{'nationalAwardRank': 9, 'makerChinaRank': 51}",
            answer);

    assertThat(judged(assessed, criterion).outcome()).isEqualTo(Outcome.FAILED);
    assertThat(assessed.verdict()).isNotEqualTo(Verdict.MEETS);
  }

  @Test
  void theLimitOfDebtIsSaidAsALimit() {
    Judged debt = judged(assessed(DAY, "LITTLE_GIANT", "{'debtRatioPercent': '75.5'}"), "lg-debt");

    assertThat(debt.reason().zh()).isEqualTo("资产负债率 75.5% → 需 不超过70.0%");
  }

  @Test
  void aClauseThatAwaitsConfirmationIsNeverDecided() {
    Assessed assessed =
        assessed(
            DAY,
            "LITTLE_GIANT",
            LITTLE_GIANT,
            "{'classIInUse': 1, 'nationalAwardRank': 1, 'makerChinaRank': 0}");

    Judged award = judged(assessed, "lg-national-award");
    assertThat(award.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(award.reason().zh()).contains("待核实");
    assertThat(assessed.verdict()).isEqualTo(Verdict.CANNOT_SAY);
  }

  @ParameterizedTest
  @CsvSource({"2026-04-01", "2026-11-22", "2022-07-31"})
  void forADayWhoseThresholdsAreNotAtHandNothingIsComputed(String day) {
    Assessed assessed = assessed(day, "LITTLE_GIANT", LITTLE_GIANT);

    assertThat(assessed.verdict()).isEqualTo(Verdict.THRESHOLDS_NOT_AT_HAND);
    assertThat(assessed.criteria()).isEmpty();
    assertThat(assessed.rulebook()).isNull();
  }
}
