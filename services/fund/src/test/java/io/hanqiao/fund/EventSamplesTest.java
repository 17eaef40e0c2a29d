package io.hanqiao.fund;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hanqiao.platform.testing.EventSchemas;
import io.hanqiao.vocabulary.Board;
import io.hanqiao.vocabulary.DirectInstrument;
import io.hanqiao.vocabulary.FundStage;
import io.hanqiao.vocabulary.FundStructure;
import io.hanqiao.vocabulary.ManagerKind;
import io.hanqiao.vocabulary.Sector;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventSamplesTest {

  @Test
  void everyTypeHasAMinimalAndAFullSampleAndAllFitTheirSchema() {
    assertThat(EventSchemas.topics()).containsExactly("fund.approach", "fund.mandate");
    for (String topic : EventSchemas.topics()) {
      for (String type : EventSchemas.types(topic)) {
        List<String> samples = EventSchemas.samples(topic, type);
        assertThat(samples).contains(type + ".minimal", type + ".full");
        for (String sample : samples) {
          assertThat(EventSchemas.flaws(topic, type, EventSchemas.sample(topic, sample)))
              .as(sample)
              .isEmpty();
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "fund.mandate, posted, reference",
    "fund.mandate, posted, source",
    "fund.mandate, posted, commitment",
    "fund.approach, opened, note",
    "fund.approach, opened, endedReason",
    "fund.approach, opened, reference"
  })
  void theSchemasRefuseWhatMustNotTravel(String topic, String what, String field) {
    String type = "io.hanqiao." + topic + "." + what + ".v1";
    ObjectNode sample = EventSchemas.sample(topic, type + ".full").deepCopy();

    assertThat(EventSchemas.flaws(topic, type, sample.put(field, "x"))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"fund.mandate", "fund.approach"})
  void theFullSamplesHaveEveryFieldOfTheirSchema(String topic) {
    assertThat(names(EventSchemas.sample(topic, "io.hanqiao." + topic + ".changed.v1.full")))
        .containsExactlyInAnyOrderElementsOf(names(properties(topic)));
  }

  @Test
  void theSchemasListTheCodesOfTheVocabulary() {
    assertCodes("/managerKind/enum", ManagerKind.values());
    assertCodes("/structure/enum", FundStructure.values());
    assertCodes("/instruments/items/enum", DirectInstrument.values());
    assertCodes("/stages/items/enum", FundStage.values());
    assertCodes("/sectors/items/enum", Sector.values());
    assertCodes("/excludedSectors/items/enum", Sector.values());
    assertCodes("/boards/items/enum", Board.values());
  }

  private static void assertCodes(String at, Enum<?>[] codes) {
    List<String> listed = new ArrayList<>();
    properties("fund.mandate").at(at).forEach(code -> listed.add(code.asText()));
    assertThat(listed)
        .as(at)
        .containsExactlyInAnyOrderElementsOf(Arrays.stream(codes).map(Enum::name).toList());
  }

  private static JsonNode properties(String topic) {
    return EventSchemas.state(topic).get("properties");
  }

  private static List<String> names(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
