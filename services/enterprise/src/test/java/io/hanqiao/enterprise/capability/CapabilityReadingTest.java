package io.hanqiao.enterprise.capability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hanqiao.platform.problem.Finding;
import io.hanqiao.platform.problem.ProblemException;
import io.hanqiao.vocabulary.Maturity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapabilityReadingTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "title": " "                                        | title
          "text": "太短"                                       | text
          "text": null                                        | text
          "sectors": ["FUN"]                                  | sectors[0]
          "sectors": ["EQUIPMENT", "EQUIPMENT"]               | sectors[1]
          "ipc": ["Z99Z"]                                     | ipc[0]
          "maturityFrom": "IDEA"                              | maturityFrom
          "maturityFrom": "PILOT", "maturityTo": "LAB"        | maturityTo
          "minBudget": "-1.00"                                | minBudget
          "availableMonths": 121                              | availableMonths
          """)
  void aWrongFieldIsNamed(String field, String name) throws JsonProcessingException {
    CapabilityForm form = form("{" + field + "}");

    ProblemException refused =
        catchThrowableOfType(ProblemException.class, () -> CapabilityReading.of(form));

    assertThat(refused.findings()).extracting(Finding::field).containsExactly(name);
  }

  @Test
  void whatIsNotStatedStaysUnknown() throws JsonProcessingException {
    CapabilityContent content = CapabilityReading.of(form("{}")).content();

    assertThat(content)
        .isEqualTo(
            new CapabilityContent("精密注塑模具", "精密注塑模具的设计与试模", null, null, null, null, null, null));
  }

  @Test
  void aMaturityMayStayWhereItIsAndSymbolsAreKeptInTheirNormalForm()
      throws JsonProcessingException {
    CapabilityContent content =
        CapabilityReading.of(
                form(
                    "{\"maturityFrom\": \"PILOT\", \"maturityTo\": \"PILOT\","
                        + " \"ipc\": [\"g01b11/00\"], \"minBudget\": \"200000.00\"}"))
            .content();

    assertThat(content.maturityTo()).isEqualTo(Maturity.PILOT);
    assertThat(content.ipc()).containsExactly("G01B 11/00");
    assertThat(content.minBudgetFen()).isEqualTo(20_000_000L);
  }

  private static CapabilityForm form(String fields) throws JsonProcessingException {
    ObjectNode form = JSON.createObjectNode().put("title", "精密注塑模具").put("text", "精密注塑模具的设计与试模");
    form.setAll((ObjectNode) JSON.readTree(fields));
    return JSON.treeToValue(form, CapabilityForm.class);
  }
}
