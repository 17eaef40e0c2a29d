package io.hanqiao.credit.offer;

import static io.hanqiao.credit.offer.OfferForms.findings;
import static io.hanqiao.credit.offer.OfferForms.form;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.hanqiao.platform.problem.Finding;
import io.hanqiao.platform.problem.ProblemException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfferReadingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "amountMin": "200.00", "amountMax": "100.00"                  | amountMax          | 100.00
          "amountMin": "0.00"                                           | amountMin          | 0.00
          "amountMax": "1,000"                                          | amountMax          | 1,000
          "termMinMonths": 24, "termMaxMonths": 12                      | termMaxMonths      | 12
          "termMaxMonths": 361                                          | termMaxMonths      | 361
          "minAgeMonths": 36, "maxAgeMonths": 12                        | maxAgeMonths       | 12
          "maxAgeMonths": 1201                                          | maxAgeMonths       | 1201
          "minAnnualRevenue": "2.00", "maxAnnualRevenue": "1.00"        | maxAnnualRevenue   | 1.00
          "validFrom": "2026-12-31", "validUntil": "2026-01-01"         | validUntil         | 2026-01-01
          "validFrom": "2026-02-30"                                     | validFrom          | 2026-02-30
          "maxDebtRatioPercent": 1001                                   | maxDebtRatioPercent| 1001
          "amountCapRevenuePercent": 0                                  | amountCapRevenuePercent | 0
          "minInventionPatents": -1                                     | minInventionPatents| -1
          "decisionDays": 366                                           | decisionDays       | 366
          "purposes": ["HOLIDAY"]                                       | purposes[0]        | HOLIDAY
          "purposes": ["RND", "RND"]                                    | purposes[1]        | RND
          "purposes": []                                                | purposes           | []
          "securityTypes": ["credit"]                                   | securityTypes[0]   | credit
          "collateral": ["HOUSE"]                                       | collateral[0]      | HOUSE
          "serviceDivisions": ["4299"]                                  | serviceDivisions[0]| 4299
          "serviceDivisions": ["420"]                                   | serviceDivisions[0]| 420
          "serviceManagementDistricts": ["atlantis"]                    | serviceManagementDistricts[0] | atlantis
          "industries": ["C39"]                                         | industries[0]      | C39
          "industries": ["9999"]                                        | industries[0]      | 9999
          "minTier": "BEST"                                             | minTier            | BEST
          "taxGrades": ["E"]                                            | taxGrades[0]       | E
          "rate": {"kind": "FLOATING"}                                  | rate.kind          | FLOATING
          "rate": {"kind": "LPR_SPREAD"}                                | rate               | LPR_SPREAD
          "rate": {"kind": "LPR_SPREAD", "minBp": 10, "maxBp": -10}     | rate.maxBp         | -10
          "rate": {"kind": "LPR_SPREAD", "minBp": -501}                 | rate.minBp         | -501
          "rate": {"kind": "LPR_SPREAD", "maxBp": 3001}                 | rate.maxBp         | 3001
          "rate": {"kind": "LPR_SPREAD", "minBp": 0, "maxPercent": "4"} | rate.maxPercent    | 4
          "rate": {"kind": "FIXED"}                                     | rate               | FIXED
          "rate": {"kind": "FIXED", "minPercent": "4", "maxPercent": "3"} | rate.maxPercent  | 3.00 %
          "rate": {"kind": "FIXED", "maxPercent": "385"}                | rate.maxPercent    | 385
          "rate": {"kind": "FIXED", "maxPercent": "3.85", "minBp": 1}   | rate.minBp         | 1
          """)
  void whatDoesNotHoldTogetherIsNamedWithItsValueAndARemedyInBothLanguages(
      String fields, String field, String value) {
    List<Finding> findings = findings(fields);

    assertThat(findings).hasSize(1);
    Finding finding = findings.get(0);
    assertThat(finding.field()).isEqualTo(field);
    assertThat(finding.value()).isEqualTo(value);
    assertThat(finding.flaw().right().zh()).matches(".*\\p{IsHan}.*");
    assertThat(finding.flaw().right().en()).matches("[\\x20-\\x7e“”‘’]+");
    assertThat(finding.flaw().wrong().zh()).matches(".*\\p{IsHan}.*");
  }

  @Test
  void everythingWrongIsSaidAtOnce() {
    ProblemException refused =
        catchThrowableOfType(
            ProblemException.class,
            () -> OfferReading.of(form("{\"amountMax\": \"x\", \"industries\": [\"?\"]}")));

    assertThat(refused.findings())
        .extracting(Finding::field)
        .containsExactlyInAnyOrder("name", "inForce", "amountMax", "industries[0]");
  }

  @Test
  void anUnusableListOrRateIsFoundEvenBesideAnotherFinding() {
    assertThat(findings("\"rate\": {}, \"purposes\": []"))
        .extracting(Finding::field)
        .containsExactlyInAnyOrder("rate.kind", "purposes");
  }

  @Test
  void oneBoundIsEnoughAndWhatIsNotStatedStaysUnknown() {
    OfferContent content =
        OfferReading.of(
                form(
                    "{\"name\": \"n\", \"inForce\": false, \"amountMax\": \"1.00\", \"rate\":"
                        + " {\"kind\": \"FIXED\", \"maxPercent\": \"3.85\"}}"))
            .content();

    assertThat(content.terms().amountMaxFen()).isEqualTo(100);
    assertThat(content.terms().amountMinFen()).isNull();
    assertThat(content.terms().purposes()).isNull();
    assertThat(content.rate()).isEqualTo(new OfferRate(RateKind.FIXED, null, null, null, 38_500));
    assertThat(content.rules()).isEqualTo(BorrowerRules.NONE);
    assertThat(content.publication().inForce()).isFalse();
  }

  @Test
  void equalBoundsAreARange() {
    OfferContent content =
        OfferReading.of(
                form(
                    "{\"name\": \"n\", \"inForce\": true, \"termMinMonths\": 12,"
                        + " \"termMaxMonths\": 12, \"validFrom\": \"2026-01-01\","
                        + " \"validUntil\": \"2026-01-01\"}"))
            .content();

    assertThat(content.terms().termMaxMonths()).isEqualTo(12);
  }

  @Test
  void anOfferWithoutInForceIsRefused() {
    assertThatThrownBy(() -> OfferReading.of(form("{\"name\": \"n\"}")))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.findings()).extracting(Finding::field).containsExactly("inForce"));
  }
}
