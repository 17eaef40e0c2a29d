package io.hanqiao.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hanqiao.platform.testing.EventSchemas;
import io.hanqiao.vocabulary.Board;
import io.hanqiao.vocabulary.ChainPosition;
import io.hanqiao.vocabulary.Collateral;
import io.hanqiao.vocabulary.Comparator;
import io.hanqiao.vocabulary.DirectInstrument;
import io.hanqiao.vocabulary.EdgeKind;
import io.hanqiao.vocabulary.EnterpriseSize;
import io.hanqiao.vocabulary.FundStage;
import io.hanqiao.vocabulary.ListingReserve;
import io.hanqiao.vocabulary.LoanPurpose;
import io.hanqiao.vocabulary.Maturity;
import io.hanqiao.vocabulary.NegativeFlag;
import io.hanqiao.vocabulary.Sector;
import io.hanqiao.vocabulary.SecurityType;
import io.hanqiao.vocabulary.TaxGrade;
import io.hanqiao.vocabulary.Tier;
import io.hanqiao.vocabulary.TitleClass;
import io.hanqiao.vocabulary.ValueGrade;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventSamplesTest {

  private static final String PROFILE = "enterprise.profile";
  private static final String NEED = "enterprise.financing-need";
  private static final String REQUEST = "enterprise.expert-request";
  private static final String CAPABILITY = "enterprise.capability";

  /** A type of each kind of aggregate, and the state that all its types carry. */
  private static final Map<String, String> STATES =
      Map.ofEntries(
          Map.entry("io.hanqiao.enterprise.profile.changed.v1", "state.v1"),
          Map.entry("io.hanqiao.enterprise.financing-need.opened.v1", "state.v1"),
          Map.entry("io.hanqiao.enterprise.direct-financing-need.opened.v1", "direct-state.v1"),
          Map.entry("io.hanqiao.enterprise.expert-request.opened.v1", "state.v1"),
          Map.entry("io.hanqiao.enterprise.supplier-edge.declared.v1", "state.v1"),
          Map.entry("io.hanqiao.enterprise.capability.opened.v1", "state.v1"),
          Map.entry("io.hanqiao.enterprise.campaign.changed.v1", "campaign-state.v1"),
          Map.entry("io.hanqiao.enterprise.declaration.changed.v1", "declaration-state.v1"),
          Map.entry("io.hanqiao.enterprise.recommendation-list.changed.v1", "state.v1"),
          Map.entry("io.hanqiao.enterprise.follow-up.changed.v1", "follow-up-state.v1"),
          Map.entry("io.hanqiao.enterprise.authorization.changed.v1", "state.v1"),
          Map.entry("io.hanqiao.enterprise.erasure.done.v1", "state.v1"));

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
  @ValueSource(
      strings = {
        "name",
        "uscc",
        "reference",
        "source",
        "usccAdmittedReason",
        "useOfFunds",
        "annualVolume",
        "findings",
        "ranges",
        "namedUntil",
        "refusalCode",
        "items",
        "enterpriseName",
        "receiptHash"
      })
  void theSchemasRefuseWhatMustNotTravel(String field) {
    STATES.forEach(
        (type, state) -> {
          String topic = topicOf(type);
          ObjectNode sample = EventSchemas.sample(topic, type + ".full").deepCopy();
          assertThat(EventSchemas.flaws(topic, type, sample.put(field, "x"))).as(type).hasSize(1);
        });
  }

  @Test
  void betweenThemTheSamplesOfATypeHaveEveryFieldOfItsSchema() {
    STATES.forEach(
        (type, state) -> {
          String topic = topicOf(type);
          Set<String> shown = new TreeSet<>();
          EventSchemas.samples(topic, type)
              .forEach(sample -> shown.addAll(names(EventSchemas.sample(topic, sample))));
          assertThat(shown)
              .as(type)
              .containsExactlyInAnyOrderElementsOf(names(properties(topic, state)));
        });
  }

  @Test
  void theSchemaRefusesANeedWithTwoKindsOfCeiling() {
    String type = "io.hanqiao.enterprise.financing-need.opened.v1";
    ObjectNode sample = EventSchemas.sample(NEED, type + ".full").deepCopy();

    assertThat(EventSchemas.flaws(NEED, type, sample.put("rateCeilingLprSpreadBp", 60)))
        .isNotEmpty();
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
    assertCodes(PROFILE, "/chainPosition/enum", ChainPosition.values());
    assertCodes(PROFILE, "/listingReserve/enum", ListingReserve.values());
    assertCodes(PROFILE, "/taxGrade/enum", TaxGrade.values());
    assertCodes(PROFILE, "/negativeFlags/items/enum", NegativeFlag.values());
    assertCodes(PROFILE, "/knowledgeValueGrade/enum", ValueGrade.values());
    assertCodes(
        PROFILE,
        "/commercialValueGrade/enum",
        ValueGrade.A,
        ValueGrade.B,
        ValueGrade.C,
        ValueGrade.D);
    assertCodes(NEED, "/purpose/enum", LoanPurpose.values());
    assertCodes(NEED, "/securityTypes/items/enum", SecurityType.values());
    assertCodes(NEED, "/collateral/items/enum", Collateral.values());
    assertCodes(NEED, "/collateralValues/items/properties/collateral/enum", Collateral.values());
    JsonNode direct = properties(NEED, "direct-state.v1");
    assertCodes(direct, "/instrument/enum", DirectInstrument.values());
    assertCodes(direct, "/stage/enum", FundStage.values());
    assertCodes(direct, "/sector/enum", Sector.values());
    assertCodes(direct, "/boards/items/enum", Board.values());
    assertCodes(direct, "/listingReserve/enum", ListingReserve.values());
  }

  @Test
  void theSchemasOfWhatAFirmAsksForOrCanDoListTheCodesOfTheVocabulary() {
    assertCodes("enterprise.supplier-edge", "/kind/enum", EdgeKind.values());
    assertCodes(REQUEST, "/sectors/items/enum", Sector.values());
    assertCodes(REQUEST, "/minTitle/enum", TitleClass.values());
    assertCodes(REQUEST, "/tier/enum", Tier.values());
    assertCodes(REQUEST, "/indicators/items/properties/comparator/enum", Comparator.values());
    assertCodes(CAPABILITY, "/sectors/items/enum", Sector.values());
    assertCodes(CAPABILITY, "/size/enum", EnterpriseSize.values());
    assertCodes(CAPABILITY, "/maturityFrom/enum", Maturity.values());
    assertCodes(CAPABILITY, "/maturityTo/enum", Maturity.values());
  }

  private static void assertCodes(String topic, String at, Enum<?>... codes) {
    assertCodes(properties(topic, "state.v1"), at, codes);
  }

  private static void assertCodes(JsonNode properties, String at, Enum<?>... codes) {
    List<String> listed = new ArrayList<>();
    properties.at(at).forEach(code -> listed.add(code.asText()));
    assertThat(listed)
        .as(at)
        .containsExactlyInAnyOrderElementsOf(Arrays.stream(codes).map(Enum::name).toList());
  }

  private static JsonNode properties(String topic, String state) {
    return EventSchemas.state(topic, state).get("properties");
  }

  private static String topicOf(String type) {
    return EventSchemas.topics().stream()
        .filter(topic -> EventSchemas.types(topic).contains(type))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> names(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
