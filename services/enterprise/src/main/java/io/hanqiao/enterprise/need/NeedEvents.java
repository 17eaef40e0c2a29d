package io.hanqiao.enterprise.need;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.hanqiao.platform.outbox.OutboxEvent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What others may know of a need. */
final class NeedEvents {

  static final String TOPIC = "enterprise.financing-need";

  private NeedEvents() {}

  /** The body of an event. */
  record State(
      UUID needId,
      UUID enterpriseId,
      UUID ownerOrg,
      String status,
      Instant openedAt,
      @JsonUnwrapped NeedTermsView terms,
      boolean synthetic) {}

  /** One of opened, changed, closed. */
  static List<OutboxEvent> of(String what, FinancingNeed need) {
    return List.of(
        new OutboxEvent(
            TOPIC,
            "io.hanqiao.enterprise.financing-need." + what + ".v1",
            need.id(),
            need.nextEventVersion(),
            new State(
                need.id(),
                need.enterpriseId(),
                need.ownerOrg(),
                need.statusCode(),
                need.createdAt(),
                NeedTermsView.of(need.terms()),
                need.synthetic())));
  }
}
