package io.hanqiao.matcher.live;

import io.hanqiao.matcher.book.LendingBook;
import io.hanqiao.platform.consume.ReplayedTopics;
import io.hanqiao.platform.consume.Replays;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Starts the market with the service, on one thread of its own. */
@ApplicationScoped
class LiveLifecycle {

  private final ReplayedTopics replay;
  private final RulebookPublisher publisher;
  private final Thread thread;

  LiveLifecycle(Replays replays, LiveMatching matching, RulebookPublisher publisher) {
    this.publisher = publisher;
    this.replay =
        replays.of(
            "lending",
            LendingBook.TOPICS,
            new ReplayedTopics.Handler(
                matching::begin, matching::check, matching::apply, matching::caughtUp));
    this.thread = new Thread(replay, "lending-market");
    thread.setDaemon(true);
  }

  void start(@Observes StartupEvent event) {
    publisher.publishMissing();
    thread.start();
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    replay.stop();
    thread.join(5_000);
  }
}
