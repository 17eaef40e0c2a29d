package io.hanqiao.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class PairingTest {

  private static int score(int demand, int supply) {
    return new Pairing(new UUID(0, 1), new UUID(0, 2), demand, supply).pairScore();
  }

  @Test
  void theScoreOfAPairIsTheRootOfTheProductRoundedDown() {
    assertThat(score(1_000_000, 1_000_000)).isEqualTo(1_000_000);
    assertThat(score(250_000, 1_000_000)).isEqualTo(500_000);
    assertThat(score(2, 1)).isEqualTo(1);
    assertThat(score(999_999, 1_000_000)).isEqualTo(999_999);
  }

  @Test
  void whatOneSideDoesNotWantAtAllIsWorthNothing() {
    assertThat(score(0, 1_000_000)).isZero();
    assertThat(score(1_000_000, 0)).isZero();
  }

  @Property
  void theScoreIsExactToTheDigitAndTreatsBothSidesAlike(
      @ForAll @IntRange(max = 1_000_000) int demand,
      @ForAll @IntRange(max = 1_000_000) int supply) {
    int expected =
        BigInteger.valueOf(demand).multiply(BigInteger.valueOf(supply)).sqrt().intValueExact();
    assertThat(score(demand, supply)).isEqualTo(expected).isEqualTo(score(supply, demand));
    assertThat(expected).isBetween(Math.min(demand, supply), Math.max(demand, supply));
  }

  @Property
  void aWholeRootIsTheLargestWhoseSquareFits(@ForAll @LongRange(max = 1L << 62) long square) {
    assertThat(WholeRoot.of(square)).isEqualTo(BigInteger.valueOf(square).sqrt().longValueExact());
  }
}
