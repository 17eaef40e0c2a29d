package io.hanqiao.matcher.book;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hanqiao.matching.challenge.ChallengeDemand;
import io.hanqiao.matching.challenge.Solver;
import io.hanqiao.platform.consume.ConsumedEvent;
import io.hanqiao.platform.consume.UnreadableEvent;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * The newest known state of challenges, and of the teams, achievements and firms that may answer.
 */
public final class ChallengeBook extends MarketBook<ChallengeDemand, Solver, ChallengeDemand> {

  private static final String CHALLENGES = "challenge.challenge";
  private static final String TEAMS = "talent.team";
  private static final String ACHIEVEMENTS = "talent.achievement";
  private static final String CAPABILITIES = "enterprise.capability";
  private static final String INSTITUTIONS = "talent.institution";

  private final Map<UUID, Held<ChallengeFacts, ChallengeDemand>> challenges =
      new ConcurrentHashMap<>();
  private final Map<UUID, Held<SolverFacts, Solver>> solvers = new ConcurrentHashMap<>();
  private final Map<UUID, InstitutionFacts> institutions = new ConcurrentHashMap<>();

  /** An empty book. */
  public ChallengeBook(ObjectMapper json) {
    super(json);
  }

  @Override
  public Set<String> topics() {
    return Set.of(CHALLENGES, TEAMS, ACHIEVEMENTS, CAPABILITIES, INSTITUTIONS);
  }

  @Override
  protected Supplier<Touched> change(ConsumedEvent event) {
    UUID id = event.aggregateId();
    return switch (event.topic()) {
      case CHALLENGES -> {
        var challenge = read(event, ChallengeFacts.class, ChallengeFacts::demand);
        yield () -> {
          hold(challenges, id, challenge);
          return Touched.demand(id);
        };
      }
      case TEAMS -> solver(event, TeamFacts.class);
      case ACHIEVEMENTS -> solver(event, AchievementFacts.class);
      case CAPABILITIES -> solver(event, CapabilityFacts.class);
      default -> {
        var institution = facts(event, InstitutionFacts.class, InstitutionFacts::name);
        yield () -> {
          // A name is shown beside a solver and weighs nothing.
          hold(institutions, id, institution);
          return Touched.NOTHING;
        };
      }
    };
  }

  private Supplier<Touched> solver(ConsumedEvent event, Class<? extends SolverFacts> type) {
    Held<SolverFacts, Solver> solver = read(event, type, SolverFacts::supply);
    return () -> {
      hold(solvers, event.aggregateId(), solver);
      return Touched.supply(event.aggregateId());
    };
  }

  /**
   * A challenge that is not posted, as the rules would see it.
   *
   * @throws UnreadableEvent if they could not
   */
  public ChallengeDemand draft(ChallengeFacts challenge) {
    return ruled(challenge, ChallengeFacts::demand);
  }

  @Override
  public Optional<ChallengeDemand> demand(UUID challengeId) {
    return Optional.ofNullable(challenges.get(challengeId))
        .filter(held -> held.facts().isOpen())
        .map(Held::ruled);
  }

  @Override
  public Optional<Solver> supply(UUID solverId, LocalDate asOf) {
    return Optional.ofNullable(solvers.get(solverId))
        .filter(held -> held.facts().isOpen())
        .map(Held::ruled);
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
    return solver(solverId).map(SolverFacts::ownerOrg);
  }

  @Override
  public Set<UUID> demandIds() {
    return Set.copyOf(challenges.keySet());
  }

  @Override
  public Set<UUID> supplyIds() {
    return Set.copyOf(solvers.keySet());
  }

  /** A challenge, open or closed. */
  public Optional<ChallengeFacts> challenge(UUID challengeId) {
    return Optional.ofNullable(challenges.get(challengeId)).map(Held::facts);
  }

  /** A team, an achievement or a firm's capability, available or not. */
  public Optional<SolverFacts> solver(UUID solverId) {
    return Optional.ofNullable(solvers.get(solverId)).map(Held::facts);
  }

  /** The name of an institution, if it is known. */
  public Optional<String> institutionName(UUID institutionId) {
    return Optional.ofNullable(institutions.get(institutionId)).map(InstitutionFacts::name);
  }
}
