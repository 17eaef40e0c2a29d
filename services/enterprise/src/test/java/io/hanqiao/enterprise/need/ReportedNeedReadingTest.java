package io.hanqiao.enterprise.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.hanqiao.platform.problem.Finding;
import io.hanqiao.platform.problem.ProblemException;
import io.hanqiao.vocabulary.Collateral;
import io.hanqiao.vocabulary.LoanPurpose;
import io.hanqiao.vocabulary.SecurityType;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReportedNeedReadingTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

  @Test
  void aFirmIsToldOfEverythingItLeftOut() {
    ProblemException refused =
        catchThrowableOfType(
            ProblemException.class,
            () -> NeedReading.ofFirm(form(null, null, List.of(), null), DAY));

    assertThat(refused.findings())
        .extracting(Finding::field)
        .containsExactly("purpose", "termMonths", "securityTypes");
  }

  @Test
  void whatAnOperatorLeavesOutStaysUnknown() {
    NeedTerms terms = NeedReading.ofOperator(form(null, null, null, null), DAY).terms();

    assertThat(terms)
        .isEqualTo(
            new NeedTerms(
                null,
                500_000_000,
                null,
                null,
                null,
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
                null))
        .isEqualTo(NeedReading.ofOperator(form(null, null, List.of(), null), DAY).terms());
  }

  @Test
  void whatAnOperatorSaysIsReadAsAFirmsOwnWord() {
    NeedForm form = form("RND", 24, List.of("PLEDGE"), List.of("PATENT"));
    NeedTerms terms = NeedReading.ofOperator(form, DAY).terms();

    assertThat(terms).isEqualTo(NeedReading.ofFirm(form, DAY).terms());
    assertThat(terms.purpose()).isEqualTo(LoanPurpose.RND);
    assertThat(terms.termMonths()).isEqualTo(24);
    assertThat(terms.securityTypes()).isEqualTo(Set.of(SecurityType.PLEDGE));
    assertThat(terms.collateral()).isEqualTo(Set.of(Collateral.PATENT));
  }

  private static NeedForm form(
      @Nullable String purpose,
      @Nullable Integer term,
      @Nullable List<String> security,
      @Nullable List<String> collateral) {
    return new NeedForm(
        null,
        null,
        null,
        null,
        purpose,
        "5000000.00",
        term,
        null,
        security,
        collateral,
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
        null,
        null,
        null);
  }
}
