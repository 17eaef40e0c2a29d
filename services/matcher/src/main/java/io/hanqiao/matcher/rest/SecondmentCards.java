package io.hanqiao.matcher.rest;

import io.hanqiao.matcher.book.ExpertFacts;
import io.hanqiao.matcher.book.RequestFacts;
import io.hanqiao.matcher.book.SecondmentBook;
import io.hanqiao.matcher.book.Whereabouts;
import io.hanqiao.vocabulary.InstitutionKind;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Experts without name or institution for firms, requests without their firms for institutions. */
final class SecondmentCards implements Cards {

  private final SecondmentBook book;
  private final CoarseFeatures coarse;
  private final Locale locale;

  SecondmentCards(SecondmentBook book, Locale locale) {
    this.book = book;
    this.locale = locale;
    this.coarse = new CoarseFeatures(book.requests().stream().map(RequestFacts::place), locale);
  }

  @Override
  public Optional<SupplyCard> supply(UUID expertId) {
    return book.expert(expertId).map(this::card);
  }

  @Override
  public Optional<DemandCard> demand(UUID requestId) {
    return book.request(requestId).map(this::card);
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
        CoarseFeatures.district(
            new Whereabouts(expert.divisionCode(), expert.managementDistrict(), null), locale),
        null,
        true,
        expert.synthetic());
  }

  private DemandCard card(RequestFacts request) {
    return new DemandCard(
        request.requestId(),
        null,
        request.tier() == null ? null : request.tier().name(),
        null,
        request.sectors(),
        null,
        coarse.district(request.place()),
        null,
        request.synthetic());
  }
}
