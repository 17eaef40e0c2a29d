package io.hanqiao.fund.mandate;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.hanqiao.platform.outbox.OutboxEvent;
import java.util.List;
import java.util.UUID;

/** What others know of a mandate: what it says and what it shows of its fund. */
final class MandateEvents {

  static final String TOPIC = "fund.mandate";

  private MandateEvents() {}

  /** The body of an event. */
  record State(
      UUID mandateId,
      UUID fundId,
      UUID ownerOrg,
      @JsonUnwrapped MandateFundView fund,
      String status,
      @JsonUnwrapped MandateTermsView terms,
      boolean synthetic) {}

  /** One of posted, changed, closed. */
  static List<OutboxEvent> of(String what, Mandate mandate) {
    return List.of(
        new OutboxEvent(
            TOPIC,
            "io.hanqiao.fund.mandate." + what + ".v1",
            mandate.id(),
            mandate.nextEventVersion(),
            new State(
                mandate.id(),
                mandate.fundId(),
                mandate.ownerOrg(),
                MandateFundView.of(mandate.fund()),
                mandate.statusCode(),
                MandateTermsView.of(mandate.terms()),
                mandate.synthetic())));
  }
}
