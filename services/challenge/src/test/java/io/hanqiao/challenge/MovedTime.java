package io.hanqiao.challenge;

import io.hanqiao.platform.testing.MovableClock;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Gives the service under test a clock that tests move. */
@Singleton
class MovedTime {

  @Produces
  @Singleton
  @Alternative
  @Priority(1)
  Clock clock() {
    return MovableClock.ofWuhan();
  }
}
