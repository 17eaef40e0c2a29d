package io.hanqiao.enterprise.application;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.hanqiao.platform.consume.ConsumedEvent;
import io.hanqiao.platform.consume.EventState;
import io.hanqiao.platform.consume.Subscription;
import io.hanqiao.platform.consume.UnreadableEvent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;

/** Hears of grants, guarantees and secondments: while one stands, its firm is not erased. */
@Singleton
class ObligationSubscription {

  private static final Map<String, String> KINDS =
      Map.of(
          "credit.grant", "GRANT",
          "credit.guarantee", "GUARANTEE",
          "credit.bridge-loan", "BRIDGE_LOAN",
          "talent.secondment", "SECONDMENT");

  private final Obligations obligations;
  private final ObjectReader form;

  ObligationSubscription(Obligations obligations, ObjectMapper mapper) {
    this.obligations = obligations;
    this.form = mapper.readerFor(ObligationFacts.class);
  }

  @Produces
  @Singleton
  Subscription obligations() {
    return new Subscription(
        "obligations",
        KINDS.keySet(),
        Subscription.Kind.PROJECTION,
        this::hear,
        obligations::forgetAll);
  }

  private void hear(ConsumedEvent event) {
    EventState state = event.state();
    if (state == null || event.isErased()) {
      obligations.forget(event.aggregateId(), event.version());
      return;
    }
    ObligationFacts facts = state.as(ObligationFacts.class, form);
    UUID firm = facts.firm();
    if (firm == null || facts.status() == null) {
      throw new UnreadableEvent("the organisation of the firm, or status, is missing");
    }
    String kind = KINDS.getOrDefault(event.topic(), "");
    obligations.keep(event.aggregateId(), kind, facts, firm, event.version());
  }
}
