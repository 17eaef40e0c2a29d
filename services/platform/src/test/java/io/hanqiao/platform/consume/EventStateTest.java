package io.hanqiao.platform.consume;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hanqiao.platform.problem.StrictJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventStateTest {

  private final ObjectMapper mapper = strict();

  /** What a consumer reads of a state. */
  record Form(int a) {}

  @Test
  void aStateIsReadInTheFormOfTheConsumer() {
    assertThat(form(" {\"a\":1}")).isEqualTo(new Form(1));
    assertThat(tree("{\"a\":1}").path("a").asInt()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "null", "[1]", "7", "\"a\""})
  void whatIsNoObjectIsCalledThat(String body) {
    assertThatThrownBy(() -> form(body)).hasMessage("The body is not a JSON object");
    assertThatThrownBy(() -> tree(body)).hasMessage("The body is not a JSON object");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"a\":1", "{\"a\":1} {}", "{\"a\":1,\"a\":1}", "{a:1}", "{\"a\":01}"})
  void whatIsBrokenIsNotJson(String body) {
    assertThatThrownBy(() -> form(body))
        .isInstanceOf(UnreadableEvent.class)
        .hasMessageStartingWith("The body is not JSON");
    assertThatThrownBy(() -> tree(body))
        .isInstanceOf(UnreadableEvent.class)
        .hasMessageStartingWith("The body is not JSON");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"a\":\"x\"}", "{\"a\":null}", "{\"a\":{}}", "{\"a\":1.5}"})
  void aStateOfAnotherFormIsUnreadableAndSaysWhy(String body) {
    assertThatThrownBy(() -> form(body))
        .isInstanceOf(UnreadableEvent.class)
        .hasMessageStartingWith("The body is not JSON of the form read here: ");
  }

  @Test
  void whatIsNestedTooDeepIsNotReadToItsEnd() {
    assertThatThrownBy(() -> tree("[".repeat(100_000)))
        .isInstanceOf(UnreadableEvent.class)
        .hasMessageStartingWith("The body is not JSON: ");
  }

  private Form form(String body) {
    return new EventState(body.getBytes(UTF_8)).as(Form.class, mapper.readerFor(Form.class));
  }

  private JsonNode tree(String body) {
    return new EventState(body.getBytes(UTF_8))
        .as(JsonNode.class, mapper.readerFor(JsonNode.class));
  }

  private static ObjectMapper strict() {
    ObjectMapper mapper = new ObjectMapper();
    new StrictJson().customize(mapper);
    return mapper;
  }
}
