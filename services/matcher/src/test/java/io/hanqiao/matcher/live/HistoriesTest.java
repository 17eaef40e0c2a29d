package io.hanqiao.matcher.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import io.hanqiao.platform.consume.ConsumedEvent;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;

/**
 * What was kept up step by step is what the plain reference works out anew: through postings that
 * come, change, close and are erased, days that pass and rulebooks that are published.
 */
@Execution(CONCURRENT)
class HistoriesTest {

  private static final int STEPS = 50;

  @Test
  void inTheLoanMarketTheListsAreThoseOfTheReference() throws InterruptedException {
    run(3_000, Kinds::lending, draw -> new LendingEvents(draw)::next);
  }

  @Test
  void inTheInvestmentMarketTheListsAreThoseOfTheReference() throws InterruptedException {
    run(3_000, Kinds::investment, draw -> new SmallEvents(draw)::investment);
  }

  @Test
  void inTheChallengeMarketTheListsAreThoseOfTheReference() throws InterruptedException {
    run(2_000, Kinds::challenge, draw -> new SmallEvents(draw)::challenge);
  }

  @Test
  void inTheSecondmentMarketTheListsAreThoseOfTheReference() throws InterruptedException {
    run(2_000, Kinds::secondment, draw -> new SmallEvents(draw)::secondment);
  }

  private static void run(
      int histories,
      Function<AtomicBoolean, LiveBed<?, ?, ?, ?>> market,
      Function<RandomEvents, Supplier<ConsumedEvent>> events)
      throws InterruptedException {
    int entries = 0;
    for (int seed = 0; seed < histories; seed++) {
      RandomEvents draw = new RandomEvents(seed);
      AtomicBoolean secondRulebook = new AtomicBoolean();
      LiveBed<?, ?, ?, ?> bed = market.apply(secondRulebook);
      Supplier<ConsumedEvent> next = events.apply(draw);
      for (int step = 1; step <= STEPS; step++) {
        step(bed, draw, next, secondRulebook);
        if (step % 25 == 0) {
          bed.settle();
          var unused = bed.write();
          assertThat(bed.lists()).as("seed %s, step %s", seed, step).isEqualTo(bed.reference());
        }
      }
      assertThat(bed.differences()).as("seed %s", seed).isZero();
      entries += bed.lists().values().stream().mapToInt(List::size).sum();
    }
    assertThat(entries).as("pairs to compare").isGreaterThan(histories * 8);
  }

  private static void step(
      LiveBed<?, ?, ?, ?> bed,
      RandomEvents draw,
      Supplier<ConsumedEvent> next,
      AtomicBoolean secondRulebook)
      throws InterruptedException {
    switch (draw.random.nextInt(20)) {
      case 0 -> bed.pass(1 + draw.random.nextInt(9));
      case 1 -> bed.makeAside();
      case 2 -> {
        var unused = bed.write();
      }
      case 3 -> {
        if (draw.oneIn(3)) {
          secondRulebook.set(!secondRulebook.get());
          bed.live.switchRulebook();
        }
      }
      case 4 -> bed.hear(next.get(), next.get(), next.get());
      default -> bed.hear(next.get());
    }
  }
}
