package io.hanqiao.enterprise.direct;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.hanqiao.enterprise.profile.EnterpriseFacts;
import io.hanqiao.platform.outbox.OutboxEvent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What others may know of a need for direct financing. */
final class DirectNeedEvents {

  /** Needs for loans and for direct financing share it; their types tell them apart. */
  static final String TOPIC = "enterprise.financing-need";

  private DirectNeedEvents() {}

  /** The body of an event. */
  record State(
      UUID needId,
      UUID enterpriseId,
      UUID ownerOrg,
      String status,
      Instant openedAt,
      @JsonUnwrapped DirectTermsView terms,
      String divisionCode,
      @Nullable String managementDistrict,
      boolean synthetic) {}

  /**
   * One of opened, changed, closed.
   *
   * @param firm of which the place is told, as it is now; a later move is told anew
   */
  static List<OutboxEvent> of(String what, DirectNeed need, EnterpriseFacts firm) {
    return List.of(
        new OutboxEvent(
            TOPIC,
            "io.hanqiao.enterprise.direct-financing-need." + what + ".v1",
            need.id(),
            need.nextEventVersion(),
            new State(
                need.id(),
                need.enterpriseId(),
                need.ownerOrg(),
                need.statusCode(),
                need.createdAt(),
                DirectTermsView.of(need.terms()),
                firm.divisionCode(),
                firm.managementDistrict(),
                need.synthetic())));
  }
}
