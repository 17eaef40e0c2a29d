package io.hanqiao.matcher.rest;

import io.hanqiao.matcher.book.LendingBook;
import io.hanqiao.matcher.book.NeedFacts;
import io.hanqiao.matcher.book.OfferFacts;
import io.hanqiao.matcher.book.ProfileFacts;
import io.hanqiao.matcher.book.Whereabouts;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Credit offers for firms, and needs without their firms for banks. */
final class LendingCards implements Cards {

  private final LendingBook book;
  private final CoarseFeatures coarse;

  LendingCards(LendingBook book, Locale locale) {
    this.book = book;
    this.coarse =
        new CoarseFeatures(
            book.profiles().stream()
                .map(firm -> new CoarseFeatures.Located(firm.enterpriseId(), firm.place())),
            locale);
  }

  @Override
  public Optional<SupplyCard> supply(UUID offerId) {
    return book.offer(offerId).map(LendingCards::card);
  }

  @Override
  public Optional<DemandCard> demand(UUID needId) {
    return book.need(needId).map(this::card);
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

  private DemandCard card(NeedFacts need) {
    @Nullable Whereabouts place =
        book.profile(need.enterpriseId()).map(ProfileFacts::place).orElse(null);
    return new DemandCard(
        need.needId(),
        null,
        need.purpose() == null ? null : need.purpose().name(),
        null,
        null,
        place == null ? null : coarse.line(place),
        place == null ? null : coarse.district(place),
        CoarseFeatures.amountBand(need.amount()),
        need.synthetic());
  }
}
