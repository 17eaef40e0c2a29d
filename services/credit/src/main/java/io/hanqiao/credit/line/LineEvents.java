package io.hanqiao.credit.line;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.hanqiao.platform.outbox.OutboxEvent;
import java.util.List;
import java.util.UUID;

/** What others know of a line: not who wrote and confirmed it. */
final class LineEvents {

  static final String TOPIC = "credit.line";

  private LineEvents() {}

  /** The body of an event. */
  record State(
      UUID lineId,
      UUID bankId,
      UUID ownerOrg,
      String status,
      @JsonUnwrapped LineTermsView terms,
      boolean synthetic) {}

  /** One of drafted, changed, confirmed, closed. */
  static List<OutboxEvent> of(String what, CreditLine line) {
    return List.of(
        new OutboxEvent(
            TOPIC,
            "io.hanqiao.credit.line." + what + ".v1",
            line.id(),
            line.nextEventVersion(),
            new State(
                line.id(),
                line.bank().id(),
                line.ownerOrg(),
                line.statusCode(),
                LineTermsView.of(line.terms()),
                line.synthetic())));
  }
}
