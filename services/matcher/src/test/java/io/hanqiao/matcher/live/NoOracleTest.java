package io.hanqiao.matcher.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanqiao.matcher.book.MarketBook;
import io.hanqiao.platform.consume.ConsumedEvent;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/**
 * Two markets that differ only in facts no supply's owner is told: whatever happens in both, the
 * lists of their supplies change at the same moments and to the same.
 */
class NoOracleTest {

  private static final int PAIRS = 400;
  private static final int STEPS = 60;

  @Test
  void banksSeeNothingOfWhatAFirmHasNotDisclosed() throws InterruptedException {
    run(Kinds::lending, Untold.LENDING, draw -> new LendingEvents(draw)::next);
  }

  @Test
  void fundsSeeNothingOfWhatAFirmHasNotDisclosed() throws InterruptedException {
    run(Kinds::investment, Untold.INVESTMENT, draw -> new SmallEvents(draw)::investment);
  }

  @Test
  void institutionsSeeNothingOfWhatAFirmHasNotDisclosed() throws InterruptedException {
    run(Kinds::secondment, Untold.SECONDMENT, draw -> new SmallEvents(draw)::secondment);
  }

  private static <B extends MarketBook<?, ?, ?>> void run(
      Function<AtomicBoolean, LiveBed<?, ?, ?, B>> market,
      Map<String, List<String>> untold,
      Function<RandomEvents, Supplier<ConsumedEvent>> events)
      throws InterruptedException {
    int told = 0;
    int demandsApart = 0;
    for (int seed = 0; seed < PAIRS; seed++) {
      LiveBed<?, ?, ?, B> one = market.apply(new AtomicBoolean());
      LiveBed<?, ?, ?, B> other = market.apply(new AtomicBoolean());
      RandomEvents draw = new RandomEvents(seed);
      Random changes = new Random(seed);
      Supplier<ConsumedEvent> next = events.apply(draw);
      for (int step = 0; step < STEPS; step++) {
        int days = draw.oneIn(25) ? 1 + draw.random.nextInt(5) : 0;
        ConsumedEvent event = next.get();
        Map<UUID, UUID> ofOne = after(one, days, event);
        Map<UUID, UUID> ofOther = after(other, days, Untold.redrawn(event, untold, changes));
        assertThat(supplies(ofOther, other)).as("seed %s", seed).isEqualTo(supplies(ofOne, one));
        told += supplies(ofOne, one).size();
        demandsApart += ofOne.equals(ofOther) ? 0 : 1;
      }
    }
    assertThat(told).as("supply lists that changed").isGreaterThan(PAIRS * 10);
    assertThat(demandsApart).as("steps that differ for demands").isGreaterThan(PAIRS);
  }

  private static Map<UUID, UUID> after(LiveBed<?, ?, ?, ?> bed, int days, ConsumedEvent event)
      throws InterruptedException {
    bed.pass(days);
    bed.hear(event);
    bed.settle();
    return bed.write();
  }

  private static Map<UUID, UUID> supplies(Map<UUID, UUID> changed, LiveBed<?, ?, ?, ?> bed) {
    Map<UUID, UUID> supplies = new TreeMap<>(changed);
    supplies.keySet().removeIf(id -> bed.written.get(id).side() == Side.DEMAND);
    return supplies;
  }
}
