package io.hanqiao.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How the needs and the loan offers of the whole market meet, by the rules read plainly. */
class PairsAcceptanceTest {
  private static final int WHOLE = 4_000;
  private static final int OFFERS = 250;

  private static final List<Integer> FITTING = new ArrayList<>();
  private static final List<Integer> RATES = new ArrayList<>();

  @BeforeAll
  static void pairEveryNeedWithEveryOffer() throws IOException {
    Map<String, JsonNode> firms = byReference(Seeds.drawn(WHOLE, Route.ENTERPRISES));
    Map<String, JsonNode> banks = byReference(Seeds.drawn(WHOLE, Route.BANKS));
    List<PlainOffer> offers =
        Seeds.drawn(WHOLE, Route.CREDIT_OFFERS).stream()
            .map(row -> new PlainOffer(row, banks.get(row.path("bankReference").asText())))
            .toList();
    assertThat(offers).hasSize(OFFERS);
    for (JsonNode row : Seeds.drawn(WHOLE, Route.FINANCING_NEEDS)) {
      PlainNeed need = PlainNeed.of(row, firms.get(row.path("enterpriseReference").asText()));
      List<PlainOffer> fitting =
          need.refused() ? List.of() : offers.stream().filter(o -> o.takes(need)).toList();
      FITTING.add(fitting.size());
      fitting.stream()
          .map(offer -> offer.middleBp(need.lprBp()))
          .filter(rate -> rate > 0)
          .forEach(RATES::add);
    }
    Collections.sort(FITTING);
  }

  @Test
  void betweenThreeAndAHalfAndFiveAndAHalfPercentOfAllPairsAreEligible() {
    long pairs = FITTING.stream().mapToLong(Integer::longValue).sum();

    assertThat(FITTING).hasSize(WHOLE);
    assertThat(pairs * 10_000 / (WHOLE * OFFERS)).isBetween(350L, 550L);
  }

  @Test
  void aNeedHasFiveToEightOffersInTheMiddle() {
    assertThat(FITTING.get(WHOLE / 2)).isBetween(5, 8);
  }

  @Test
  void aFifthOfTheNeedsHasNoOfferAtAll() {
    long none = FITTING.stream().filter(count -> count == 0).count();

    assertThat(none * 1_000 / WHOLE).isBetween(170L, 250L);
  }

  @Test
  void theRatesOfFittingOffersAreAboutThreeAndAHalfPercent() {
    long mean = RATES.stream().mapToLong(Integer::longValue).sum() / RATES.size();

    assertThat(mean).isBetween(320L, 370L);
  }

  private static Map<String, JsonNode> byReference(List<JsonNode> rows) {
    return rows.stream().collect(Collectors.toMap(row -> row.path("reference").asText(), r -> r));
  }
}
