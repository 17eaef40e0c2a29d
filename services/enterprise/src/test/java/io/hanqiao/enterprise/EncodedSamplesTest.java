package io.hanqiao.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hanqiao.platform.testing.EventSchemas;
import io.hanqiao.text.encoding.Encoder;
import io.hanqiao.text.encoding.ToldText;
import io.hanqiao.text.encoding.Wording;
import io.hanqiao.vocabulary.Sector;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodedSamplesTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Nearly the same direction: the last bits of a vector may differ by processor. */
  private static final int NEARLY_ONE = 990_000;

  @ParameterizedTest
  @CsvSource({"enterprise.capability, title text", "enterprise.expert-request, problem indicators"})
  void theSamplesHaveTheVectorsOfTheirVeryWords(String topic, String parts)
      throws JsonProcessingException {
    try (Encoder encoder = Encoder.open(1)) {
      for (String type : EventSchemas.types(topic)) {
        // What was erased has no words.
        if (type.endsWith(".erased.v1")) {
          continue;
        }
        JsonNode sample = EventSchemas.sample(topic, type + ".full");
        ToldText told = JSON.treeToValue(sample.path("encodedText"), ToldText.class);
        Wording wording = wording(topic, sample, parts.split(" ", -1));

        assertThat(told.fits(wording)).as(type).isTrue();
        assertThat(told.field()).isEqualTo(wording.field());
        assertThat(told.read().whole().likeness(encoder.encode(wording).whole()))
            .isGreaterThan(NEARLY_ONE);
      }
    }
  }

  private static Wording wording(String topic, JsonNode sample, String... parts) {
    List<Sector> sectors = new ArrayList<>();
    sample.path("sectors").forEach(code -> sectors.add(Sector.valueOf(code.asText())));
    List<String> words = new ArrayList<>();
    for (String part : parts) {
      JsonNode value = sample.path(part);
      if (value.isTextual()) {
        words.add(value.asText());
      }
      for (JsonNode element : value) {
        words.add(element.isTextual() ? element.asText() : indicator(element));
      }
    }
    return topic.equals("enterprise.capability")
        ? Wording.supply(sectors, words.toArray(new String[0]))
        : Wording.need(sectors, words);
  }

  private static String indicator(JsonNode indicator) {
    return Wording.indicator(
        indicator.path("name").asText(),
        indicator.path("target").textValue(),
        indicator.path("unit").textValue());
  }
}
