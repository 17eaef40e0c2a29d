package io.hanqiao.credit.offer;

import io.hanqiao.credit.rule.Refusals;
import io.hanqiao.credit.rule.Rule;
import io.hanqiao.vocabulary.SecurityType;
import io.hanqiao.vocabulary.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Offers as other capabilities of this service look them up. */
@ApplicationScoped
public class OffersOnSale {

  private static final Set<SecurityType> GUARANTEE_ONLY = Set.of(SecurityType.GUARANTEE);

  private final CreditOffers offers;

  OffersOnSale(CreditOffers offers) {
    this.offers = offers;
  }

  /**
   * Refuses a guarantor that an offer does not take, and none where it needs one.
   *
   * @param offerId of an offer, on sale or not
   * @param guarantor null if nobody guarantees
   * @throws io.hanqiao.platform.problem.ProblemException 409
   */
  public void requireGuarantor(UUID offerId, @Nullable UUID guarantor) {
    CreditOffer offer = offers.findByIdOptional(offerId).orElse(null);
    if (offer == null) {
      return;
    }
    Set<UUID> stated = offer.content().security().guarantorIds();
    Set<UUID> named = stated == null ? Set.of() : stated;
    if (guarantor == null) {
      if (!named.isEmpty() || GUARANTEE_ONLY.equals(offer.content().terms().securityTypes())) {
        throw Refusals.by(
            Rule.GUARANTOR_NEEDED,
            new Text(
                "guarantorId：该产品须有担保机构担保" + listed(named).zh() + "。",
                "guarantorId: a guarantor must stand behind loans of this offer"
                    + listed(named).en()
                    + "."));
      }
    } else if (!named.isEmpty() && !named.contains(guarantor)) {
      throw Refusals.by(
          Rule.OFFERS_GUARANTOR,
          new Text(
              "guarantorId：该产品不接受 " + guarantor + listed(named).zh() + "。",
              "guarantorId: the offer does not take " + guarantor + listed(named).en() + "."));
    }
  }

  private static Text listed(Set<UUID> named) {
    String all = named.stream().map(UUID::toString).sorted().collect(Collectors.joining(", "));
    return named.isEmpty() ? new Text("", "") : new Text("，只接受 " + all, ", one of " + all);
  }

  /** An open offer by its id. */
  public Optional<AppliedOffer> find(UUID id) {
    return offers
        .findByIdOptional(id)
        .filter(offer -> offer.status() instanceof OfferStatus.Open)
        .map(AppliedOffer::new);
  }
}
