package io.hanqiao.enterprise.bank;

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

/** Hears of credit offers, for who their banks are. */
@Singleton
class OfferSubscription {

  private static final String TOPIC = "credit.offer";
  private static final String OURS = "io.hanqiao.credit.offer.";

  private final LendingOffers offers;
  private final ObjectReader form;

  OfferSubscription(LendingOffers offers, ObjectMapper mapper) {
    this.offers = offers;
    this.form = mapper.readerFor(OfferFacts.class);
  }

  @Produces
  @Singleton
  Subscription lendingOffers() {
    return new Subscription(
        "lending-offers",
        Set.of(TOPIC),
        Subscription.Kind.PROJECTION,
        this::hear,
        offers::forgetAll);
  }

  private void hear(ConsumedEvent event) {
    EventState state = event.state();
    if (state == null || event.isErased()) {
      offers.forget(event.aggregateId(), event.version());
    } else if (event.type().startsWith(OURS)) {
      OfferFacts offer = read(event.aggregateId(), state);
      if (offer.lends()) {
        offers.keep(offer, event.version());
      }
    }
  }

  private OfferFacts read(UUID aggregate, EventState state) {
    OfferFacts offer = state.as(OfferFacts.class, form);
    if (!aggregate.equals(offer.offerId())
        || offer.bankId() == null
        || offer.ownerOrg() == null
        || offer.status() == null) {
      throw new UnreadableEvent(
          "offerId is not the key of the event, or bankId, ownerOrg or status is missing");
    }
    return offer;
  }
}
