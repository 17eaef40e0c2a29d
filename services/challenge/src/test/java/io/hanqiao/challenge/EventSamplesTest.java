package io.hanqiao.challenge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hanqiao.challenge.challenge.CloseReason;
import io.hanqiao.platform.testing.EventSchemas;
import io.hanqiao.vocabulary.ChallengeKind;
import io.hanqiao.vocabulary.Comparator;
import io.hanqiao.vocabulary.IpOwnership;
import io.hanqiao.vocabulary.Maturity;
import io.hanqiao.vocabulary.Sector;
import io.hanqiao.vocabulary.SelectionMode;
import io.hanqiao.vocabulary.SolverKind;
import io.hanqiao.vocabulary.SponsorKind;
import io.hanqiao.vocabulary.TechnologyContractType;
import io.hanqiao.vocabulary.Visibility;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventSamplesTest {

  private static final String CHALLENGE = "challenge.challenge";
  private static final String PROPOSAL = "challenge.proposal";
  private static final String POSTED = "io.hanqiao.challenge.challenge.posted.v1";
  private static final String SUBMITTED = "io.hanqiao.challenge.proposal.submitted.v1";

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
  @CsvSource({
    CHALLENGE + "," + POSTED + ",full,reference",
    CHALLENGE + "," + POSTED + ",full,source",
    CHALLENGE + "," + POSTED + ",anonymous,sponsorName",
    CHALLENGE + "," + POSTED + ",anonymous,sponsorEnterpriseId",
    PROPOSAL + "," + SUBMITTED + ",full,summary",
    PROPOSAL + "," + SUBMITTED + ",full,price",
    PROPOSAL + "," + SUBMITTED + ",full,enterpriseId"
  })
  void theSchemasRefuseWhatMustNotTravel(String topic, String type, String sample, String field) {
    ObjectNode leaking = EventSchemas.sample(topic, type + "." + sample).deepCopy();
    leaking.put(field, "01930000-0000-7000-8000-0000000e0002");

    assertThat(EventSchemas.flaws(topic, type, leaking)).isNotEmpty();
  }

  @Test
  void theFullSamplesHaveEveryFieldOfTheirSchema() {
    assertWhole(CHALLENGE, "io.hanqiao.challenge.challenge.closed.v1.full");
    assertWhole(PROPOSAL, SUBMITTED + ".full");
  }

  @Test
  void theSchemasListTheCodesOfTheVocabulary() {
    assertCodes(CHALLENGE, "/kind/enum", ChallengeKind.values());
    assertCodes(CHALLENGE, "/closedReason/enum", CloseReason.values());
    assertCodes(CHALLENGE, "/sectors/items/enum", Sector.values());
    assertCodes(CHALLENGE, "/sponsorKind/enum", SponsorKind.values());
    assertCodes(CHALLENGE, "/visibility/enum", Visibility.values());
    assertCodes(CHALLENGE, "/solverKinds/items/enum", SolverKind.values());
    assertCodes(CHALLENGE, "/selectionMode/enum", SelectionMode.values());
    assertCodes(CHALLENGE, "/maturityIn/enum", Maturity.values());
    assertCodes(CHALLENGE, "/maturityOut/enum", Maturity.values());
    assertCodes(CHALLENGE, "/contractType/enum", TechnologyContractType.values());
    assertCodes(CHALLENGE, "/ipOwnership/enum", IpOwnership.values());
    assertCodes(CHALLENGE, "/indicators/items/properties/comparator/enum", Comparator.values());
    assertCodes(PROPOSAL, "/solverKind/enum", SolverKind.values());
  }

  private static void assertWhole(String topic, String sample) {
    assertThat(names(EventSchemas.sample(topic, sample)))
        .containsExactlyInAnyOrderElementsOf(names(properties(topic)));
  }

  private static void assertCodes(String topic, String at, Enum<?>[] codes) {
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
