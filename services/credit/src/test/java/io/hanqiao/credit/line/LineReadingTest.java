package io.hanqiao.credit.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hanqiao.platform.problem.Finding;
import io.hanqiao.platform.problem.ProblemException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineReadingTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @ParameterizedTest
  @CsvSource({
    "PLEDGED_QUOTA, null, false",
    "PLEDGED_QUOTA, true, true",
    "ANCHOR_GROUP_LIMIT, null, true",
    "ANCHOR_GROUP_LIMIT, false, false"
  })
  void aQuotaBindsOnlyIfItSaysSoAndAGroupLimitUnlessItSaysNot(
      String kind, String stated, boolean binding) {
    LineForm form = form("{'kind': '" + kind + "', 'amount': '1.00', 'binding': " + stated + "}");

    assertThat(LineReading.of(form).terms().binding()).isEqualTo(binding);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          'amount': '1.00'                                             | kind
          'kind': 'PLEDGED_QUOTA'                                      | amount
          'kind': 'PLEDGED_QUOTA', 'amount': '0.00'                    | amount
          'kind': 'LINE', 'amount': '1.00'                             | kind
          'kind': 'PLEDGED_QUOTA', 'amount': '1.00', 'campaign': ''    | campaign
          'kind': 'PLEDGED_QUOTA', 'amount': '1.00', 'validFrom': '2026-02-30' | validFrom
          'kind': 'PLEDGED_QUOTA', 'amount': '1.00', 'validFrom': '2026-02-02', 'validUntil': '2026-02-01' | validUntil
          'kind': 'PLEDGED_QUOTA', 'amount': '1.00', 'anchorEnterpriseId': '01930000-0000-7000-8000-0000000ee001' | anchorEnterpriseId
          """)
  void whatDoesNotHoldTogetherIsNamed(String fields, String field) {
    ProblemException refused =
        catchThrowableOfType(
            ProblemException.class, () -> LineReading.of(form("{" + fields + "}")));

    assertThat(refused.findings()).extracting(Finding::field).containsExactly(field);
  }

  private static LineForm form(String json) {
    try {
      return JSON.readValue(json.replace('\'', '"'), LineForm.class);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(json, e);
    }
  }
}
