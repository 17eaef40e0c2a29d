package io.hanqiao.matcher.decision;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hanqiao.matcher.live.Rulebooks;
import io.hanqiao.matcher.live.Side;
import io.hanqiao.platform.consume.ConsumedEvent;
import io.hanqiao.platform.consume.EventState;
import io.hanqiao.platform.consume.NotYet;
import io.hanqiao.platform.consume.Subscription;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Records the acts that other services tell of: a firm's application for a loan, a fund's approach,
 * a proposal to a challenge, a secondment proposed. Whichever event of such a thing arrives first
 * is enough.
 */
@Singleton
class ActsElsewhere {

  private static final Logger LOG = Logger.getLogger(ActsElsewhere.class);

  private static final String APPLICATION = "credit.loan-application";
  private static final String APPROACH = "fund.approach";
  private static final String PROPOSAL = "challenge.proposal";
  private static final String SECONDMENT = "talent.secondment";

  /** What nobody acts on any more. */
  private static final Set<String> OVER =
      Set.of(
          "DECLINED", "WITHDRAWN", "REFUSED", "LAPSED", "COMPLETED", "ENDED_EARLY", "NOT_ARRIVED");

  /** So long a pair may be heard of later than the act on it. */
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Evidences evidences;
  private final DecisionDesk desk;
  private final ObjectMapper json;
  private final Clock clock;

  ActsElsewhere(Evidences evidences, DecisionDesk desk, ObjectMapper json, Clock clock) {
    this.evidences = evidences;
    this.desk = desk;
    this.json = json;
    this.clock = clock;
  }

  @Produces
  @Singleton
  Subscription decisions() {
    return new Subscription(
        "decisions",
        Set.of(APPLICATION, APPROACH, PROPOSAL, SECONDMENT),
        Subscription.Kind.REACTOR,
        this::hear);
  }

  /**
   * A pair of a market that somebody acted on.
   *
   * @param by who says so; null where the service told it for the supply's owner alone
   */
  private record ActedOn(String market, UUID demandId, UUID supplyId, @Nullable UUID by, Act act) {}

  /** What is read of a {@code credit.loan-application} event. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Application(UUID needId, UUID offerId, String status, Stages stages) {

    /** When it was submitted. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Stages(Instant submittedAt) {}
  }

  /** What is read of a {@code fund.approach} event. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Approach(UUID needId, UUID mandateId, String status, Instant openedAt) {}

  /** What is read of a {@code challenge.proposal} event. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Proposal(
      UUID challengeId,
      UUID ownerOrg,
      @Nullable UUID teamId,
      @Nullable UUID capabilityId,
      String status,
      Instant submittedAt) {

    /** Whom it rests on; a firm that joins a team proposes with the team. */
    @Nullable UUID solverId() {
      return teamId == null ? capabilityId : teamId;
    }
  }

  /** What is read of a {@code talent.secondment} event. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Secondment(@Nullable UUID requestId, UUID expertId, String status) {}

  private void hear(ConsumedEvent event) {
    // Erased, or never of a pair: nothing was acted on here. What is told of it later adds nothing.
    EventState state = event.state();
    if (state != null && !event.isErased() && !desk.isRecorded(event.aggregateId())) {
      actedOn(event, state).ifPresent(acted -> record(event, acted));
    }
  }

  private Optional<ActedOn> actedOn(ConsumedEvent event, EventState state) {
    return switch (event.topic()) {
      case APPLICATION -> applied(event, read(state, Application.class));
      case APPROACH -> {
        Approach approach = read(state, Approach.class);
        yield pair(
            approach.status(),
            Rulebooks.INVESTMENT,
            approach.needId(),
            approach.mandateId(),
            null,
            act(event, Action.APPROACH, Side.SUPPLY, approach.openedAt()));
      }
      case PROPOSAL -> {
        Proposal proposal = read(state, Proposal.class);
        yield pair(
            proposal.status(),
            Rulebooks.CHALLENGE,
            proposal.challengeId(),
            proposal.solverId(),
            proposal.ownerOrg(),
            act(event, Action.PROPOSE, Side.SUPPLY, proposal.submittedAt()));
      }
      default -> {
        Secondment secondment = read(state, Secondment.class);
        yield pair(
            secondment.status(),
            Rulebooks.SECONDMENT,
            secondment.requestId(),
            secondment.expertId(),
            null,
            act(event, Action.PROPOSE, Side.SUPPLY, event.time()));
      }
    };
  }

  private static Optional<ActedOn> applied(ConsumedEvent event, Application application) {
    return pair(
        application.status(),
        Rulebooks.LENDING,
        application.needId(),
        application.offerId(),
        null,
        act(event, Action.APPLY, Side.DEMAND, application.stages().submittedAt()));
  }

  private static Optional<ActedOn> pair(
      String status,
      String market,
      @Nullable UUID demandId,
      @Nullable UUID supplyId,
      @Nullable UUID by,
      Act act) {
    return OVER.contains(status) || demandId == null || supplyId == null
        ? Optional.empty()
        : Optional.of(new ActedOn(market, demandId, supplyId, by, act));
  }

  private static Act act(ConsumedEvent event, Action action, Side side, Instant at) {
    return new Act(action, side, null, null, event.aggregateId(), at);
  }

  private void record(ConsumedEvent event, ActedOn acted) {
    if (!evidences.isReady(acted.market())) {
      throw new NotYet("the " + acted.market() + " market is being rebuilt");
    }
    Optional<Evidence> evidence = evidences.of(acted.market(), acted.demandId(), acted.supplyId());
    if (evidence.isPresent() && !isOwn(acted, evidence.get())) {
      // Whoever proposes may name any team or capability: a record would tell its owner of it.
      LOG.warnf("No record of %s %s: it is another's", event.type(), event.aggregateId());
    } else if (evidence.isPresent()) {
      desk.heard(acted.act(), evidence.get(), acted.market().equals(Rulebooks.CHALLENGE));
    } else if (event.time().plus(PATIENCE).isAfter(clock.instant())) {
      throw new NotYet("the pair of " + event.type() + " is not known");
    } else {
      LOG.warnf("No record of %s %s: the pair is not open", event.type(), event.aggregateId());
    }
  }

  private static boolean isOwn(ActedOn acted, Evidence evidence) {
    return acted.by() == null || acted.by().equals(evidence.supplyOrg());
  }

  private <T> T read(EventState state, Class<T> form) {
    return state.as(form, json.readerFor(form));
  }
}
