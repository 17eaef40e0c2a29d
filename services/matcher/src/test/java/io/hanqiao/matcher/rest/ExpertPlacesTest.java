package io.hanqiao.matcher.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.hanqiao.matcher.Encoded;
import io.hanqiao.matcher.book.SecondmentBook;
import io.hanqiao.matching.Market;
import io.hanqiao.matching.RuleOutcome;
import io.hanqiao.matching.RuleReason;
import io.hanqiao.matching.disclosed.ToldPair;
import io.hanqiao.matching.secondment.Expert;
import io.hanqiao.matching.secondment.SecondmentDemand;
import io.hanqiao.matching.secondment.SecondmentMarket;
import io.hanqiao.matching.secondment.SecondmentOutlook;
import io.hanqiao.matching.secondment.SecondmentRule;
import io.hanqiao.matching.secondment.SecondmentRulebook;
import io.hanqiao.platform.consume.ConsumedEvent;
import io.hanqiao.platform.consume.EventState;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A firm that changes its own place and limit of distance learns an expert's city and no more. */
class ExpertPlacesTest {

  private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());
  private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
  private static final UUID EXPERT = new UUID(1, 1);
  private static final UUID REQUEST = new UUID(2, 2);

  /** All in Wuhan: the city, districts near and far, and management districts. */
  private static final List<String> OF_WUHAN =
      List.of(
          "\"divisionCode\": \"420100\"",
          "\"divisionCode\": \"420111\", \"managementDistrict\": \"donghu\"",
          "\"divisionCode\": \"420117\"",
          "\"divisionCode\": \"420113\", \"managementDistrict\": \"wedz\"",
          "\"managementDistrict\": \"huangpi\"");

  private static final List<String> FIRMS =
      List.of(
          "\"divisionCode\": \"420111\", \"managementDistrict\": \"donghu\"",
          "\"divisionCode\": \"420117\"",
          "\"divisionCode\": \"420700\"");

  private final SecondmentRulebook rulebook;
  private final Market<SecondmentDemand, Expert> market;
  private long version;

  ExpertPlacesTest() throws IOException {
    String path = "/io/hanqiao/matching/rulebooks/secondment-2026-11-22.properties";
    try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream(path))) {
      rulebook = SecondmentRulebook.read(new StringReader(new String(in.readAllBytes(), UTF_8)));
    }
    market = SecondmentMarket.of(rulebook);
  }

  @Test
  void twoExpertsOfOneCityInDifferentDistrictsGiveTheSameExplanation() {
    List<List<String>> read = new ArrayList<>();
    OF_WUHAN.forEach(place -> read.add(allThatIsRead(place)));

    assertThat(Set.copyOf(read)).hasSize(1);
  }

  @Test
  void anExpertOfAnotherCityGivesAnother() {
    assertThat(allThatIsRead("\"divisionCode\": \"420200\""))
        .isNotEqualTo(allThatIsRead(OF_WUHAN.get(0)));
  }

  @Test
  void ofACountyDirectlyUnderTheProvinceNothingIsTold() {
    assertThat(allThatIsRead("\"divisionCode\": \"429004\""))
        .isEqualTo(allThatIsRead("\"divisionCode\": \"429006\""))
        .isEqualTo(allThatIsRead("\"divisionCode\": null"));
  }

  @Test
  void theLimitOfDistanceStillDecides() {
    SecondmentBook book = new SecondmentBook(JSON);
    expert(book, OF_WUHAN.get(2));
    Set<RuleOutcome> outcomes = EnumSet.noneOf(RuleOutcome.class);
    for (int km = 0; km <= 60; km++) {
      request(book, FIRMS.get(0), km);
      market.explain(demand(book), supply(book), DAY).demandView().rules().stream()
          .filter(rule -> rule.ruleId().equals(SecondmentRule.DISTANCE.id()))
          .map(RuleReason::outcome)
          .forEach(outcomes::add);
    }
    assertThat(outcomes).containsExactlyInAnyOrder(RuleOutcome.PASSED, RuleOutcome.FAILED);
  }

  /** Card and explanation for firms of every place with every limit, and the institution's view. */
  private List<String> allThatIsRead(String place) {
    SecondmentBook book = new SecondmentBook(JSON);
    expert(book, place);
    List<String> read = new ArrayList<>();
    read.add(new SecondmentCards(book, Locale.CHINESE).supply(EXPERT).orElseThrow().toString());
    for (String firm : FIRMS) {
      for (int km = 0; km <= 60; km++) {
        request(book, firm, km);
        read.add(market.explain(demand(book), supply(book), DAY).demandView().toString());
      }
      read.add(
          ToldPair.of(
                  SecondmentOutlook.of(rulebook, DAY),
                  book.told(REQUEST).orElseThrow(),
                  supply(book))
              .toString());
    }
    return read;
  }

  private static SecondmentDemand demand(SecondmentBook book) {
    return book.demand(REQUEST).orElseThrow();
  }

  private static Expert supply(SecondmentBook book) {
    return book.supply(EXPERT, DAY).orElseThrow();
  }

  private void expert(SecondmentBook book, String place) {
    apply(
        book,
        "talent.expert",
        EXPERT,
        """
        {"expertId": "%s", "institutionId": "%s", "ownerOrg": "%s", "status": "OPEN",
         "ageBand": "FROM_36_TO_40", "title": "ASSOCIATE_SENIOR", "sectors": ["OPTOELECTRONICS"],
         "text": "激光加工光学系统热效应与焦点补偿研究。", "daysPerMonth": 8, "inventionPatents": 4,
         "hasResults": true, "cleanRecord": true, "serving": false, "homeConsent": true,
         %s, "synthetic": true}
        """
            .formatted(EXPERT, EXPERT, EXPERT, place));
  }

  private void request(SecondmentBook book, String place, int maxDistanceKm) {
    apply(
        book,
        "enterprise.expert-request",
        REQUEST,
        """
        {"requestId": "%s", "enterpriseId": "%s", "ownerOrg": "%s", "status": "OPEN",
         "problem": "激光切割头温漂使焦点移动，良率下降。", "sectors": ["OPTOELECTRONICS"],
         "maxDistanceKm": %d, %s, "synthetic": true}
        """
            .formatted(REQUEST, REQUEST, REQUEST, maxDistanceKm, place));
  }

  private void apply(SecondmentBook book, String topic, UUID id, String state) {
    var unused =
        book.apply(
            new ConsumedEvent(
                topic,
                id,
                "io.hanqiao.test.changed.v1",
                id,
                ++version,
                Instant.EPOCH,
                null,
                new EventState(Encoded.state(topic, state).getBytes(UTF_8))));
  }
}
