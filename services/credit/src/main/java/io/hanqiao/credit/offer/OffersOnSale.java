package io.hanqiao.credit.offer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Offers as other capabilities of this service look them up. */
@ApplicationScoped
public class OffersOnSale {

  private final CreditOffers offers;

  OffersOnSale(CreditOffers offers) {
    this.offers = offers;
  }

  /** The guarantors that an offer names, on sale or not; empty if it names none. */
  public Set<UUID> guarantorsOf(UUID id) {
    return offers
        .findByIdOptional(id)
        .map(offer -> offer.content().security().guarantorIds())
        .orElse(Set.of());
  }

  /** An open offer by its id. */
  public Optional<AppliedOffer> find(UUID id) {
    return offers
        .findByIdOptional(id)
        .filter(offer -> offer.status() instanceof OfferStatus.Open)
        .map(AppliedOffer::new);
  }
}
