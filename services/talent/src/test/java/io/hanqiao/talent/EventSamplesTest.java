package io.hanqiao.talent;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hanqiao.platform.testing.EventSchemas;
import io.hanqiao.vocabulary.AchievementKind;
import io.hanqiao.vocabulary.AgeBand;
import io.hanqiao.vocabulary.InstitutionKind;
import io.hanqiao.vocabulary.Maturity;
import io.hanqiao.vocabulary.Programme;
import io.hanqiao.vocabulary.Sector;
import io.hanqiao.vocabulary.TitleClass;
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
    assertThat(EventSchemas.topics()).hasSize(5);
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
  @ValueSource(strings = {"name", "label", "reference", "source"})
  void theSchemaOfAnExpertRefusesWhatMustNotTravel(String field) {
    String type = "io.hanqiao.talent.expert.posted.v1";
    ObjectNode sample = EventSchemas.sample("talent.expert", type + ".full").deepCopy();

    assertThat(EventSchemas.flaws("talent.expert", type, sample.put(field, "x"))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"note", "endReason", "reference", "source"})
  void theSchemaOfASecondmentRefusesWhatMustNotTravel(String field) {
    String type = "io.hanqiao.talent.secondment.completed.v1";
    ObjectNode sample = EventSchemas.sample("talent.secondment", type + ".full").deepCopy();

    assertThat(EventSchemas.flaws("talent.secondment", type, sample.put(field, "x"))).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "talent.institution, changed",
    "talent.team, posted",
    "talent.achievement, posted",
    "talent.expert, posted",
    "talent.secondment, completed"
  })
  void theFullSamplesHaveEveryFieldOfTheirSchema(String topic, String what) {
    String sample = "io.hanqiao." + topic + "." + what + ".v1.full";

    assertThat(names(EventSchemas.sample(topic, sample)))
        .containsExactlyInAnyOrderElementsOf(names(properties(topic)));
  }

  @Test
  void theSchemasListTheCodesOfTheVocabulary() {
    assertCodes("talent.institution", "/kind/enum", InstitutionKind.values());
    assertCodes("talent.team", "/institutionKind/enum", InstitutionKind.values());
    assertCodes("talent.team", "/sectors/items/enum", Sector.values());
    assertCodes("talent.team", "/maturityFrom/enum", Maturity.values());
    assertCodes("talent.achievement", "/kind/enum", AchievementKind.values());
    assertCodes("talent.achievement", "/sectors/items/enum", Sector.values());
    assertCodes("talent.expert", "/ageBand/enum", AgeBand.values());
    assertCodes("talent.expert", "/title/enum", TitleClass.values());
    assertCodes("talent.expert", "/sectors/items/enum", Sector.values());
    assertCodes("talent.secondment", "/programme/enum", Programme.values());
  }

  private static void assertCodes(String topic, String at, Enum<?>[] codes) {
    List<String> listed = new ArrayList<>();
    properties(topic).at(at).forEach(code -> listed.add(code.asText()));
    assertThat(listed)
        .as(topic + at)
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
