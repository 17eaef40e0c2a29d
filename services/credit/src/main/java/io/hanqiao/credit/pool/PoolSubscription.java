package io.hanqiao.credit.pool;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.hanqiao.credit.offer.OfferPool;
import io.hanqiao.platform.consume.ConsumedEvent;
import io.hanqiao.platform.consume.Subscription;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Hears of pools, this service's own, to let each offer say whether new loans are taken. */
@Singleton
class PoolSubscription {

  private final OfferPool offers;
  private final Pools pools;
  private final ObjectReader form;

  PoolSubscription(OfferPool offers, Pools pools, ObjectMapper mapper) {
    this.offers = offers;
    this.pools = pools;
    this.form = mapper.readerFor(Behind.class);
  }

  /** What is read of a pool. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Behind(Set<UUID> offerIds) {}

  @Produces
  @Singleton
  Subscription poolsTold() {
    return new Subscription(
        "pools-told", Set.of(PoolEvents.TOPIC), Subscription.Kind.PROJECTION, this::hear);
  }

  private void hear(ConsumedEvent event) {
    if (event.state() == null) {
      return;
    }
    for (UUID offer : new TreeSet<>(event.state().as(Behind.class, form).offerIds())) {
      offers.follow(offer, pools.suspended(offer));
    }
  }
}
