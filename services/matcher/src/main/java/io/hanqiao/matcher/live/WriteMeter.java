package io.hanqiao.matcher.live;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** How many lists a change reaches, and how long it takes until the last of them is committed. */
final class WriteMeter {

  private final Clock clock;
  private final Counter written;
  private final DistributionSummary rows;
  private final Timer few;
  private final Timer many;

  WriteMeter(String market, Lanes lanes, MeterRegistry meters, Clock clock) {
    this.clock = clock;
    this.written = meters.counter("hanqiao.matcher.lists.written", "market", market);
    this.rows =
        DistributionSummary.builder("hanqiao.matcher.change.rows")
            .description("Lists a change reached in the slots this replica holds")
            .tag("market", market)
            .publishPercentileHistogram()
            .register(meters);
    this.few = timer(market, "to-" + Lanes.FEW, meters);
    this.many = timer(market, "above-" + Lanes.FEW, meters);
    meters.gauge("hanqiao.matcher.slots", Tags.of("market", market), lanes, Lanes::slotsHeld);
    meters.gauge("hanqiao.matcher.lists.waiting", Tags.of("market", market), lanes, Lanes::size);
  }

  private static Timer timer(String market, String size, MeterRegistry meters) {
    return Timer.builder("hanqiao.matcher.change.latency")
        .description("From a record's append to the commit of the last list it reached")
        .tag("market", market)
        .tag("lists", size)
        .publishPercentileHistogram()
        .register(meters);
  }

  void written(int lists) {
    written.increment(lists);
  }

  /** One of a change's lists is as it should be. */
  void done(Cause cause) {
    Instant since = cause.since();
    if (cause.oneIsDone() && since != null) {
      rows.record(cause.rows());
      Duration took = Duration.between(since, clock.instant());
      (cause.rows() > Lanes.FEW ? many : few).record(took.isNegative() ? Duration.ZERO : took);
    }
  }
}
