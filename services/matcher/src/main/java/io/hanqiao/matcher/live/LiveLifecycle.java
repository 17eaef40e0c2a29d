package io.hanqiao.matcher.live;

import io.hanqiao.matcher.book.Change;
import io.hanqiao.platform.consume.ReplayedTopics;
import io.hanqiao.platform.consume.Replays;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;

/** Starts the markets with the service, each on one thread of its own. */
@ApplicationScoped
class LiveLifecycle {

  private final RulebookPublisher publisher;
  private final List<ReplayedTopics<?>> replays = new ArrayList<>();
  private final List<Thread> threads = new ArrayList<>();

  LiveLifecycle(Replays replays, Markets markets, RulebookPublisher publisher) {
    this.publisher = publisher;
    for (LiveMatching<?> market : markets.all()) {
      ReplayedTopics<Change> replay =
          replays.of(
              market.name(),
              market.topics(),
              new ReplayedTopics.Handler<>(
                  market::begin, market::read, market::apply, market::caughtUp));
      Thread thread = new Thread(replay, market.name() + "-market");
      thread.setDaemon(true);
      this.replays.add(replay);
      threads.add(thread);
    }
  }

  void start(@Observes StartupEvent event) {
    publisher.publishMissing();
    threads.forEach(Thread::start);
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    replays.forEach(ReplayedTopics::stop);
    for (Thread thread : threads) {
      thread.join(5_000);
    }
  }
}
