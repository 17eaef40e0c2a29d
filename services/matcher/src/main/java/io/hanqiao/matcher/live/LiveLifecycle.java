package io.hanqiao.matcher.live;

import io.hanqiao.matcher.book.Change;
import io.hanqiao.platform.consume.ReplayedTopics;
import io.hanqiao.platform.consume.Replays;
import io.hanqiao.platform.consume.TailedTopics;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Starts the markets with the service: for each a thread that reads and works out and one that
 * writes; and one that hears what any replica has written.
 */
@ApplicationScoped
class LiveLifecycle {

  private final List<Runnable> stops = new ArrayList<>();
  private final List<Thread> threads = new ArrayList<>();

  LiveLifecycle(Replays replays, Markets markets, ListWriters writers, ListFeed feed) {
    for (LiveMatching<?, ?, ?, ?> market : markets.all()) {
      ReplayedTopics<Change> replay =
          replays.of(
              market.name(),
              market.topics(),
              new ReplayedTopics.Handler<>(
                  market::begin, market::read, market::apply, market::caughtUp, market::isBusy));
      ListWriter writer = writers.of(market.name(), market.lanes());
      prepare(market.name() + "-market", replay, replay::stop);
      prepare(market.name() + "-lists", writer, writer::stop);
    }
    TailedTopics tail =
        replays.tail(
            Set.of(ListEvents.TOPIC), event -> feed.changed(event.aggregateId(), event.version()));
    prepare("list-feed", tail, tail::stop);
  }

  private void prepare(String name, Runnable work, Runnable stop) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    threads.add(thread);
    stops.add(stop);
  }

  void start(@Observes StartupEvent event) {
    threads.forEach(Thread::start);
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    stops.forEach(Runnable::run);
    for (Thread thread : threads) {
      thread.join(5_000);
    }
  }
}
