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

  RelayMeter(String source, MeterRegistry registry, InstantSource clock) {
    this.clock = clock;
    this.published = registry.counter("hanqiao." + source + ".published");
    this.terms = registry.counter("hanqiao." + source + ".terms");
    this.delay =
        Timer.builder("hanqiao." + source + ".delay")
            .publishPercentiles(0.5, 0.99)
            .register(registry);
  }

  void termBegan() {
    terms.increment();
  }

  void published(List<UntoldEvent> rows) {
    published.increment(rows.size());
    Instant now = clock.instant();
    for (UntoldEvent row : rows) {
      delay.record(Duration.between(row.createdAt(), now));
    }
  }
}
