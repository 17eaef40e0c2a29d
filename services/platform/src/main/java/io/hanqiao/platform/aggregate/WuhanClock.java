package io.hanqiao.platform.aggregate;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The one clock of a service. Its instants are UTC; its days are those of Asia/Shanghai. */
@Singleton
public class WuhanClock {

  @Produces
  @Singleton
  Clock clock() {
    // The database keeps microseconds: what is told is what is stored.
    return Clock.tick(Clock.system(ZoneId.of("Asia/Shanghai")), Duration.of(1, ChronoUnit.MICROS));
  }
}
