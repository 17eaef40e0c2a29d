package io.hanqiao.matcher.rest;

import io.hanqiao.matcher.book.LendingBook;
import io.hanqiao.matcher.book.NeedFacts;
import io.hanqiao.matcher.book.OfferFacts;
import io.hanqiao.matching.lending.ToldNeed;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Credit offers for firms, and needs without their firms for banks. */
final class LendingCards implements Cards {

  private final LendingBook book;
  private final Locale locale;

  LendingCards(LendingBook book, Locale locale) {
    this.book = book;
    this.locale = locale;
  }

  @Override
  public Optional<SupplyCard> supply(UUID offerId) {
    return book.offer(offerId).map(LendingCards::card);
  }

  @Override
  public Optional<DemandCard> demand(UUID needId) {
    return book.need(needId).flatMap(need -> book.told(needId).map(told -> card(need, told)));
  }

  private static SupplyCard card(OfferFacts offer) {
    return new SupplyCard(
        offer.offerId(),
        offer.name(),
        offer.bankName(),
        offer.bankKind().name(),
        null,
        null,
        null,
        offer.rate(),
        offer.inForce(),
        offer.synthetic());
  }

  private DemandCard card(NeedFacts need, ToldNeed told) {
    return new DemandCard(
        need.needId(),
        null,
        told.purpose() == null ? null : told.purpose().name(),
        null,
        null,
        told.industryDivision(),
        CoarseFeatures.district(told.place(), locale),
        told.amount().code(),
        need.synthetic());
  }
}
