package io.hanqiao.matcher.book;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hanqiao.matching.challenge.ChallengeDemand;
import io.hanqiao.matching.challenge.Solver;
import io.hanqiao.platform.consume.ConsumedEvent;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The newest known state of challenges, and of the teams and achievements that may answer. */
public final class ChallengeBook extends MarketBook<ChallengeDemand, Solver, ChallengeDemand> {

  private static final String CHALLENGES = "challenge.challenge";
  private static final String TEAMS = "talent.team";
  private static final String ACHIEVEMENTS = "talent.achievement";
  private static final String INSTITUTIONS = "talent.institution";

  private final Map<UUID, Held<ChallengeFacts, ChallengeDemand>> challenges =
      new ConcurrentHashMap<>();
  private final Map<UUID, Held<TeamFacts, Solver>> teams = new ConcurrentHashMap<>();
  private final Map<UUID, Held<AchievementFacts, Solver>> achievements = new ConcurrentHashMap<>();
  private final Map<UUID, InstitutionFacts> institutions = new ConcurrentHashMap<>();

  /** An empty book. */
  public ChallengeBook(ObjectMapper json) {
    super(json);
  }

  @Override
  public Set<String> topics() {
    return Set.of(CHALLENGES, TEAMS, ACHIEVEMENTS, INSTITUTIONS);
  }

  @Override
  protected Touched change(ConsumedEvent event) {
    switch (event.topic()) {
      case CHALLENGES -> {
        holdRuled(challenges, event, ChallengeFacts.class, ChallengeFacts::demand);
        return Touched.demand(event.aggregateId());
      }
      case TEAMS -> {
        holdRuled(teams, event, TeamFacts.class, TeamFacts::supply);
        return Touched.supply(event.aggregateId());
      }
      case ACHIEVEMENTS -> {
        holdRuled(achievements, event, AchievementFacts.class, AchievementFacts::supply);
        return Touched.supply(event.aggregateId());
      }
      default -> {
        // A name is shown beside a solver and weighs nothing.
        hold(institutions, event, InstitutionFacts.class, InstitutionFacts::name);
        return Touched.NOTHING;
      }
    }
  }

  @Override
  public Optional<ChallengeDemand> demand(UUID challengeId) {
    return Optional.ofNullable(challenges.get(challengeId))
        .filter(held -> held.facts().isOpen())
        .map(Held::ruled);
  }

  @Override
  public Optional<Solver> supply(UUID solverId, LocalDate asOf) {
    return Optional.ofNullable(teams.get(solverId))
        .filter(held -> held.facts().isOpen())
        .map(Held::ruled)
        .or(
            () ->
                Optional.ofNullable(achievements.get(solverId))
                    .filter(held -> held.facts().isOpen())
                    .map(Held::ruled));
  }

  /** A challenge is published whole to those who may see it, and the rules refuse all others. */
  @Override
  public Optional<ChallengeDemand> told(UUID challengeId) {
    return demand(challengeId);
  }

  @Override
  public Optional<UUID> demandOwner(UUID challengeId) {
    return challenge(challengeId).map(ChallengeFacts::ownerOrg);
  }

  @Override
  public Optional<UUID> supplyOwner(UUID solverId) {
    return team(solverId)
        .map(TeamFacts::ownerOrg)
        .or(() -> achievement(solverId).map(AchievementFacts::ownerOrg));
  }

  @Override
  public Set<UUID> demandIds() {
    return Set.copyOf(challenges.keySet());
  }

  @Override
  public Set<UUID> supplyIds() {
    Set<UUID> ids = new HashSet<>(teams.keySet());
    ids.addAll(achievements.keySet());
    return ids;
  }

  /** A challenge, open or closed. */
  public Optional<ChallengeFacts> challenge(UUID challengeId) {
    return Optional.ofNullable(challenges.get(challengeId)).map(Held::facts);
  }

  /** A team, available or not. */
  public Optional<TeamFacts> team(UUID teamId) {
    return Optional.ofNullable(teams.get(teamId)).map(Held::facts);
  }

  /** An achievement, available or not. */
  public Optional<AchievementFacts> achievement(UUID achievementId) {
    return Optional.ofNullable(achievements.get(achievementId)).map(Held::facts);
  }

  /** The name of an institution, if it is known. */
  public Optional<String> institutionName(UUID institutionId) {
    return Optional.ofNullable(institutions.get(institutionId)).map(InstitutionFacts::name);
  }
}
