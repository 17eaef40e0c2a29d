package io.hanqiao.enterprise.need;

import io.hanqiao.platform.outbox.Republication;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Tells all financing needs again. */
@Singleton
class NeedRepublication {

  @Produces
  @Singleton
  Republication needs(FinancingNeeds needs) {
    return new Republication(
        NeedEvents.TOPIC,
        (after, most) ->
            needs.lockAfter(after, most).stream()
                .map(need -> NeedEvents.of("changed", need))
                .toList());
  }
}
