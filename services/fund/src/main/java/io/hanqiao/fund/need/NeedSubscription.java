package io.hanqiao.fund.need;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.hanqiao.platform.consume.ConsumedEvent;
import io.hanqiao.platform.consume.EventState;
import io.hanqiao.platform.consume.Subscription;
import io.hanqiao.platform.consume.UnreadableEvent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;

/** Hears of direct financing needs, on the topic they share with the needs for loans. */
@Singleton
class NeedSubscription {

  static final String TOPIC = "enterprise.financing-need-brief";

  private static final String OURS = "io.hanqiao.enterprise.direct-financing-need.";

  private final DirectNeeds needs;
  private final ObjectReader form;

  NeedSubscription(DirectNeeds needs, ObjectMapper mapper) {
    this.needs = needs;
    this.form = mapper.readerFor(NeedFacts.class);
  }

  @Produces
  @Singleton
  Subscription directNeeds() {
    return new Subscription(
        "direct-financing-needs",
        Set.of(TOPIC),
        Subscription.Kind.PROJECTION,
        this::hear,
        needs::forgetAll);
  }

  private void hear(ConsumedEvent event) {
    EventState state = event.state();
    if (state == null || event.isErased()) {
      // What bears the id of a need for a loan was never kept.
      needs.forget(event.aggregateId(), event.version());
    } else if (event.type().startsWith(OURS)) {
      needs.keep(read(event.aggregateId(), state), event.version());
    }
  }

  private NeedFacts read(UUID aggregate, EventState state) {
    NeedFacts need = state.as(NeedFacts.class, form);
    if (!aggregate.equals(need.needId()) || need.ownerOrg() == null) {
      throw new UnreadableEvent("needId is not the key of the event, or ownerOrg is missing");
    }
    return need;
  }
}
