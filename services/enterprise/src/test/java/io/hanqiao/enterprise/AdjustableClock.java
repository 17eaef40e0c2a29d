package io.hanqiao.enterprise;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The service's clock in tests: right, unless a test says by how much it is ahead. */
@Alternative
@Priority(1)
@Singleton
class AdjustableClock {

  private static volatile Duration ahead = Duration.ZERO;

  /** Runs a test's part some time later. */
  static void later(Duration by, Runnable part) {
    ahead = by;
    try {
      part.run();
    } finally {
      ahead = Duration.ZERO;
    }
  }

  @Produces
  @Singleton
  Clock clock() {
    return new Ahead(Clock.system(ZoneId.of("Asia/Shanghai")));
  }

  private static final class Ahead extends Clock {

    private final Clock real;

    Ahead(Clock real) {
      this.real = real;
    }

    @Override
    public ZoneId getZone() {
      return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return new Ahead(real.withZone(zone));
    }

    @Override
    public Instant instant() {
      return real.instant().plus(ahead).truncatedTo(ChronoUnit.MICROS);
    }
  }
}
