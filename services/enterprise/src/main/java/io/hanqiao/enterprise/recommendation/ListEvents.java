package io.hanqiao.enterprise.recommendation;

import io.hanqiao.platform.outbox.OutboxEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What others may know of a list: whose, for which banks, how many entries. Which they are is in
 * the events of the declarations; what a bank may read of them is read here.
 */
final class ListEvents {

  static final String TOPIC = DeclarationEvents.TOPIC;

  private ListEvents() {}

  /** The body of an event. */
  record State(
      UUID listId,
      UUID campaignId,
      UUID ownerOrg,
      String district,
      ListStage status,
      List<UUID> bankIds,
      List<UUID> bankOrgs,
      int entries,
      Instant proposedAt,
      @Nullable Instant decidedAt,
      @Nullable LocalDate answersDue,
      boolean synthetic) {}

  /** One of proposed, changed, sent, rejected. */
  static List<OutboxEvent> of(String what, RecommendationList list) {
    return List.of(
        new OutboxEvent(
            TOPIC,
            "io.hanqiao.enterprise.recommendation-list." + what + ".v1",
            list.id(),
            list.nextEventVersion(),
            new State(
                list.id(),
                list.campaignId(),
                list.ownerOrg(),
                list.district(),
                list.stage(),
                list.bankIds(),
                list.bankOrgs(),
                list.entries(),
                list.createdAt(),
                list.decidedAt(),
                list.answersDue(),
                list.synthetic())));
  }
}
