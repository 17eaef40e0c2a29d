package io.hanqiao.matcher.rest;

import io.hanqiao.matcher.book.AchievementFacts;
import io.hanqiao.matcher.book.ChallengeBook;
import io.hanqiao.matcher.book.ChallengeFacts;
import io.hanqiao.matcher.book.TeamFacts;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Teams and achievements for sponsors, and challenges for those who could answer them. */
final class ChallengeCards implements Cards {

  private final ChallengeBook book;
  private final Locale locale;

  ChallengeCards(ChallengeBook book, Locale locale) {
    this.book = book;
    this.locale = locale;
  }

  @Override
  public Optional<SupplyCard> supply(UUID solverId) {
    return book.team(solverId).map(this::card).or(() -> book.achievement(solverId).map(this::card));
  }

  @Override
  public Optional<DemandCard> demand(UUID challengeId) {
    return book.challenge(challengeId).map(this::card);
  }

  private SupplyCard card(TeamFacts team) {
    return new SupplyCard(
        team.teamId(),
        team.title(),
        book.institutionName(team.institutionId()).orElse(null),
        "TEAM",
        null,
        team.sectors(),
        CoarseFeatures.district(team.managementDistrict(), team.divisionCode(), locale),
        null,
        true,
        team.synthetic());
  }

  private SupplyCard card(AchievementFacts achievement) {
    return new SupplyCard(
        achievement.achievementId(),
        achievement.title(),
        book.institutionName(achievement.institutionId()).orElse(null),
        "ACHIEVEMENT",
        null,
        achievement.sectors(),
        CoarseFeatures.district(null, achievement.divisionCode(), locale),
        null,
        true,
        achievement.synthetic());
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
