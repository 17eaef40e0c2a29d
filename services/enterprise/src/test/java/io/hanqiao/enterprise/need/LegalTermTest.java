package io.hanqiao.enterprise.need;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanqiao.platform.problem.Finding;
import io.hanqiao.vocabulary.LoanPurpose;
import io.hanqiao.vocabulary.SecurityType;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalTermTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

  @ParameterizedTest
  @CsvSource({
    "WORKING_CAPITAL, 36, false",
    "WORKING_CAPITAL, 37, true",
    "WORKING_CAPITAL, 60, true",
    "WORKING_CAPITAL, 61, false",
    "PLANT_PURCHASE, 120, false",
    "PLANT_PURCHASE, 121, true",
    "MERGER, 360, true",
    "RND,, false",
    ", 360, false"
  })
  void aTermBeyondTheRuleAndWithinTheLongestIsWarnedOf(
      @Nullable LoanPurpose purpose, @Nullable Integer months, boolean warned) {
    assertThat(LegalTerm.warnings(terms(purpose, months), DAY)).hasSize(warned ? 1 : 0);
  }

  @Test
  void aWarningNamesTheFieldTheRuleAndItsSourceInBothLanguages() {
    List<Finding> warnings = LegalTerm.warnings(terms(LoanPurpose.RND, 48), DAY);

    assertThat(warnings)
        .singleElement()
        .satisfies(
            warning -> {
              assertThat(warning.field()).isEqualTo("termMonths");
              assertThat(warning.value()).isEqualTo("48");
              assertThat(warning.flaw().wrong().zh()).contains("研发", "原则上不超过36个月", "48个月");
              assertThat(warning.flaw().wrong().en()).contains("As a rule", "36 months", "48");
              assertThat(warning.flaw().right().zh()).contains("《流动资金贷款管理办法》", "2024-07-01");
              assertThat(warning.flaw().right().en()).contains("single case", "[2024] No. 2");
            });
  }

  @Test
  void beforeTheOrderWasInForceNothingIsWarnedOf() {
    assertThat(LegalTerm.warnings(terms(LoanPurpose.RND, 48), LocalDate.of(2024, 6, 30))).isEmpty();
  }

  private static NeedTerms terms(@Nullable LoanPurpose purpose, @Nullable Integer months) {
    return new NeedTerms(
        purpose,
        300_000_000,
        months,
        null,
        Set.of(SecurityType.UNSECURED),
        Set.of(),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }
}
