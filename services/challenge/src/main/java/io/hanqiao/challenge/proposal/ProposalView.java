package io.hanqiao.challenge.proposal;

import io.hanqiao.vocabulary.Money;
import io.hanqiao.vocabulary.SolverKind;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A proposal as its solver sees it and, once it lies open, the sponsor. */
@Schema(description = "A proposal as its solver sees it and, once it lies open, the sponsor.")
public record ProposalView(
    @Schema(description = "Opaque id, UUIDv7.") UUID id,
    @Schema(description = "The solver's organisation.") UUID ownerOrg,
    @Schema(description = "The loader's own key.", nullable = true) @Nullable String reference,
    @Schema(description = "The challenge it is for.") UUID challengeId,
    @Schema(description = "SUBMITTED or WITHDRAWN.", examples = "SUBMITTED") String status,
    @Schema(description = "Why it was withdrawn.", nullable = true)
        @Nullable WithdrawReason withdrawnReason,
    @Schema(description = "When it was withdrawn, UTC.", nullable = true)
        @Nullable Instant withdrawnAt,
    @Schema(description = "What the solver is.") SolverKind solverKind,
    @Schema(description = "The research team; null if not stated.", nullable = true)
        @Nullable UUID teamId,
    @Schema(description = "The firm; null if not stated.", nullable = true)
        @Nullable UUID enterpriseId,
    @Schema(description = "The firm's capability; null if not stated.", nullable = true)
        @Nullable UUID capabilityId,
    @Schema(description = "How it is to be solved.") String summary,
    @Schema(description = "Yuan; null if not stated.", examples = "480000.00", nullable = true)
        @Nullable String price,
    @Schema(description = "Months it takes; null if not stated.", nullable = true)
        @Nullable Integer months,
    @Schema(description = "Invented for demonstration.") boolean synthetic,
    @Schema(description = "Where the record comes from.", nullable = true) @Nullable String source,
    @Schema(description = "UTC.", examples = "2026-03-31T01:02:03Z") Instant submittedAt) {

  static ProposalView of(Proposal proposal) {
    Plan plan = proposal.plan();
    Long price = plan.priceFen();
    return new ProposalView(
        proposal.id(),
        proposal.ownerOrg(),
        proposal.reference(),
        proposal.challengeId(),
        proposal.statusCode(),
        proposal.withdrawnReason(),
        proposal.withdrawnAt(),
        plan.solverKind(),
        plan.teamId(),
        plan.enterpriseId(),
        plan.capabilityId(),
        plan.summary(),
        price == null ? null : new Money(price).toYuan(),
        plan.months(),
        proposal.synthetic(),
        proposal.source(),
        proposal.createdAt());
  }
}
