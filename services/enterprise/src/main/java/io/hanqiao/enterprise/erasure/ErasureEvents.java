package io.hanqiao.enterprise.erasure;

import io.hanqiao.platform.outbox.OutboxEvent;
import java.time.Instant;
import java.util.UUID;

/** That an organisation was erased, for whoever holds something of its own: ids and a time. */
final class ErasureEvents {

  static final String TOPIC = "enterprise.erasure";

  private ErasureEvents() {}

  /**
   * The body of an event.
   *
   * @param erasedAt what the organisation posted before goes, everywhere
   */
  record State(UUID erasureId, UUID ownerOrg, Instant erasedAt) {}

  /** It is done; also what is told again. */
  static OutboxEvent done(Erasure erasure, Instant erasedAt) {
    return new OutboxEvent(
        TOPIC,
        "io.hanqiao.enterprise.erasure.done.v1",
        erasure.id(),
        erasure.nextEventVersion(),
        new State(erasure.id(), erasure.ownerOrg(), erasedAt));
  }
}
