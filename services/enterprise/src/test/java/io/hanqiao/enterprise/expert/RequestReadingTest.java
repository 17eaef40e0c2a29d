package io.hanqiao.enterprise.expert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hanqiao.platform.problem.Finding;
import io.hanqiao.platform.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestReadingTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "problem": "太短"                                                    | problem
          "problem": null                                                      | problem
          "sectors": []                                                        | sectors
          "sectors": null                                                      | sectors
          "sectors": ["FUN"]                                                   | sectors[0]
          "sectors": ["EQUIPMENT", "EQUIPMENT"]                                | sectors[1]
          "sectors": ["EQUIPMENT", "AUTOMOTIVE", "GEOSPATIAL", "NEW_ENERGY"]   | sectors
          "ipc": ["Z99Z"]                                                      | ipc[0]
          "indicators": [null]                                                 | indicators[0]
          "indicators": [{"name": "x"}]                                        | indicators[0].target
          "indicators": [{"name": "x", "target": "y", "comparator": "ABOUT"}]  | indicators[0].comparator
          "daysPerMonth": 23                                                   | daysPerMonth
          "termMonths": 0                                                      | termMonths
          "minTitle": "BOSS"                                                   | minTitle
          "maxDistanceKm": 0                                                   | maxDistanceKm
          "batch": 0                                                           | batch
          """)
  void aWrongFieldIsNamed(String field, String name) throws JsonProcessingException {
    ExpertRequestForm form = form("{" + field + "}");

    ProblemException refused =
        catchThrowableOfType(ProblemException.class, () -> RequestReading.of(form));

    assertThat(refused.findings()).extracting(Finding::field).contains(name);
  }

  @Test
  void aRequestLastsTwoYearsUnlessItSaysOtherwise() throws JsonProcessingException {
    RequestTerms terms = RequestReading.of(form("{}")).terms();

    assertThat(terms.termMonths()).isEqualTo(24);
    assertThat(terms.indicators()).isEmpty();
    assertThat(terms.ipc()).isEmpty();
    assertThat(terms.daysPerMonth()).isNull();
  }

  @Test
  void symbolsAreKeptInTheirNormalForm() throws JsonProcessingException {
    assertThat(RequestReading.of(form("{\"ipc\": [\"g10l17/02\", \"H01S\"]}")).terms().ipc())
        .containsExactly("G10L 17/02", "H01S");
  }

  private static ExpertRequestForm form(String fields) throws JsonProcessingException {
    ObjectNode form = JSON.createObjectNode().put("problem", "激光器芯片封装良率偏低，需要诊断工艺。");
    form.putArray("sectors").add("OPTOELECTRONICS");
    form.setAll((ObjectNode) JSON.readTree(fields));
    return JSON.treeToValue(form, ExpertRequestForm.class);
  }
}
