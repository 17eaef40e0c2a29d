package io.hanqiao.matcher.rest;

import io.hanqiao.matcher.book.DirectNeedFacts;
import io.hanqiao.matcher.book.InvestmentBook;
import io.hanqiao.matcher.book.MandateFacts;
import io.hanqiao.matching.investment.ToldDirectNeed;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Mandates for firms, and direct financing needs without their firms for funds. */
final class InvestmentCards implements Cards {

  private final InvestmentBook book;
  private final Locale locale;

  InvestmentCards(InvestmentBook book, Locale locale) {
    this.book = book;
    this.locale = locale;
  }

  @Override
  public Optional<SupplyCard> supply(UUID mandateId) {
    return book.mandate(mandateId).map(InvestmentCards::card);
  }

  @Override
  public Optional<DemandCard> demand(UUID needId) {
    return book.need(needId).flatMap(need -> book.told(needId).map(told -> card(need, told)));
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

  private DemandCard card(DirectNeedFacts need, ToldDirectNeed told) {
    return new DemandCard(
        need.needId(),
        null,
        told.instrument().name(),
        told.stage() == null ? null : told.stage().name(),
        told.sector() == null ? null : Set.of(told.sector()),
        null,
        CoarseFeatures.district(told.place(), locale),
        told.amount().code(),
        need.synthetic());
  }
}
