package io.hanqiao.platform.consume;

import io.hanqiao.platform.broker.Broker;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes replays of whole topics for services that keep state in memory. */
@ApplicationScoped
public class Replays {

  private static final int IDLE_SECONDS = 10;

  private final Tools tools;
  private final Map<String, ReplayProgress> progress = new ConcurrentHashMap<>();

  Replays(
      ConsumerSettings settings,
      Delivery delivery,
      MeterRegistry meters,
      Clock clock,
      @ConfigProperty(name = "hanqiao.topics.prefix") Optional<String> prefix) {
    this.tools =
        new Tools(
            settings,
            new EventReader(prefix.orElse("")),
            delivery::bury,
            delivery::forget,
            readers(),
            Allowance.ofHeap(),
            clock,
            meters);
  }

  /**
   * What every replay works with.
   *
   * @param burial takes the name of a replay and what it could not read
   * @param forget takes what was erased: nothing of it stays buried
   * @param threads on which events are read
   * @param allowance how much all of them together may keep unread
   */
  record Tools(
      ConsumerSettings settings,
      EventReader reader,
      BiConsumer<String, List<Burial>> burial,
      Consumer<List<UUID>> forget,
      Executor threads,
      Allowance allowance,
      InstantSource clock,
      MeterRegistry meters) {}

  /**
   * A replay ready to run on a thread of its owner's.
   *
   * @param name names its dead letters and its metrics
   * @param topics read whole; waits until all exist
   */
  public <T> ReplayedTopics<T> of(
      String name, Set<String> topics, ReplayedTopics.Handler<T> handler) {
    ReplayProgress mine =
        progress.computeIfAbsent(name, n -> new ReplayProgress(n, tools.meters()));
    return new ReplayedTopics<>(name, topics, handler, tools, mine);
  }

  /**
   * A replay outside a service, measured by nobody. It does not go on after a record that cannot be
   * read: it has no table to bury it in.
   *
   * @param prefix of the topics' names on the broker
   */
  public static <T> ReplayedTopics<T> standalone(
      String bootstrapServers,
      String prefix,
      Set<String> topics,
      ReplayedTopics.Handler<T> handler) {
    SimpleMeterRegistry meters = new SimpleMeterRegistry();
    Tools tools =
        new Tools(
            new ConsumerSettings("standalone", Broker.open(bootstrapServers), Optional.of(prefix)),
            new EventReader(prefix),
            (name, burials) -> {
              throw new IllegalStateException(name + ": " + burials.get(0).reason().getMessage());
            },
            erased -> {},
            readers(),
            Allowance.ofHeap(),
            InstantSource.system(),
            meters);
    String name = "standalone";
    return new ReplayedTopics<>(name, topics, handler, tools, new ReplayProgress(name, meters));
  }

  /**
   * Topics heard from now on, ready to run on a thread of its owner's.
   *
   * @param topics waits until all exist
   * @param heard called with every event, in the order of its partition
   */
  public TailedTopics tail(Set<String> topics, Consumer<ConsumedEvent> heard) {
    return new TailedTopics(topics, heard, tools.settings(), tools.reader());
  }

  /**
   * How much of what was there at its start a replay has read, 0 to 100; 0 if there is none of that
   * name.
   */
  public int percent(String name) {
    ReplayProgress known = progress.get(name);
    return known == null ? 0 : known.percent();
  }

  /** One thread less than there are processors: the replay's own reads along. */
  private static Executor readers() {
    int threads = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
    ThreadPoolExecutor readers =
        new ThreadPoolExecutor(
            threads,
            threads,
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            task -> {
              Thread thread = new Thread(task, "event-reader");
              thread.setDaemon(true);
              return thread;
            });
    readers.allowCoreThreadTimeOut(true);
    return readers;
  }
}
