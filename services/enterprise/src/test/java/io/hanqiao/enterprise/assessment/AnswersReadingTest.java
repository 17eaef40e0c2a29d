package io.hanqiao.enterprise.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanqiao.platform.problem.Finding;
import io.hanqiao.platform.problem.Findings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswersReadingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {'rdSpend': '1e6'}                 | answers.rdSpend
          {'newEquityThreeYears': '-1'}      | answers.newEquityThreeYears
          {'mainBusinessPercent': '70%'}     | answers.mainBusinessPercent
          {'growthPercent': '1.234'}         | answers.growthPercent
          {'nicheYears': 101}                | answers.nicheYears
          {'ipClass': 'BEST'}                | answers.ipClass
          {'rdBody': 'GALACTIC'}             | answers.rdBody
          {'makerChinaRank': -1}             | answers.makerChinaRank
          """)
  void aWrongAnswerIsNamedWithItsPlace(String answers, String field) {
    Findings findings = new Findings();
    Answers unused = AnswersReading.read(SampleAnswers.of(answers), findings);

    assertThat(findings.list()).extracting(Finding::field).containsExactly(field);
  }

  @Test
  void sharesAreWholeBasisPointsRoundedDown() {
    assertThat(Percent.parse("-0.5").orThrow()).isEqualTo(-50);
    assertThat(Percent.parse("12.34").orThrow()).isEqualTo(1234);
    assertThat(Percent.of(299_999, 10_000_000)).isEqualTo(299);
    assertThat(Percent.of(9_999_999_999_999_999L, 1_000_000)).isEqualTo(99_999_999_999_999L);
    assertThat(Percent.show(260)).isEqualTo("2.6");
    assertThat(Percent.show(-5)).isEqualTo("-0.05");
    assertThat(Percent.show(300)).isEqualTo("3.0");
  }
}
