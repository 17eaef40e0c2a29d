package io.hanqiao.talent;

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
  @CsvSource({
    "talent.team, title text",
    "talent.achievement, title summary field",
    "talent.expert, text"
  })
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
        Wording wording = wording(sample, parts.split(" ", -1));

        assertThat(told.fits(wording)).as(type).isTrue();
        assertThat(told.field()).isEqualTo(wording.field());
        assertThat(told.read().whole().likeness(encoder.encode(wording).whole()))
            .isGreaterThan(NEARLY_ONE);
      }
    }
  }

  private static Wording wording(JsonNode sample, String... parts) {
    List<Sector> sectors = new ArrayList<>();
    sample.path("sectors").forEach(code -> sectors.add(Sector.valueOf(code.asText())));
    List<String> words = new ArrayList<>();
    for (String part : parts) {
      words.add(sample.path(part).textValue());
    }
    return Wording.supply(sectors, words.toArray(new String[0]));
  }
}
