package io.hanqiao.credit.grant;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.hanqiao.credit.guarantor.GuarantorCommitment;
import io.hanqiao.credit.offer.OfferHeadroom;
import io.hanqiao.credit.pool.PoolMeasure;
import io.hanqiao.platform.consume.ConsumedEvent;
import io.hanqiao.platform.consume.Subscription;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Hears of grants, this service's own, to tell again the offer and the guarantor they take of, and
 * to measure the pools behind the offer. Not in the grant's transaction: a grant would else wait
 * for every other one on the same offer.
 */
@Singleton
class LimitSubscription {

  private final OfferHeadroom offers;
  private final GuarantorCommitment guarantors;
  private final PoolMeasure pools;
  private final ObjectReader form;

  LimitSubscription(
      OfferHeadroom offers,
      GuarantorCommitment guarantors,
      PoolMeasure pools,
      ObjectMapper mapper) {
    this.offers = offers;
    this.guarantors = guarantors;
    this.pools = pools;
    this.form = mapper.readerFor(Taken.class);
  }

  /** What is read of a grant. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Taken(UUID offerId, @Nullable UUID guarantorId) {}

  @Produces
  @Singleton
  Subscription limitsTold() {
    return new Subscription(
        "limits-told", Set.of(GrantEvents.TOPIC), Subscription.Kind.PROJECTION, this::hear);
  }

  private void hear(ConsumedEvent event) {
    if (event.state() == null) {
      return;
    }
    Taken taken = event.state().as(Taken.class, form);
    offers.follow(taken.offerId());
    pools.follow(taken.offerId());
    if (taken.guarantorId() != null) {
      guarantors.follow(taken.guarantorId());
    }
  }
}
