package io.hanqiao.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hanqiao.platform.testing.EventSchemas;
import io.hanqiao.vocabulary.AreaBasis;
import io.hanqiao.vocabulary.BankKind;
import io.hanqiao.vocabulary.ChainPosition;
import io.hanqiao.vocabulary.Collateral;
import io.hanqiao.vocabulary.EdgeKind;
import io.hanqiao.vocabulary.EnterpriseSize;
import io.hanqiao.vocabulary.GradeScheme;
import io.hanqiao.vocabulary.GuarantorKind;
import io.hanqiao.vocabulary.LineKind;
import io.hanqiao.vocabulary.LoanPurpose;
import io.hanqiao.vocabulary.NegativeFlag;
import io.hanqiao.vocabulary.ProductForm;
import io.hanqiao.vocabulary.RiskParty;
import io.hanqiao.vocabulary.SecurityType;
import io.hanqiao.vocabulary.TaxGrade;
import io.hanqiao.vocabulary.Tier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EventSamplesTest {

  private static final String OFFER = "credit.offer";
  private static final String GUARANTOR = "credit.guarantor";

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
  @MethodSource("everyType")
  void aFieldTheSchemaDoesNotKnowIsAFlaw(String topic, String type) {
    JsonNode sample = EventSchemas.sample(topic, type + ".full");
    for (String secret : List.of("reference", "draftedBy", "confirmedBy")) {
      JsonNode leaking = ((ObjectNode) sample.deepCopy()).put(secret, "x");
      assertThat(EventSchemas.flaws(topic, type, leaking)).as(secret).hasSize(1);
    }
  }

  @ParameterizedTest
  @MethodSource("everyType")
  void theFullSampleHasEveryFieldOfTheSchema(String topic, String type) {
    assertThat(names(EventSchemas.sample(topic, type + ".full")))
        .containsExactlyInAnyOrderElementsOf(names(properties(topic)));
  }

  @Test
  void theSharesOfAPlanInASampleSumToAHundred() {
    JsonNode plans =
        EventSchemas.sample(GUARANTOR, "io.hanqiao.credit.guarantor.registered.v1.full")
            .get("riskSharePlans");

    assertThat(plans).hasSize(2);
    for (JsonNode plan : plans) {
      int sum = 0;
      for (JsonNode share : plan.get("shares")) {
        sum += share.get("percent").asInt();
      }
      assertThat(sum).isEqualTo(100);
    }
  }

  @Test
  void theSchemasListTheCodesOfTheVocabulary() {
    assertCodes(OFFER, "/bankKind/enum", BankKind.values());
    assertCodes(OFFER, "/purposes/items/enum", LoanPurpose.values());
    assertCodes(OFFER, "/securityTypes/items/enum", SecurityType.values());
    assertCodes(OFFER, "/collateral/items/enum", Collateral.values());
    assertCodes(OFFER, "/minTier/enum", Tier.values());
    assertCodes(OFFER, "/taxGrades/items/enum", TaxGrade.values());
    assertCodes(OFFER, "/productForm/enum", ProductForm.values());
    assertCodes(OFFER, "/enterpriseSizes/items/enum", EnterpriseSize.values());
    assertCodes(OFFER, "/gradeCeiling/enum", GradeScheme.values());
    assertCodes(OFFER, "/chainPositions/items/enum", ChainPosition.values());
    assertCodes(OFFER, "/refusedFlags/items/enum", NegativeFlag.values());
    assertCodes(OFFER, "/loanToValue/items/properties/collateral/enum", Collateral.values());
    assertCodes(OFFER, "/anchorEdge/enum", EdgeKind.values());
    assertCodes(OFFER, "/areaBasis/enum", AreaBasis.values());
    assertCodes(GUARANTOR, "/kind/enum", GuarantorKind.values());
    String party = "/riskSharePlans/items/properties/shares/items/properties/party/enum";
    assertCodes(GUARANTOR, party, RiskParty.values());
    assertCodes("credit.line", "/kind/enum", LineKind.values());
    assertCodes("credit.loan-application", "/purpose/enum", LoanPurpose.values());
  }

  private static List<Arguments> everyType() {
    return EventSchemas.topics().stream()
        .flatMap(topic -> EventSchemas.types(topic).stream().map(type -> arguments(topic, type)))
        .toList();
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
