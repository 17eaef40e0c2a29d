package io.hanqiao.credit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hanqiao.platform.testing.EventSchemas;
import io.hanqiao.vocabulary.BankKind;
import io.hanqiao.vocabulary.Collateral;
import io.hanqiao.vocabulary.LoanPurpose;
import io.hanqiao.vocabulary.SecurityType;
import io.hanqiao.vocabulary.TaxGrade;
import io.hanqiao.vocabulary.Tier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventSamplesTest {

  private static final String OFFER = "credit.offer";

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

  @Test
  void aFieldTheSchemaDoesNotKnowIsAFlaw() {
    JsonNode sample = EventSchemas.sample(OFFER, "io.hanqiao.credit.offer.posted.v1.full");
    JsonNode leaking = ((ObjectNode) sample.deepCopy()).put("reference", "x");

    assertThat(EventSchemas.flaws(OFFER, "io.hanqiao.credit.offer.posted.v1", leaking)).hasSize(1);
  }

  @Test
  void theFullSampleHasEveryFieldOfTheSchema() {
    JsonNode sample = EventSchemas.sample(OFFER, "io.hanqiao.credit.offer.posted.v1.full");

    assertThat(names(sample)).containsExactlyInAnyOrderElementsOf(names(properties()));
  }

  @Test
  void theSchemaListsTheCodesOfTheVocabulary() {
    assertCodes("/bankKind/enum", BankKind.values());
    assertCodes("/purposes/items/enum", LoanPurpose.values());
    assertCodes("/securityTypes/items/enum", SecurityType.values());
    assertCodes("/collateral/items/enum", Collateral.values());
    assertCodes("/minTier/enum", Tier.values());
    assertCodes("/taxGrades/items/enum", TaxGrade.values());
  }

  private static void assertCodes(String at, Enum<?>[] codes) {
    List<String> listed = new ArrayList<>();
    properties().at(at).forEach(code -> listed.add(code.asText()));
    assertThat(listed)
        .as(at)
        .containsExactlyInAnyOrderElementsOf(Arrays.stream(codes).map(Enum::name).toList());
  }

  private static JsonNode properties() {
    return EventSchemas.state(OFFER).get("properties");
  }

  private static List<String> names(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
