package io.hanqiao.matcher.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ListFeedTest {

  private static final Duration LONG = Duration.ofMinutes(1);

  private final ListFeed feed = new ListFeed();
  private final ListFeed.Change now = new ListFeed.Change(new UUID(1, 1), 3);

  @Test
  void aStreamEndsWhenItsTimeIsOver() {
    List<ListFeed.Change> told =
        feed.of(now, Duration.ofMillis(50)).collect().asList().await().atMost(LONG);

    assertThat(told).containsExactly(now);
  }

  @Test
  void aChangeThatComesWhileTheFirstVersionIsToldIsNotMissedAndOtherListsAreNotTold() {
    List<Long> told =
        feed.of(now, LONG)
            .onItem()
            .invoke(change -> answer(change.version()))
            .map(ListFeed.Change::version)
            .select()
            .first(2)
            .collect()
            .asList()
            .await()
            .atMost(LONG);

    assertThat(told).containsExactly(3L, 5L);
  }

  private void answer(long version) {
    if (version == 3) {
      feed.changed(new UUID(1, 2), 9);
      feed.changed(now.listId(), 5);
    }
  }
}
