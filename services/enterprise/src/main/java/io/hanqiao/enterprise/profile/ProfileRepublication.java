package io.hanqiao.enterprise.profile;

import io.hanqiao.platform.outbox.Republication;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;

/** Tells all enterprise profiles again. */
@Singleton
class ProfileRepublication {

  @Produces
  @Singleton
  Republication profiles(Enterprises enterprises, Clock clock) {
    return new Republication(
        ProfileEvents.TOPIC,
        (after, most) ->
            enterprises.lockAfter(after, most).stream()
                .map(enterprise -> ProfileEvents.changed(enterprise, LocalDate.now(clock)))
                .toList());
  }
}
