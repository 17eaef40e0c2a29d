package io.hanqiao.enterprise.expert;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.hanqiao.enterprise.profile.Enterprise;
import io.hanqiao.enterprise.profile.TierHeld;
import io.hanqiao.platform.outbox.OutboxEvent;
import io.hanqiao.text.encoding.ToldText;
import io.hanqiao.vocabulary.Tier;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What others may know of an expert request. */
final class ExpertRequestEvents {

  static final String TOPIC = "enterprise.expert-request";

  private ExpertRequestEvents() {}

  /** The body of an event. */
  record State(
      UUID requestId,
      UUID enterpriseId,
      UUID ownerOrg,
      String status,
      Instant openedAt,
      @JsonUnwrapped RequestTermsView terms,
      String divisionCode,
      @Nullable String managementDistrict,
      @Nullable Tier tier,
      @Nullable ToldText encodedText,
      boolean synthetic) {}

  /**
   * One of opened, changed, closed.
   *
   * @param firm of which place and tier are told, as they are on {@code today}; a later change is
   *     told anew
   * @param encoded its words; null while they are not yet encoded
   */
  static List<OutboxEvent> of(
      String what,
      ExpertRequest request,
      Enterprise firm,
      LocalDate today,
      @Nullable ToldText encoded) {
    TierHeld held = firm.tierOn(today);
    return List.of(
        new OutboxEvent(
            TOPIC,
            "io.hanqiao.enterprise.expert-request." + what + ".v1",
            request.id(),
            request.nextEventVersion(),
            new State(
                request.id(),
                request.enterpriseId(),
                request.ownerOrg(),
                request.statusCode(),
                request.createdAt(),
                RequestTermsView.of(request.terms()),
                firm.facts().divisionCode(),
                firm.facts().managementDistrict(),
                held == null ? null : held.tier(),
                encoded,
                request.synthetic())));
  }
}
