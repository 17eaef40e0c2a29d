package io.hanqiao.enterprise.recommendation;

import io.hanqiao.platform.outbox.OutboxEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What others may know of a row of the follow-up register: that and what a bank has answered. Why
 * it refused is between it, the firm and the bureau.
 */
final class FollowUpEvents {

  static final String TOPIC = DeclarationEvents.TOPIC;

  private FollowUpEvents() {}

  /** The body of an event. */
  record State(
      UUID followUpId,
      UUID listId,
      UUID declarationId,
      UUID campaignId,
      UUID needId,
      UUID bankId,
      UUID ownerOrg,
      UUID counterpartyOrg,
      UUID bureauOrg,
      String district,
      FollowUpStage status,
      @Nullable LocalDate dueOn,
      @Nullable Instant firstAnsweredAt,
      @Nullable Instant appliedAt,
      @Nullable Instant answeredAt,
      boolean synthetic) {}

  /** One of answered, changed. */
  static List<OutboxEvent> of(String what, FollowUp followUp) {
    return List.of(
        new OutboxEvent(
            TOPIC,
            "io.hanqiao.enterprise.follow-up." + what + ".v1",
            followUp.id(),
            followUp.nextEventVersion(),
            new State(
                followUp.id(),
                followUp.listId(),
                followUp.declarationId(),
                followUp.campaignId(),
                followUp.needId(),
                followUp.bankId(),
                followUp.ownerOrg(),
                followUp.counterpartyOrg(),
                followUp.bureauOrg(),
                followUp.district(),
                followUp.stage(),
                followUp.dueOn(),
                followUp.firstAnsweredAt(),
                followUp.appliedAt(),
                followUp.answeredAt(),
                followUp.synthetic())));
  }
}
