package io.hanqiao.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hanqiao.platform.testing.EventSchemas;
import io.hanqiao.vocabulary.Collateral;
import io.hanqiao.vocabulary.EnterpriseSize;
import io.hanqiao.vocabulary.LoanPurpose;
import io.hanqiao.vocabulary.NegativeFlag;
import io.hanqiao.vocabulary.SecurityType;
import io.hanqiao.vocabulary.TaxGrade;
import io.hanqiao.vocabulary.Tier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventSamplesTest {

  private static final String PROFILE = "enterprise.profile";
  private static final String NEED = "enterprise.financing-need";

  @Test
  void everyTypeHasAMinimalAndAFullSampleAndAllFitTheirSchema() {
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
  @ValueSource(strings = {"name", "uscc", "reference", "source", "usccAdmittedReason"})
  void theSchemasRefuseWhatMustNotTravel(String field) {
    String profile = "io.hanqiao.enterprise.profile.registered.v1";
    String need = "io.hanqiao.enterprise.financing-need.opened.v1";

    assertThat(EventSchemas.flaws(PROFILE, profile, leaking(PROFILE, profile, field))).hasSize(1);
    assertThat(EventSchemas.flaws(NEED, need, leaking(NEED, need, field))).hasSize(1);
  }

  @Test
  void theFullSamplesHaveEveryFieldOfTheirSchema() {
    assertThat(names(EventSchemas.sample(PROFILE, "io.hanqiao.enterprise.profile.changed.v1.full")))
        .containsExactlyInAnyOrderElementsOf(names(properties(PROFILE)));
    assertThat(
            names(EventSchemas.sample(NEED, "io.hanqiao.enterprise.financing-need.opened.v1.full")))
        .containsExactlyInAnyOrderElementsOf(names(properties(NEED)));
  }

  @Test
  void theSchemasListTheCodesOfTheVocabulary() {
    assertCodes(PROFILE, "/size/enum", EnterpriseSize.values());
    assertCodes(PROFILE, "/tier/enum", Tier.values());
    assertCodes(
        PROFILE,
        "/recognitions/items/properties/tier/enum",
        Tier.TECH_INNOVATIVE,
        Tier.SRDI,
        Tier.LITTLE_GIANT);
    assertCodes(PROFILE, "/taxGrade/enum", TaxGrade.values());
    assertCodes(PROFILE, "/negativeFlags/items/enum", NegativeFlag.values());
    assertCodes(NEED, "/purpose/enum", LoanPurpose.values());
    assertCodes(NEED, "/securityTypes/items/enum", SecurityType.values());
    assertCodes(NEED, "/collateral/items/enum", Collateral.values());
  }

  private static JsonNode leaking(String topic, String type, String field) {
    ObjectNode sample = EventSchemas.sample(topic, type + ".full").deepCopy();
    return sample.put(field, "x");
  }

  private static void assertCodes(String topic, String at, Enum<?>... codes) {
    List<String> listed = new ArrayList<>();
    properties(topic).at(at).forEach(code -> listed.add(code.asText()));
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
