package io.hanqiao.credit.offer;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.BankKind;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LenderFitTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          STATE  | 2026-06-30 | "termMinMonths": 61, "purposes": ["WORKING_CAPITAL", "RND"]  | 1
          STATE  | 2026-06-30 | "termMinMonths": 60, "purposes": ["WORKING_CAPITAL", "RND"]  | 0
          STATE  | 2026-06-30 | "termMinMonths": 61, "purposes": ["WORKING_CAPITAL", "GREEN"] | 0
          STATE  | 2026-06-30 | "termMinMonths": 61                                          | 0
          STATE  | 2024-06-30 | "termMinMonths": 61, "purposes": ["WORKING_CAPITAL"]         | 0
          LESSOR | 2026-06-30 | "termMinMonths": 61, "purposes": ["WORKING_CAPITAL"]         | 0
          """)
  void anOfferWhoseShortestTermLawAllowsForNoneOfItsPurposesIsRefused(
      BankKind kind, LocalDate day, String fields, int expected) {
    Findings in = new Findings();

    LenderFit.term(kind, OfferForms.content(fields).terms(), day, in);

    assertThat(in.list()).hasSize(expected);
    in.list()
        .forEach(
            finding -> {
              assertThat(finding.field()).isEqualTo("termMinMonths");
              assertThat(finding.flaw().right().zh()).contains("60 个月");
              assertThat(finding.flaw().right().en()).contains("at most 60 months");
            });
  }
}
