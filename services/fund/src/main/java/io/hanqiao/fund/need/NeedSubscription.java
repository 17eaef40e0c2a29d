package io.hanqiao.fund.need;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hanqiao.platform.consume.ConsumedEvent;
import io.hanqiao.platform.consume.Subscription;
import io.hanqiao.platform.consume.UnreadableEvent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;

/** Hears of direct financing needs, on the topic they share with the needs for loans. */
@Singleton
class NeedSubscription {

  static final String TOPIC = "enterprise.financing-need";

  private static final String OURS = "io.hanqiao.enterprise.direct-financing-need.";
  private static final String ERASED = OURS + "erased.v1";

  private final DirectNeeds needs;
  private final ObjectMapper mapper;

  NeedSubscription(DirectNeeds needs, ObjectMapper mapper) {
    this.needs = needs;
    this.mapper = mapper;
  }

  @Produces
  @Singleton
  Subscription directNeeds() {
    return new Subscription(
        "direct-financing-needs", Set.of(TOPIC), Subscription.Kind.PROJECTION, this::hear);
  }

  private void hear(ConsumedEvent event) {
    if (event.state() == null || event.type().equals(ERASED)) {
      // What bears the id of a need for a loan was never kept.
      needs.forget(event.aggregateId(), event.version());
    } else if (event.type().startsWith(OURS)) {
      needs.keep(read(event), event.version());
    }
  }

  private NeedFacts read(ConsumedEvent event) {
    try {
      NeedFacts need = mapper.treeToValue(event.state(), NeedFacts.class);
      if (!event.aggregateId().equals(need.needId()) || need.ownerOrg() == null) {
        throw new UnreadableEvent("needId is not the key of the event, or ownerOrg is missing");
      }
      return need;
    } catch (JsonProcessingException e) {
      throw new UnreadableEvent("The state is not that of a need: " + e.getOriginalMessage());
    }
  }
}
