package io.hanqiao.credit.offer;

import io.hanqiao.credit.limit.ConservedLimits;
import io.hanqiao.platform.audit.Audit;
import io.hanqiao.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What an offer can still lend, told again when grants have taken of it. */
@ApplicationScoped
public class OfferHeadroom {

  private final CreditOffers offers;
  private final ConservedLimits limits;
  private final Outbox outbox;
  private final Audit audit;

  OfferHeadroom(CreditOffers offers, ConservedLimits limits, Outbox outbox, Audit audit) {
    this.offers = offers;
    this.limits = limits;
    this.outbox = outbox;
    this.audit = audit;
  }

  /** Lets the offer say what its limit has left, if it says something else. A worker's work. */
  public void follow(UUID offerId) {
    CreditOffer offer = offers.lock(offerId);
    Long left = limits.get(offerId).availableFen();
    if (left != null
        && offer.status() instanceof OfferStatus.Open
        && !left.equals(offer.content().limits().headroomFen())) {
      // Its ETag changes: who edits what the offer said before must not bring it back.
      offer.leave(left);
      outbox.appendAll(OfferEvents.of("changed", offer));
      audit.asWorker("limits-told", "credit-offer.changed", "credit-offer", offerId);
    }
  }
}
