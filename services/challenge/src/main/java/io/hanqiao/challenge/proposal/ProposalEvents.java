package io.hanqiao.challenge.proposal;

import io.hanqiao.platform.outbox.OutboxEvent;
import io.hanqiao.vocabulary.SolverKind;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What others may know of a proposal: that there is one, and nothing of what it says. */
final class ProposalEvents {

  static final String TOPIC = "challenge.proposal";

  private ProposalEvents() {}

  /** The body of an event. */
  record State(
      UUID proposalId,
      UUID challengeId,
      UUID ownerOrg,
      UUID counterpartyOrg,
      SolverKind solverKind,
      @Nullable UUID teamId,
      @Nullable UUID capabilityId,
      String status,
      Instant submittedAt,
      boolean synthetic) {}

  /** One of submitted, changed, withdrawn. */
  static List<OutboxEvent> of(String what, Proposal proposal) {
    return List.of(
        new OutboxEvent(
            TOPIC,
            "io.hanqiao.challenge.proposal." + what + ".v1",
            proposal.id(),
            proposal.nextEventVersion(),
            new State(
                proposal.id(),
                proposal.challengeId(),
                proposal.ownerOrg(),
                proposal.counterpartyOrg(),
                proposal.plan().solverKind(),
                proposal.plan().teamId(),
                proposal.plan().capabilityId(),
                proposal.statusCode(),
                proposal.createdAt(),
                proposal.synthetic())));
  }
}
