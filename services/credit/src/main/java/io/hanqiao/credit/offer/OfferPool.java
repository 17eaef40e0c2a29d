package io.hanqiao.credit.offer;

import io.hanqiao.platform.audit.Audit;
import io.hanqiao.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Whether the risk pools behind an offer take new loans, told when that changes. */
@ApplicationScoped
public class OfferPool {

  private final CreditOffers offers;
  private final Outbox outbox;
  private final Audit audit;

  OfferPool(CreditOffers offers, Outbox outbox, Audit audit) {
    this.offers = offers;
    this.outbox = outbox;
    this.audit = audit;
  }

  /** Lets the offer say it, and keep saying it whatever its bank edits. A worker's work. */
  public void follow(UUID offerId, boolean suspended) {
    CreditOffer offer = offers.lock(offerId);
    if (offer.status() instanceof OfferStatus.Open && offer.followPool(suspended)) {
      outbox.appendAll(OfferEvents.of("changed", offer));
      audit.asWorker("pools-told", "credit-offer.changed", "credit-offer", offerId);
    }
  }
}
