package io.hanqiao.enterprise.direct;

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
import org.junit.jupiter.params.provider.ValueSource;

class DirectReadingTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "instrument": "LOAN"         | instrument
          "instrument": null           | instrument
          "stage": "OLD"               | stage
          "sector": null               | sector
          "amount": "0"                | amount
          "amount": "3e7"              | amount
          "valuation": "0.00"          | valuation
          "boards": ["NASDAQ"]         | boards[0]
          "instrument": "QUOTATION", "boards": ["STAR", "BSE"]  | boards
          "instrument": "LISTING_COACHING", "boards": ["NEEQ"]  | boards
          "listingReserve": "BRONZE"   | listingReserve
          "useOfFunds": " "            | useOfFunds
          """)
  void aWrongFieldIsNamed(String field, String name) throws JsonProcessingException {
    DirectNeedForm form = form("{" + field + "}");

    ProblemException refused =
        catchThrowableOfType(ProblemException.class, () -> DirectReading.of(form));

    assertThat(refused.findings()).extracting(Finding::field).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"instrument\": \"QUOTATION\", \"boards\": [\"NEEQ\", \"BSE\"]}",
        "{\"instrument\": \"LISTING_COACHING\", \"boards\": [\"BSE\"]}",
        "{\"instrument\": \"LISTING_COACHING\"}",
        "{\"instrument\": \"EQUITY\", \"boards\": [\"NEEQ\"]}",
      })
  void aBoardTheInstrumentLeadsToIsNoContradiction(String fields) throws JsonProcessingException {
    assertThat(DirectReading.of(form(fields)).terms().instrument()).isNotNull();
  }

  @Test
  void whatIsLeftOutStaysUnknown() throws JsonProcessingException {
    DirectTerms terms = DirectReading.of(form("{\"boards\": []}")).terms();

    assertThat(terms.valuationFen()).isNull();
    assertThat(terms.boards()).isNull();
    assertThat(terms.stage()).isNull();
    assertThat(terms.amountFen()).isEqualTo(3_000_000_000L);
  }

  private static DirectNeedForm form(String fields) throws JsonProcessingException {
    ObjectNode form =
        JSON.createObjectNode()
            .put("instrument", "EQUITY")
            .put("sector", "OPTOELECTRONICS")
            .put("amount", "30000000.00");
    form.setAll((ObjectNode) JSON.readTree(fields));
    return JSON.treeToValue(form, DirectNeedForm.class);
  }
}
