package io.hanqiao.matching.disclosed;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanqiao.matching.engine.Criteria;
import io.hanqiao.matching.place.Locality;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/** What bands and coarse places can decide. */
class CoarseFeaturesTest {

  private static final Locality SHARES = new Locality(1_000_000, 700_000, 400_000);
  private static final CoarsePlace DONGHU = new CoarsePlace("donghu", null);
  private static final CoarsePlace WUHAN = new CoarsePlace(null, "4201");

  @Property
  void aBandRefusesOnlyIfEveryAmountInItWouldBeRefused(
      @ForAll @LongRange(min = 1, max = 20_000_000_000L) long fen,
      @ForAll @LongRange(min = 1, max = 20_000_000_000L) long one,
      @ForAll @LongRange(min = 1, max = 20_000_000_000L) long other) {
    long least = Math.min(one, other);
    long most = Math.max(one, other);
    boolean kept = fen >= least && fen <= most;

    boolean mayKeep = AmountBand.of(fen).mayLieWithin(least, most);

    assertThat(mayKeep || !kept).isTrue();
    assertThat(AmountBand.of(fen).mayLieWithin(null, null)).isTrue();
  }

  @Test
  void aBandIsOutOfARangeThatEndsBeforeItOrBeginsAfterIt() {
    AmountBand band = AmountBand.of(200_000_000);

    assertThat(band.code()).isEqualTo("1000000-3000000");
    assertThat(band.mayLieWithin(null, 100_000_000L)).isFalse();
    assertThat(band.mayLieWithin(null, 100_000_100L)).isTrue();
    assertThat(band.mayLieWithin(300_000_100L, null)).isFalse();
    assertThat(band.mayLieWithin(300_000_099L, null)).isTrue();
  }

  @Test
  void whereABandLiesInARangeIsTakenFromTheMiddleOfWhatTheyShare() {
    AmountBand band = AmountBand.of(200_000_000);

    assertThat(band.position(null, 400_000_000L, 500, 500_000)).isEqualTo(1_000_000);
    assertThat(band.position(null, 100_000_000L, 500, 500_000)).isZero();
    assertThat(band.position(null, null, 500, 500_000)).isEqualTo(Criteria.UNKNOWN);
  }

  @Test
  void aPlaceRefusesOnlyWhereNoFirmToldLikeThatCouldLie() {
    assertThat(DONGHU.mayLieIn(null, Set.of("donghu"))).isTrue();
    assertThat(DONGHU.mayLieIn(null, Set.of("hanyang"))).isFalse();
    assertThat(DONGHU.mayLieIn(Set.of("420111"), null)).isTrue();
    assertThat(DONGHU.mayLieIn(Set.of("4209"), null)).isFalse();
    assertThat(WUHAN.mayLieIn(Set.of("42"), null)).isTrue();
    assertThat(WUHAN.mayLieIn(null, Set.of("donghu"))).isFalse();
    assertThat(new CoarsePlace(null, "4200").mayLieIn(Set.of("4209"), null)).isTrue();
    assertThat(CoarsePlace.HIDDEN.mayLieIn(Set.of("4209"), null)).isTrue();
  }

  @Test
  void howNearAPlaceIsCountsAsFarAsItIsTold() {
    assertThat(DONGHU.share(SHARES, null, Set.of("donghu"))).isEqualTo(1_000_000);
    assertThat(WUHAN.share(SHARES, Set.of("4201"), null)).isEqualTo(700_000);
    assertThat(WUHAN.share(SHARES, Set.of("42", "420111"), null)).isEqualTo(400_000);
    assertThat(WUHAN.share(SHARES, Set.of("420111"), null)).isEqualTo(Criteria.UNKNOWN);
    assertThat(WUHAN.share(SHARES, Set.of("4209"), null)).isZero();
    assertThat(CoarsePlace.HIDDEN.share(SHARES, Set.of("4209"), null)).isEqualTo(Criteria.UNKNOWN);
  }

  @Test
  void amongDemandsScoredAlikeEverySupplyHasAnOrderOfItsOwn() {
    List<UUID> demands = List.of(new UUID(1, 1), new UUID(1, 2), new UUID(1, 3), new UUID(1, 4));
    Set<List<UUID>> orders =
        Set.copyOf(
            List.of(1L, 2L, 3L, 4L, 5L).stream()
                .map(supply -> demands.stream().sorted(new Ties(new UUID(2, supply))).toList())
                .collect(java.util.stream.Collectors.toSet()));

    assertThat(orders).hasSizeGreaterThan(2).allMatch(order -> order.size() == 4);
    assertThat(new Ties(new UUID(2, 1)).compare(demands.get(0), demands.get(0))).isZero();
  }
}
