package io.hanqiao.credit.grant;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.hanqiao.credit.input.Amounts;
import io.hanqiao.platform.identity.Caller;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A grant as its parties, operators and auditors see it. */
@Schema(
    description =
        "授信 as the bank, the firm, operators and auditors see it. Granted, contracted, disbursed"
            + " and utilized are figures of their own, never added together.")
record GrantView(
    @Schema(description = "Opaque id, UUIDv7.") UUID id,
    @Schema(description = "Organisation of the bank.") UUID ownerOrg,
    @Schema(description = "Organisation of the firm.") UUID counterpartyOrg,
    @Schema(description = "The bank's own key.", nullable = true) @Nullable String reference,
    @Schema(description = "The application it answers.") UUID applicationId,
    @Schema(description = "The financing need.") UUID needId,
    @Schema(description = "The firm.") UUID enterpriseId,
    @Schema(description = "The credit offer.") UUID offerId,
    @Schema(description = "The bank.") UUID bankId,
    @Schema(description = "Lines it takes of.", nullable = true) @Nullable Set<UUID> lineIds,
    @Schema(description = "Guarantor whose capacity it takes of.", nullable = true)
        @Nullable UUID guarantorId,
    @Schema(description = "Where it stands.", examples = "CONTRACTED") GrantStage status,
    @Schema(description = "The steps this stage has, whoever takes them.")
        List<GrantStep> possibleSteps,
    @JsonUnwrapped GrantTermsView terms,
    @JsonUnwrapped MoneyView money,
    @Schema(description = "Whether it took a line that does not bind beyond what was pledged.")
        boolean exceedsPledgedQuota,
    @Schema(description = "What must be met before money is paid out.")
        List<ConditionView> conditionsPrecedent,
    @Schema(
            description = "Who proposed it (`sub`); another person confirms. Not told to the firm.",
            nullable = true)
        @Nullable String proposedBy,
    @Schema(description = "Who confirmed it (`sub`). Not told to the firm.", nullable = true)
        @Nullable String confirmedBy,
    @Schema(description = "When two people had granted it, UTC.", nullable = true)
        @Nullable Instant grantedAt,
    @Schema(description = "The loan contract.", nullable = true) @Nullable ContractView contract,
    @Schema(description = "Why it was rejected or given up, a code.", nullable = true)
        @Nullable String endedReason,
    @Schema(description = "When it ended, UTC.", nullable = true) @Nullable Instant endedAt,
    @Schema(description = "What the firm asked to draw, oldest first.")
        List<DrawdownView> drawdowns,
    @Schema(description = "Invented for demonstration.") boolean synthetic,
    @Schema(description = "Where the record comes from.", nullable = true) @Nullable String source,
    @Schema(description = "When it was proposed, UTC.") Instant createdAt) {

  /** A condition precedent. */
  @Schema(name = "ConditionPrecedentView", description = "A condition precedent (放款条件).")
  record ConditionView(
      @Schema(description = "Which.", examples = "ACCOUNT_OPENED") ConditionCode condition,
      @Schema(
              description = "When it was reported as met, UTC; null while it is not.",
              nullable = true)
          @Nullable Instant metAt) {}

  /** A contract, waiting or confirmed. */
  @Schema(name = "LoanContractView", description = "The loan contract (借款合同).")
  record ContractView(
      @Schema(description = "The bank's own number.", examples = "DEMO-2026-0001")
          String contractNumber,
      @Schema(description = "Day of signing.", examples = "2026-03-31") LocalDate signedOn,
      @Schema(description = "Who reported it (`sub`). Not told to the firm.", nullable = true)
          @Nullable String proposedBy,
      @Schema(
              description = "When a second person had confirmed it, UTC; null while it waits.",
              nullable = true)
          @Nullable Instant contractedAt) {}

  /** A draw with what waits and what moved. */
  @Schema(name = "DrawdownView", description = "A drawdown request (支用申请) and what became of it.")
  record DrawdownView(
      @JsonUnwrapped DrawView draw,
      @Schema(description = "The steps this stage has, whoever takes them.")
          List<DrawStep> possibleSteps,
      @Schema(
              description = "What waits for a second person, yuan. Not told to the firm.",
              nullable = true)
          @Nullable String proposedDisbursement,
      @Schema(
              description = "Who proposed that payment (`sub`). Not told to the firm.",
              nullable = true)
          @Nullable String proposedBy,
      @Schema(
              description = "A later end that waits for a second person. Not told to the firm.",
              nullable = true)
          @Nullable LocalDate proposedMaturesOn,
      @Schema(description = "Money paid out.") List<DrawView.PaidOut> disbursements,
      @Schema(description = "Principal that came back.") List<DrawView.PaidBack> repayments) {}

  /** What {@code reader} may see: who acts inside the bank is not the firm's to know. */
  static GrantView of(CreditGrant grant, Caller reader) {
    boolean inside = !reader.org().equals(grant.counterpartyOrg());
    return new GrantView(
        grant.id(),
        grant.ownerOrg(),
        grant.counterpartyOrg(),
        grant.reference(),
        grant.applicationId(),
        grant.needId(),
        grant.enterpriseId(),
        grant.offerId(),
        grant.bankId(),
        grant.terms().lineIds(),
        grant.terms().guarantorId(),
        grant.stage(),
        grant.status().possible().stream().sorted().toList(),
        GrantTermsView.of(grant),
        MoneyView.of(grant.money()),
        grant.exceedsPledge(),
        grant.conditions().stream().map(c -> new ConditionView(c.code(), c.metAt())).toList(),
        inside ? grant.proposedBy() : null,
        inside ? grant.confirmedBy() : null,
        grant.grantedAt(),
        contract(grant.contract(), inside),
        grant.endedReason(),
        grant.endedAt(),
        grant.draws().stream().map(draw -> drawdown(draw, inside)).toList(),
        grant.synthetic(),
        grant.source(),
        grant.createdAt());
  }

  private static @Nullable ContractView contract(@Nullable LoanContract contract, boolean inside) {
    return contract == null
        ? null
        : new ContractView(
            contract.contractNumber(),
            contract.contractSignedOn(),
            inside ? contract.contractProposedBy() : null,
            contract.contractedAt());
  }

  private static DrawdownView drawdown(Drawdown draw, boolean inside) {
    return new DrawdownView(
        DrawView.of(draw),
        draw.status().possible().stream().sorted().toList(),
        inside ? Amounts.yuan(draw.proposedFen()) : null,
        inside ? draw.proposedBy() : null,
        inside ? draw.maturity().extensionUntil() : null,
        draw.disbursements().stream().map(DrawView.PaidOut::of).toList(),
        draw.repayments().stream().map(DrawView.PaidBack::of).toList());
  }
}
