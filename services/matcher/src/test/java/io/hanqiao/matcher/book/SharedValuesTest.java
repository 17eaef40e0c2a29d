package io.hanqiao.matcher.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.hanqiao.platform.problem.StrictJson;
import io.hanqiao.vocabulary.Collateral;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SharedValuesTest {

  private final ObjectReader reader = reader();

  /** A state like those of the books. */
  record State(String text, LocalDate day, Set<Collateral> codes, Set<String> keys) {}

  @Test
  void whatIsSaidTwiceIsHeldOnce() throws JsonProcessingException {
    String json =
        """
        {"text": "420111", "day": "2026-11-01", "codes": ["PATENT", "ORDER"], "keys": ["a", "b"]}
        """;
    State one = reader.readValue(json);
    State other = reader.readValue(json.replace("\"a\", \"b\"", "\"b\", \"a\""));

    assertThat(one).isEqualTo(other);
    assertThat(one.text()).isEqualTo("420111").isSameAs(other.text());
    assertThat(one.day()).isEqualTo(LocalDate.of(2026, 11, 1)).isSameAs(other.day());
    assertThat(one.codes()).containsExactlyInAnyOrder(Collateral.PATENT, Collateral.ORDER);
    assertThat(one.codes()).isSameAs(other.codes());
    assertThat(one.keys()).containsExactlyInAnyOrder("a", "b").isSameAs(other.keys());
  }

  @Test
  void whatIsNotSaidStaysUnknownAndWhatIsEmptyStaysEmpty() throws JsonProcessingException {
    State state = reader.readValue("{\"text\": null, \"day\": null, \"keys\": []}");
    assertThat(state).isEqualTo(new State(null, null, null, Set.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"text\": 7}",
        "{\"day\": \"2026-02-30\"}",
        "{\"day\": {}}",
        "{\"codes\": \"PATENT\"}",
        "{\"codes\": [\"GOLD\"]}"
      })
  void whatIsOfAnotherFormIsRefusedAsBefore(String json) {
    assertThatThrownBy(() -> reader.readValue(json)).isInstanceOf(JsonProcessingException.class);
    assertThatThrownBy(() -> reader.readValue(json)).isInstanceOf(JsonProcessingException.class);
  }

  @Test
  void soManyDifferentTextsAreNotAllHeld() throws JsonProcessingException {
    for (int i = 0; i < 60_000; i++) {
      assertThat(reader.<State>readValue("{\"text\": \"" + i + "\"}").text()).isEqualTo("" + i);
    }
    State one = reader.readValue("{\"text\": \"59999\"}");
    State other = reader.readValue("{\"text\": \"59999\"}");
    assertThat(one.text()).isEqualTo(other.text()).isNotSameAs(other.text());
  }

  private static ObjectReader reader() {
    ObjectMapper mapper = new ObjectMapper().registerModule(new JavaTimeModule());
    new StrictJson().customize(mapper);
    return mapper.copy().registerModule(new SharedValues()).readerFor(State.class);
  }
}
