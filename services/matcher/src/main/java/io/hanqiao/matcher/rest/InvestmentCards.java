package io.hanqiao.matcher.rest;

import io.hanqiao.matcher.book.DirectNeedFacts;
import io.hanqiao.matcher.book.InvestmentBook;
import io.hanqiao.matcher.book.MandateFacts;
import io.hanqiao.vocabulary.Sector;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Mandates for firms, and direct financing needs without their firms for funds. */
final class InvestmentCards implements Cards {

  private final InvestmentBook book;
  private final CoarseFeatures coarse;

  InvestmentCards(InvestmentBook book, Locale locale) {
    this.book = book;
    this.coarse =
        new CoarseFeatures(
            book.needs().stream()
                .map(need -> new CoarseFeatures.Located(need.enterpriseId(), need.place())),
            locale);
  }

  @Override
  public Optional<SupplyCard> supply(UUID mandateId) {
    return book.mandate(mandateId).map(InvestmentCards::card);
  }

  @Override
  public Optional<DemandCard> demand(UUID needId) {
    return book.need(needId).map(this::card);
  }

  private static SupplyCard card(MandateFacts mandate) {
    return new SupplyCard(
        mandate.mandateId(),
        mandate.name(),
        mandate.managerName(),
        mandate.managerKind().name(),
        null,
        mandate.sectors(),
        null,
        null,
        mandate.inForce(),
        mandate.synthetic());
  }

  private DemandCard card(DirectNeedFacts need) {
    @Nullable String sector = coarse.line(need.place());
    return new DemandCard(
        need.needId(),
        null,
        need.instrument().name(),
        need.stage() == null ? null : need.stage().name(),
        sector == null ? null : Set.of(Sector.valueOf(sector)),
        null,
        coarse.district(need.place()),
        CoarseFeatures.amountBand(need.amount()),
        need.synthetic());
  }
}
