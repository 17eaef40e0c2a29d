package io.hanqiao.platform.outbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** What the relay did, for the people on duty. */
final class RelayMeter {

  private final Counter published;
  private final Counter terms;
  private final Timer delay;
  private final InstantSource clock;

  RelayMeter(MeterRegistry registry, InstantSource clock) {
    this.clock = clock;
    this.published = registry.counter("hanqiao.outbox.published");
    this.terms = registry.counter("hanqiao.outbox.terms");
    this.delay =
        Timer.builder("hanqiao.outbox.delay").publishPercentiles(0.5, 0.99).register(registry);
  }

  void termBegan() {
    terms.increment();
  }

  void published(List<OutboxRows.Row> rows) {
    published.increment(rows.size());
    Instant now = clock.instant();
    for (OutboxRows.Row row : rows) {
      delay.record(Duration.between(row.createdAt(), now));
    }
  }
}
