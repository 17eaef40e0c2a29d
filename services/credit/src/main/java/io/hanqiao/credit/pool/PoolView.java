package io.hanqiao.credit.pool;

import io.hanqiao.platform.identity.Caller;
import io.hanqiao.vocabulary.Money;
import io.hanqiao.vocabulary.Rate;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A pool as banks, guarantors, operators and auditors see it. */
@Schema(
    name = "RiskPoolView",
    description =
        "风险补偿资金池: it warns and takes no new loans when payouts reach the lines of its programme.")
record PoolView(
    @Schema(description = "Opaque id, UUIDv7.") UUID id,
    @Schema(description = "Organisation of the operator.") UUID ownerOrg,
    @Schema(description = "The operator's own key.", nullable = true) @Nullable String reference,
    @Schema(description = "Its name.") String name,
    @Schema(description = "OPEN, WARNED or SUSPENDED.", examples = "OPEN") PoolStage status,
    @Schema(description = "Since when, UTC.") Instant statusSince,
    @Schema(description = "The steps this stage has.") List<PoolStep> possibleSteps,
    @Schema(description = "What it holds for losses, yuan.", examples = "100000000.00") String fund,
    @Schema(description = "Paid out in all, a flow, yuan.", examples = "400000.00") String paidOut,
    @Schema(
            description = "Owed on the loans it stands behind when last measured, a stock, yuan.",
            examples = "6000000.00")
        String outstanding,
    @Schema(description = "It warns from so many percent of paidOut ÷ outstanding.", examples = "5")
        String warnPercent,
    @Schema(description = "It takes no new loans from so many percent.", examples = "8")
        String suspendPercent,
    @Schema(description = "The document that says so.", examples = "鄂科技规〔2025〕3号") String document,
    @Schema(description = "Where in it.") String clause,
    @Schema(description = "Offers whose loans it stands behind.") Set<UUID> offerIds,
    @Schema(
            description = "What waits for a second operator. Told to operators and auditors.",
            nullable = true)
        @Nullable ProposalView proposal,
    @Schema(description = "What was paid out, oldest first. Told to operators and auditors.")
        List<PayoutView> payouts,
    @Schema(description = "Invented for demonstration.") boolean synthetic,
    @Schema(description = "Where the record comes from.", nullable = true) @Nullable String source,
    @Schema(description = "UTC.") Instant createdAt) {

  /** A payout that waits. */
  @Schema(name = "RiskPoolProposalView", description = "A payout that waits.")
  record ProposalView(
      @Schema(description = "The grant.") UUID grantId,
      @Schema(description = "Yuan.", examples = "400000.00") String amount,
      @Schema(description = "Who proposed it (`sub`).") String proposedBy) {}

  /** A payout that was made. */
  @Schema(name = "RiskPoolPayoutView", description = "A payout that was made: a fact.")
  record PayoutView(
      @Schema(description = "Opaque id, UUIDv7.") UUID payoutId,
      @Schema(description = "The grant.") UUID grantId,
      @Schema(description = "Yuan.", examples = "400000.00") String amount,
      @Schema(description = "UTC.") Instant paidAt) {}

  /** What {@code reader} may see: whose loan failed is not another bank's to know. */
  static PoolView of(RiskPool pool, Caller reader) {
    boolean inside = reader.is("operator") || reader.is("auditor");
    PoolTerms terms = pool.terms();
    return new PoolView(
        pool.id(),
        pool.ownerOrg(),
        pool.reference(),
        terms.name(),
        pool.stage(),
        pool.statusSince(),
        pool.status().possible().stream().sorted().toList(),
        yuan(terms.fundFen()),
        yuan(pool.paidFen()),
        yuan(pool.outstandingFen()),
        new Rate(terms.warnPpm()).toPercent(),
        new Rate(terms.suspendPpm()).toPercent(),
        terms.ruleDocument(),
        terms.ruleClause(),
        terms.offerIds(),
        inside ? proposal(pool) : null,
        inside ? payouts(pool) : List.of(),
        pool.synthetic(),
        pool.source(),
        pool.createdAt());
  }

  private static @Nullable ProposalView proposal(RiskPool pool) {
    Long fen = pool.proposedFen();
    UUID grant = pool.proposedGrantId();
    String by = pool.proposedBy();
    return fen == null || grant == null || by == null
        ? null
        : new ProposalView(grant, yuan(fen), by);
  }

  private static List<PayoutView> payouts(RiskPool pool) {
    return pool.payouts().stream()
        .map(p -> new PayoutView(p.id(), p.grantId(), yuan(p.amountFen()), p.paidAt()))
        .toList();
  }

  private static String yuan(long fen) {
    return new Money(fen).toYuan();
  }
}
