package io.hanqiao.matcher.rest;

import io.hanqiao.matcher.book.ChallengeBook;
import io.hanqiao.matcher.book.ChallengeFacts;
import io.hanqiao.matcher.book.SolverFacts;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Teams, achievements and firms for sponsors, and challenges for those who could answer them. */
final class ChallengeCards implements Cards {

  private final ChallengeBook book;
  private final Locale locale;

  ChallengeCards(ChallengeBook book, Locale locale) {
    this.book = book;
    this.locale = locale;
  }

  @Override
  public Optional<SupplyCard> supply(UUID solverId) {
    return book.solver(solverId).map(this::card);
  }

  @Override
  public Optional<DemandCard> demand(UUID challengeId) {
    return book.challenge(challengeId).map(this::card);
  }

  /** A firm is named by nothing but what it can do: it tells who it is when it proposes. */
  private SupplyCard card(SolverFacts solver) {
    UUID institution = solver.institutionId();
    return new SupplyCard(
        solver.solverId(),
        solver.title(),
        institution == null ? null : book.institutionName(institution).orElse(null),
        solver.supply().form().name(),
        null,
        solver.sectors(),
        CoarseFeatures.district(solver.managementDistrict(), solver.divisionCode(), locale),
        null,
        true,
        solver.synthetic());
  }

  /** A challenge in a list was published to the list's owner. */
  private DemandCard card(ChallengeFacts challenge) {
    return new DemandCard(
        challenge.challengeId(),
        challenge.title(),
        challenge.kind().name(),
        null,
        challenge.sectors(),
        null,
        null,
        CoarseFeatures.amountBand(challenge.budget()),
        challenge.synthetic());
  }
}
