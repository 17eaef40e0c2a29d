package io.hanqiao.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MarketSizeTest {

  @Test
  void theWholeMarketIsWhatTheDocumentsReport() throws IOException {
    assertThat(size(4_000))
        .isEqualTo(new MarketSize(4_000, 105, 300, 160, 40, 900, 377, 60, 200, 120));
  }

  @Test
  void aMultipleMultipliesWhatIsLiveAndLeavesThePastAsItWas() throws IOException {
    assertThat(size(100_000))
        .isEqualTo(
            new MarketSize(100_000, 2_625, 7_500, 4_000, 1_000, 22_500, 377, 1_500, 200, 120));
  }

  @Test
  void aSmallMarketShrinksEverythingInProportionDownToAHandful() throws IOException {
    assertThat(size(400)).isEqualTo(new MarketSize(400, 11, 30, 16, 6, 90, 38, 6, 20, 12));
    assertThat(size(1)).isEqualTo(new MarketSize(1, 6, 6, 6, 6, 6, 6, 6, 6, 6));
  }

  @ParameterizedTest
  @EnumSource(Route.class)
  void evenAMarketOfOneFirmHasSomethingOnEveryRoute(Route route) throws IOException {
    boolean mayBeNone = route == Route.SUPPLIER_EDGES || route == Route.PROPOSALS;

    assertThat(Seeds.rows(1, route).isEmpty() && !mayBeNone).isFalse();
  }

  private static MarketSize size(int firms) throws IOException {
    return MarketSize.of(Seeds.market().settings(), firms);
  }
}
