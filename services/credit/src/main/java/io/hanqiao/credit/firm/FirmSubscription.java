package io.hanqiao.credit.firm;

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

/** Hears of firms. */
@Singleton
class FirmSubscription {

  static final String TOPIC = "enterprise.profile-brief";

  private final Firms firms;
  private final ObjectReader form;

  FirmSubscription(Firms firms, ObjectMapper mapper) {
    this.firms = firms;
    this.form = mapper.readerFor(FirmFacts.class);
  }

  @Produces
  @Singleton
  Subscription firms() {
    return new Subscription(
        "firms", Set.of(TOPIC), Subscription.Kind.PROJECTION, this::hear, firms::forgetAll);
  }

  private void hear(ConsumedEvent event) {
    EventState state = event.state();
    if (state == null || event.isErased()) {
      firms.forget(event.aggregateId(), event.version());
    } else {
      firms.keep(read(event.aggregateId(), state), event.version());
    }
  }

  private FirmFacts read(UUID aggregate, EventState state) {
    FirmFacts firm = state.as(FirmFacts.class, form);
    if (!aggregate.equals(firm.enterpriseId())
        || firm.ownerOrg() == null
        || firm.divisionCode() == null) {
      throw new UnreadableEvent(
          "enterpriseId is not the key of the event, or ownerOrg or divisionCode is missing");
    }
    return firm;
  }
}
