package io.hanqiao.fund.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hanqiao.fund.FormFlaws;
import io.hanqiao.platform.problem.ProblemException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FundReadingTest {

  private static final String LEAST = "\"name\": \"基金\", \"structure\": \"SUB_FUND\"";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "commitment": "2.00", "paidIn": "2.01"                          | paidIn | 2.01
          "paidIn": "2.00", "invested": "2.01"                            | invested | 2.01
          "paidIn": "2.00", "invested": "2.01", "reserved": "0.00"        | invested | 2.01
          "paidIn": "2.00", "reserved": "2.01"                            | reserved | 2.01
          "paidIn": "2.00", "invested": "1.00", "reserved": "1.01"        | reserved | 1.01
          "commitment": "2.00", "governmentCommitment": "1.00", "socialCommitment": "1.01" | socialCommitment | 1.01
          "commitment": "2.00", "governmentCommitment": "1.00", "socialCommitment": "0.99" | socialCommitment | 0.99
          "commitment": "2.00", "governmentCommitment": "2.01"            | governmentCommitment | 2.01
          "commitment": "2.00", "socialCommitment": "2.01"                | socialCommitment | 2.01
          "commitment": "二亿"                                              | commitment | 二亿
          "lifeYears": 0                                                  | lifeYears | 0
          "lifeYears": 100                                                | lifeYears | 100
          "establishedOn": "2023-02-30"                                   | establishedOn | 2023-02-30
          "lookThrough": true                                             | lookThrough | true
          "category": "123456789012345678901"                             | category | 123456789012345678901
          """)
  void numbersThatDoNotHoldTogetherAreNamed(String fields, String field, String value) {
    FormFlaws.assertOne(FundReading::of, form(fields), field, value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"commitment\": \"2.00\", \"paidIn\": \"2.00\"",
        "\"paidIn\": \"2.00\", \"invested\": \"1.00\", \"reserved\": \"1.00\"",
        "\"governmentCommitment\": \"5.00\", \"socialCommitment\": \"7.00\"",
        "\"invested\": \"5.00\", \"reserved\": \"7.00\"",
        "\"commitment\": \"0.00\", \"governmentCommitment\": \"0.00\"",
        "\"lookThrough\": false"
      })
  void whatIsUnknownIsHeldAgainstNothing(String fields) {
    assertThat(FundReading.of(form(fields)).name()).isEqualTo("基金");
  }

  @Test
  void theLargestAmountsAreRefusedInWordsAndNotByAnOverflow() {
    String most = "1000000000000.00";

    FormFlaws.assertOne(
        FundReading::of,
        form(
            "\"commitment\": \"%s\", \"governmentCommitment\": \"%s\", \"socialCommitment\": \"%s\""
                .formatted(most, most, most)),
        "socialCommitment",
        most);
  }

  @Test
  void nameAndStructureAreRequired() {
    assertThatThrownBy(() -> FundReading.of(FormFlaws.form(FundForm.class, "")))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.findings()).extracting("field").contains("name", "structure"));
  }

  @Test
  void dryPowderAndUncalledAreKnownOnlyWithAllTheirParts() {
    FundCapital known = new FundCapital(100L, null, null, 80L, 50L, 10L);

    assertThat(known.dryPowderFen()).isEqualTo(20);
    assertThat(known.uncalledFen()).isEqualTo(20);
    assertThat(new FundCapital(100L, null, null, 80L, 50L, null).dryPowderFen()).isNull();
    assertThat(new FundCapital(100L, null, null, 80L, null, 10L).dryPowderFen()).isNull();
    assertThat(new FundCapital(100L, null, null, null, 50L, 10L).uncalledFen()).isNull();
    assertThat(FundCapital.UNKNOWN.dryPowderFen()).isNull();
  }

  @Test
  void aLifeEndsSoManyYearsAfterItsFirstDay() {
    FundReading read = FundReading.of(form("\"establishedOn\": \"2024-02-29\", \"lifeYears\": 7"));

    assertThat(read.terms(null).endsOn()).isEqualTo(LocalDate.of(2031, 2, 28));
    assertThat(FundReading.of(form("\"lifeYears\": 7")).terms(null).endsOn()).isNull();
  }

  private static FundForm form(String fields) {
    return FormFlaws.form(FundForm.class, LEAST + ", " + fields);
  }
}
