package io.hanqiao.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How the needs and the offers of the whole market meet, by the rules read plainly. */
class PairsAcceptanceTest {
  private static final int WHOLE = 4_000;
  private static final int OFFERS = 250;
  private static final int LEASES = 12;

  private static final List<Integer> FITTING = new ArrayList<>();
  private static final List<Integer> RATES = new ArrayList<>();
  private static final Set<String> FORMS_TAKEN = new TreeSet<>();

  private static PlainMarket market;
  private static List<PlainOffer> loans;
  private static List<PlainOffer> leases;
  private static int helped;

  @BeforeAll
  static void pairEveryNeedWithEveryOffer() throws IOException {
    market = PlainMarket.of(WHOLE);
    Map<Boolean, List<PlainOffer>> offers =
        market.offers().stream().collect(Collectors.partitioningBy(PlainOffer::isLease));
    loans = offers.getOrDefault(false, List.of());
    leases = offers.getOrDefault(true, List.of());
    for (JsonNode row : market.needRows()) {
      PlainNeed need = market.need(row);
      List<PlainOffer> fitting = loans.stream().filter(offer -> offer.takes(need)).toList();
      FITTING.add(fitting.size());
      fitting.stream()
          .map(offer -> offer.middleBp(need.lprBp()))
          .filter(rate -> rate > 0)
          .forEach(RATES::add);
      fitting.forEach(offer -> FORMS_TAKEN.add(offer.form()));
      leases.stream().filter(o -> o.takes(need)).forEach(o -> FORMS_TAKEN.add(o.form()));
      if (fitting.isEmpty() && loans.stream().anyMatch(o -> o.refusals(need).size() == 1)) {
        helped++;
      }
    }
    Collections.sort(FITTING);
  }

  @AfterAll
  static void say() {
    System.out.printf(
        "The loan market of %d needs and %d offers: %d pairs eligible (%d.%02d %%), %d offers for"
            + " the middle need, %d needs (%d.%d %%) with none, of which one change helps %d; mean"
            + " rate %d bp%n",
        FITTING.size(),
        loans.size(),
        pairs(),
        pairs() / (WHOLE * OFFERS / 100),
        pairs() * 10_000 / (WHOLE * OFFERS) % 100,
        FITTING.get(WHOLE / 2),
        none(),
        none() * 100 / WHOLE,
        none() * 1_000 / WHOLE % 10,
        helped,
        meanRate());
  }

  @Test
  void thereAreTwoHundredAndFiftyLoansAndTwelveLeases() {
    assertThat(loans).hasSize(OFFERS);
    assertThat(leases).hasSize(LEASES);
  }

  @Test
  void betweenThreeAndAHalfAndFiveAndAHalfPercentOfAllPairsAreEligible() {
    assertThat(FITTING).hasSize(WHOLE);
    assertThat(pairs() * 10_000 / (WHOLE * OFFERS)).isBetween(350L, 550L);
  }

  @Test
  void aNeedHasFiveToEightOffersInTheMiddle() {
    assertThat(FITTING.get(WHOLE / 2)).isBetween(5, 8);
  }

  @Test
  void aFifthOfTheNeedsHasNoOfferAtAllAndOneChangeHelpsMostOfThem() {
    assertThat(none() * 1_000 / WHOLE).isBetween(170L, 250L);
    assertThat(helped * 100L / none()).isGreaterThanOrEqualTo(75L);
  }

  @Test
  void theRatesOfFittingOffersAreAboutThreeAndAHalfPercent() {
    assertThat(meanRate()).isBetween(320L, 370L);
  }

  @Test
  void everyFormOfProductHasANeedItTakes() {
    assertThat(FORMS_TAKEN)
        .containsExactlyInAnyOrderElementsOf(
            market.offers().stream().map(PlainOffer::form).collect(Collectors.toSet()))
        .hasSize(27);
  }

  @Test
  void theSecondFirmIsRefusedByManyForALapsedRecognitionAlone() {
    PlainNeed need = market.need("DN00002", row -> {});

    assertThat(loans).filteredOn(offer -> offer.takes(need)).isNotEmpty();
    assertThat(loans)
        .filteredOn(offer -> offer.refusals(need).equals(List.of("tier")))
        .extracting(PlainOffer::form)
        .contains("KNOWLEDGE_VALUE_LOAN", "INNOVATION_POINTS_LOAN");
  }

  @Test
  void theThirdFirmHasNoOfferUntilItAsksForALittleLessOrGivesAGuarantee() {
    PlainNeed asked = market.need("DN00003", row -> {});
    PlainNeed less = market.need("DN00003", row -> row.put("amount", "10000000.00"));
    PlainNeed guaranteed =
        market.need("DN00003", row -> row.withArray("securityTypes").add("GUARANTEE"));

    assertThat(loans).noneMatch(offer -> offer.takes(asked));
    assertThat(loans).anyMatch(offer -> offer.takes(guaranteed));
    assertThat(loans).filteredOn(offer -> offer.takes(less)).hasSizeGreaterThanOrEqualTo(3);
  }

  private static long pairs() {
    return FITTING.stream().mapToLong(Integer::longValue).sum();
  }

  private static long none() {
    return FITTING.stream().filter(count -> count == 0).count();
  }

  private static long meanRate() {
    return RATES.stream().mapToLong(Integer::longValue).sum() / RATES.size();
  }
}
