package io.hanqiao.platform.aggregate;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;

/** The one clock of a service. Its instants are UTC; its days are those of Asia/Shanghai. */
@Singleton
public class WuhanClock {

  @Produces
  @Singleton
  Clock clock() {
    return Clock.system(ZoneId.of("Asia/Shanghai"));
  }
}
