package io.hanqiao.platform.chain;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.hanqiao.platform.testing.ReadingsList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A list that hides something is found out: violations are planted in a small document. */
class ReadingsListTest {

  private static final String DOCUMENT =
      """
      paths:
        /v1/loans/{id}:
          get:
            responses:
              '200':
                content:
                  application/json:
                    schema: {$ref: '#/components/schemas/Loan'}
        /v1/banks:
          get:
            responses:
              '200':
                content:
                  application/json:
                    schema: {type: object, properties: {name: {type: string}}}
          post: {}
      components:
        schemas:
          Loan:
            type: object
            properties:
              debtor: {type: array, items: {$ref: '#/components/schemas/Debtor'}}
          Debtor:
            type: object
            properties:
              firmOrg: {type: string}
      """;

  private static final String LOAN = "| `/v1/loans/{id}` | T3 | `loan.read` | |";
  private static final String BANKS = "| `/v1/banks` | PUBLIC | - | |";

  @Test
  void aListThatSaysItAllHasNoFlaw() throws JsonProcessingException {
    assertThat(flaws(LOAN, BANKS)).isEmpty();
    assertThat(ReadingsList.of(Stream.of(LOAN, BANKS)).written())
        .containsOnlyKeys("/v1/loans/{id}");
  }

  @Test
  void aGetThatIsNotListedIsFound() throws JsonProcessingException {
    assertThat(flaws(LOAN)).containsExactly("/v1/banks is in no list of readings");
    assertThat(flaws(LOAN, BANKS, "| `/v1/x` | PUBLIC | - | |"))
        .containsExactly("/v1/x is listed and not there");
  }

  @Test
  void aFirmInsideWhatIsListedAsPublicIsFoundHoweverDeep() throws JsonProcessingException {
    assertThat(flaws(BANKS, "| `/v1/loans/{id}` | PUBLIC | - | |"))
        .containsExactly("/v1/loans/{id} is PUBLIC and shows [firmOrg]");
  }

  @Test
  void whatIsAboveT0AndNotWrittenDownIsFound() throws JsonProcessingException {
    assertThat(flaws(BANKS, "| `/v1/loans/{id}` | T3 | - | |"))
        .containsExactly("/v1/loans/{id} is T3 and nobody writes its reading down");
  }

  private static Iterable<String> flaws(String... rows) throws JsonProcessingException {
    JsonNode document = new YAMLMapper().readTree(DOCUMENT);
    return ReadingsList.of(Stream.of(rows)).flaws(document);
  }
}
