package io.hanqiao.matcher.rest;

import io.hanqiao.matcher.book.ExpertFacts;
import io.hanqiao.matcher.book.RequestFacts;
import io.hanqiao.matcher.book.SecondmentBook;
import io.hanqiao.matching.secondment.ToldRequest;
import io.hanqiao.vocabulary.InstitutionKind;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Experts without name or institution for firms, requests without their firms for institutions. */
final class SecondmentCards implements Cards {

  private final SecondmentBook book;
  private final Locale locale;

  SecondmentCards(SecondmentBook book, Locale locale) {
    this.book = book;
    this.locale = locale;
  }

  @Override
  public Optional<SupplyCard> supply(UUID expertId) {
    return book.expert(expertId).map(this::card);
  }

  @Override
  public Optional<DemandCard> demand(UUID requestId) {
    return book.request(requestId)
        .flatMap(request -> book.told(requestId).map(told -> card(request, told)));
  }

  private SupplyCard card(ExpertFacts expert) {
    InstitutionKind kind = expert.institutionKind();
    return new SupplyCard(
        expert.expertId(),
        null,
        null,
        kind == null ? InstitutionKind.UNKNOWN.name() : kind.name(),
        expert.title() == null ? null : expert.title().name(),
        expert.sectors(),
        CoarseFeatures.district(null, expert.city().divisionCode(), locale),
        null,
        true,
        expert.synthetic());
  }

  private DemandCard card(RequestFacts request, ToldRequest told) {
    return new DemandCard(
        request.requestId(),
        null,
        null,
        null,
        told.sectors(),
        null,
        CoarseFeatures.district(told.place(), locale),
        null,
        request.synthetic());
  }
}
