package io.hanqiao.matcher.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.hanqiao.matcher.book.LendingBook;
import io.hanqiao.platform.consume.ConsumedEvent;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What was kept up step by step is what would be worked out anew. */
class HistoriesTest {

  private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());
  private static final LiveMarket.Depths SHORT =
      new LiveMarket.Depths(new Depth(3, 5), new Depth(4, 6));
  private static final int STEPS = 50;

  /** A market and where its events come from. */
  private record Story(LiveBed<?, ?, ?, ?> bed, RandomEvents draw, Supplier<ConsumedEvent> next) {}

  @Test
  void inTheLoanMarketEveryHistoryLeavesTheListsOfTheReference() throws InterruptedException {
    run(
        2_000,
        seed -> {
          RandomEvents draw = new RandomEvents(seed);
          Rulebooks rulebooks = new Rulebooks();
          return new Story(
              new LiveBed<>(
                  clock ->
                      new MarketKind<>(
                          Rulebooks.LENDING,
                          () -> new LendingBook(JSON),
                          rulebooks::lending,
                          rulebooks::lendingSearch,
                          SHORT)),
              draw,
              new LendingEvents(draw)::next);
        });
  }

  private static void run(int histories, LongFunction<Story> story) throws InterruptedException {
    int entries = 0;
    for (long seed = 0; seed < histories; seed++) {
      Story told = story.apply(seed);
      for (int step = 1; step <= STEPS; step++) {
        step(told);
        if (step % 10 == 0) {
          told.bed().settle();
          var unused = told.bed().write();
          assertThat(told.bed().lists())
              .as("seed %s, step %s", seed, step)
              .isEqualTo(told.bed().reference());
        }
      }
      assertThat(told.bed().differences()).as("seed %s", seed).isZero();
      entries += told.bed().lists().values().stream().mapToInt(list -> list.size()).sum();
    }
    assertThat(entries).as("pairs to compare").isGreaterThan(histories * 10);
  }

  private static void step(Story told) throws InterruptedException {
    switch (told.draw().random.nextInt(16)) {
      case 0 -> told.bed().pass(1 + told.draw().random.nextInt(9));
      case 1 -> told.bed().makeAside();
      case 2 -> {
        var unused = told.bed().write();
      }
      default -> told.bed().hear(told.next().get());
    }
  }
}
