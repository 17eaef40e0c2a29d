package io.hanqiao.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hanqiao.vocabulary.Text;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnreadableJsonTest {

  record Sent(String content) {}

  private static Text detail(String json) {
    ObjectMapper mapper = new ObjectMapper();
    new StrictJson().customize(mapper);
    JsonProcessingException unread =
        catchThrowableOfType(
            JsonProcessingException.class, () -> mapper.readValue(json, Sent.class));
    return Objects.requireNonNull(UnreadableJson.problem(unread).detail());
  }

  @Test
  void aTextThatIsTooLongIsToldTheLimitAndNoPlaceInTheJson() {
    Text detail = detail("{\"content\": \"" + "x".repeat(100_001) + "\"}");

    assertThat(detail.en()).contains("at most 100000 characters").doesNotContain("line");
    assertThat(detail.zh()).contains("最多 100000 个字符").doesNotContain("行");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"content\": ", "{content: 1}"})
  void whatIsNoJsonIsToldThePlace(String json) {
    assertThat(detail(json).en()).contains("Not valid JSON (UTF-8) at line 1");
  }
}
