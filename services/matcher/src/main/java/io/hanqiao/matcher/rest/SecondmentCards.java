package io.hanqiao.matcher.rest;

import io.hanqiao.matcher.book.ExpertFacts;
import io.hanqiao.matcher.book.RequestFacts;
import io.hanqiao.matcher.book.SecondmentBook;
import io.hanqiao.matcher.book.Whereabouts;
import io.hanqiao.vocabulary.InstitutionKind;
import io.hanqiao.vocabulary.Sector;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Experts without name or institution for firms, requests without their firms for institutions. */
final class SecondmentCards implements Cards {

  private final SecondmentBook book;
  private final CoarseFeatures coarse;
  private final Locale locale;

  SecondmentCards(SecondmentBook book, Locale locale) {
    this.book = book;
    this.locale = locale;
    this.coarse =
        new CoarseFeatures(book.requests().stream().flatMap(SecondmentCards::located), locale);
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
        null,
        null,
        sectors(request),
        null,
        coarse.district(request.place(null)),
        null,
        request.synthetic());
  }

  /** Those of the sectors that enough firms at the place ask for; null if there is none. */
  private @Nullable Set<Sector> sectors(RequestFacts request) {
    Set<Sector> shared = new TreeSet<>(request.sectors());
    shared.removeIf(sector -> coarse.line(request.place(sector)) == null);
    return shared.isEmpty() ? null : shared;
  }

  private static Stream<CoarseFeatures.Located> located(RequestFacts request) {
    return request.sectors().stream()
        .map(sector -> new CoarseFeatures.Located(request.enterpriseId(), request.place(sector)));
  }
}
