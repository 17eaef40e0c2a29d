package io.hanqiao.enterprise.recommendation;

import io.hanqiao.platform.outbox.OutboxEvent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What others may know of a declaration: whose it is, for what, and where it stands. Never what a
 * rule found, which may be what stands against the firm on a register, and never a range.
 */
final class DeclarationEvents {

  static final String TOPIC = "enterprise.recommendation-list";

  private DeclarationEvents() {}

  /** The body of an event. */
  record State(
      UUID declarationId,
      UUID campaignId,
      UUID enterpriseId,
      UUID needId,
      UUID ownerOrg,
      String district,
      DeclarationStage status,
      Instant declaredAt,
      @Nullable Instant checkedAt,
      @Nullable UUID listId,
      @Nullable Instant recommendedAt,
      @Nullable Instant endedAt,
      boolean synthetic) {}

  /**
   * One of declared, changed, checked, refused, declined, listed, unlisted, recommended, withdrawn.
   */
  static List<OutboxEvent> of(String what, Declaration declaration) {
    return List.of(
        new OutboxEvent(
            TOPIC,
            "io.hanqiao.enterprise.declaration." + what + ".v1",
            declaration.id(),
            declaration.nextEventVersion(),
            new State(
                declaration.id(),
                declaration.campaignId(),
                declaration.enterpriseId(),
                declaration.needId(),
                declaration.ownerOrg(),
                declaration.district(),
                declaration.stage(),
                declaration.createdAt(),
                declaration.checkedAt(),
                declaration.listId(),
                declaration.recommendedAt(),
                declaration.endedAt(),
                declaration.synthetic())));
  }
}
