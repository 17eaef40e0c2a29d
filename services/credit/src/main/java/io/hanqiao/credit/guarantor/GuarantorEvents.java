package io.hanqiao.credit.guarantor;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.hanqiao.platform.outbox.OutboxEvent;
import java.util.List;
import java.util.UUID;

/** What others know of a guarantor. */
final class GuarantorEvents {

  static final String TOPIC = "credit.guarantor";

  private GuarantorEvents() {}

  /** The body of an event. */
  record State(
      UUID guarantorId,
      UUID ownerOrg,
      String status,
      @JsonUnwrapped GuarantorTermsView terms,
      boolean synthetic) {}

  /** One of registered, changed, suspended, resumed, closed. */
  static List<OutboxEvent> of(String what, Guarantor guarantor) {
    return List.of(
        new OutboxEvent(
            TOPIC,
            "io.hanqiao.credit.guarantor." + what + ".v1",
            guarantor.id(),
            guarantor.nextEventVersion(),
            new State(
                guarantor.id(),
                guarantor.ownerOrg(),
                guarantor.statusCode(),
                GuarantorTermsView.of(guarantor),
                guarantor.synthetic())));
  }
}
