package io.hanqiao.fund.approach;

import io.hanqiao.platform.outbox.OutboxEvent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What others may know of an approach: who, about what, and where it stands. Never the note. */
final class ApproachEvents {

  static final String TOPIC = "fund.approach";

  private ApproachEvents() {}

  /** The body of an event. */
  record State(
      UUID approachId,
      UUID mandateId,
      UUID needId,
      UUID ownerOrg,
      UUID counterpartyOrg,
      String status,
      Instant openedAt) {}

  /** One of opened, changed, accepted, declined, withdrawn. */
  static List<OutboxEvent> of(String what, Approach approach) {
    return List.of(
        new OutboxEvent(
            TOPIC,
            "io.hanqiao.fund.approach." + what + ".v1",
            approach.id(),
            approach.nextEventVersion(),
            new State(
                approach.id(),
                approach.mandateId(),
                approach.needId(),
                approach.ownerOrg(),
                approach.counterpartyOrg(),
                approach.status().code(),
                approach.createdAt())));
  }
}
