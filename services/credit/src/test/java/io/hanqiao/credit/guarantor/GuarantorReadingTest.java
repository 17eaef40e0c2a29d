package io.hanqiao.credit.guarantor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hanqiao.platform.problem.Finding;
import io.hanqiao.platform.problem.ProblemException;
import io.hanqiao.vocabulary.Money;
import io.hanqiao.vocabulary.RiskParty;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuarantorReadingTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String KNOWN = "{'name': 'n', 'kind': 'ZONE', 'capacity': '100.00'";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          'maxPerFirm': '100.01'                              | maxPerFirm          | 100.01
          'maxPerFirm': '0.00'                                | maxPerFirm          | 0.00
          'feeMinPercent': '1.00', 'feeMaxPercent': '0.99'    | feeMaxPercent       | 0.99 %
          'feeMinPercent': '37'                               | feeMinPercent       | 37
          'serviceDivisions': []                              | serviceDivisions    | []
          'serviceDivisions': ['4299']                        | serviceDivisions[0] | 4299
          'riskSharePlans': [null]                            | riskSharePlans[0]   | ~~
          'riskSharePlans': [{'name': 'a'}]                   | riskSharePlans[0].shares | ~~
          'riskSharePlans': [{'name': 'a', 'shares': []}]     | riskSharePlans[0].shares | 0
          'riskSharePlans': [{'shares': [{'party': 'BANK', 'percent': 100}]}] | riskSharePlans[0].name | ~~
          'riskSharePlans': [{'name': 'a', 'shares': [null]}] | riskSharePlans[0].shares[0] | ~~
          'riskSharePlans': [{'name': 'a', 'shares': [{'party': 'BANK', 'percent': 99}]}] | riskSharePlans[0].shares | 99
          'riskSharePlans': [{'name': 'a', 'shares': [{'party': 'BANK', 'percent': 0}, {'party': 'GUARANTOR', 'percent': 100}]}] | riskSharePlans[0].shares[0].percent | 0
          'riskSharePlans': [{'name': 'a', 'shares': [{'party': 'BANK', 'percent': 60}, {'party': 'GUARANTOR', 'percent': 41}]}] | riskSharePlans[0].shares | 101
          'riskSharePlans': [{'name': 'a', 'shares': [{'party': 'BANK', 'percent': 60}, {'party': 'BANK', 'percent': 40}]}] | riskSharePlans[0].shares[1].party | BANK
          'riskSharePlans': [{'name': 'a', 'shares': [{'party': 'UNCLE', 'percent': 100}]}] | riskSharePlans[0].shares[0].party | UNCLE
          'riskSharePlans': [{'name': 'a', 'shares': [{'party': 'BANK', 'percent': 100}]}, {'name': 'a', 'shares': [{'party': 'BANK', 'percent': 100}]}] | riskSharePlans[1].name | a
          """)
  void whatDoesNotHoldTogetherIsNamedWithItsValueAndARemedyInBothLanguages(
      String fields, String field, String value) {
    List<Finding> findings = findings(KNOWN + ", " + fields + "}");

    assertThat(findings).hasSize(1);
    Finding finding = findings.get(0);
    assertThat(finding.field()).isEqualTo(field);
    assertThat(finding.value() == null ? "" : finding.value()).isEqualTo(value);
    assertThat(finding.flaw().right().zh()).matches(".*\\p{IsHan}.*");
    assertThat(finding.flaw().right().en()).matches("[\\x20-\\x7e“”‘’]+");
  }

  @Test
  void nameKindAndCapacityMustBeThere() {
    assertThat(findings("{}"))
        .extracting(Finding::field)
        .containsExactly("name", "kind", "capacity");
  }

  @Test
  void moreThanTwentyPlansAreTooMany() {
    String plans = "{'name': 'a', 'shares': []},".repeat(20) + "{'name': 'a', 'shares': []}";

    assertThat(findings(KNOWN + ", 'riskSharePlans': [" + plans + "]}"))
        .extracting(Finding::field, Finding::value)
        .containsExactly(tuple("riskSharePlans", "21"));
  }

  @Test
  void aWholeIsSharedInTheOrderGivenAndNothingIsCommittedYet() {
    GuarantorTerms terms =
        GuarantorReading.of(
                form(
                    KNOWN
                        + ", 'maxPerFirm': '100.00', 'riskSharePlans': [{'name': 'a', 'shares':"
                        + " [{'party': 'GUARANTOR', 'percent': 99}, {'party': 'BANK', 'percent':"
                        + " 1}]}]}"))
            .terms();

    assertThat(terms.riskSharePlans())
        .containsExactly(
            new RiskSharePlan(
                "a",
                List.of(new RiskShare(RiskParty.GUARANTOR, 99), new RiskShare(RiskParty.BANK, 1))));
    assertThat(terms.capacity()).isEqualTo(Money.ofYuan(100));
  }

  @Test
  void noPlanSaidIsNotTheSameAsNoLossShared() {
    assertThat(GuarantorReading.of(form(KNOWN + "}")).terms().riskSharePlans()).isNull();
    assertThat(
            GuarantorReading.of(form(KNOWN + ", 'riskSharePlans': []}")).terms().riskSharePlans())
        .isEmpty();
  }

  private static List<Finding> findings(String json) {
    return catchThrowableOfType(ProblemException.class, () -> GuarantorReading.of(form(json)))
        .findings();
  }

  private static GuarantorForm form(String json) {
    try {
      return JSON.readValue(json.replace('\'', '"'), GuarantorForm.class);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(json, e);
    }
  }
}
