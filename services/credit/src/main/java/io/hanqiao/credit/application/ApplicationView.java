package io.hanqiao.credit.application;

import io.hanqiao.vocabulary.LoanPurpose;
import io.hanqiao.vocabulary.Money;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An application as its parties, operators and auditors see it. */
@Schema(description = "贷款申请 as the firm, the bank, operators and auditors see it.")
record ApplicationView(
    @Schema(description = "Opaque id, UUIDv7.") UUID id,
    @Schema(description = "Organisation of the firm.") UUID ownerOrg,
    @Schema(description = "Organisation of the bank.") UUID counterpartyOrg,
    @Schema(description = "The firm's own key.", nullable = true) @Nullable String reference,
    @Schema(description = "The financing need.") UUID needId,
    @Schema(description = "The firm.") UUID enterpriseId,
    @Schema(description = "The credit offer it is on.") UUID offerId,
    @Schema(description = "The bank.") UUID bankId,
    @Schema(description = "How far it has come.", examples = "UNDER_REVIEW") Stage status,
    @Schema(description = "The steps this stage has, whoever takes them.") List<Step> possibleSteps,
    @Schema(description = "Asked for, yuan.", examples = "5000000.00") String amount,
    @Schema(description = "Months.", examples = "12") int termMonths,
    @Schema(description = "What the money is for.") LoanPurpose purpose,
    @Schema(description = "To the bank.", nullable = true) @Nullable String note,
    @Schema(description = "When it was submitted, UTC.") Instant submittedAt,
    @Schema(description = "When the bank took it up, UTC.", nullable = true)
        @Nullable Instant acceptedAt,
    @Schema(description = "When due diligence began, UTC.", nullable = true)
        @Nullable Instant dueDiligenceAt,
    @Schema(description = "When the review began, UTC.", nullable = true)
        @Nullable Instant underReviewAt,
    @Schema(
            description = "Why it was refused (published list) or withdrawn, a code.",
            nullable = true)
        @Nullable String endedReason,
    @Schema(description = "When it was decided, withdrawn or lapsed, UTC.", nullable = true)
        @Nullable Instant endedAt,
    @Schema(
            description =
                "How soon the bank has to answer, step by step; empty for applications from before"
                    + " there were clocks.")
        List<ClockView> clocks,
    @Schema(description = "Invented for demonstration.") boolean synthetic,
    @Schema(description = "Where the record comes from.", nullable = true)
        @Nullable String source) {

  static ApplicationView of(LoanApplication application, List<ClockView> clocks) {
    AskedFor asked = application.asked();
    return new ApplicationView(
        application.id(),
        application.ownerOrg(),
        application.counterpartyOrg(),
        application.reference(),
        application.needId(),
        application.enterpriseId(),
        application.offerId(),
        application.bankId(),
        application.stage(),
        application.status().possible().stream().sorted().toList(),
        new Money(asked.amountFen()).toYuan(),
        asked.termMonths(),
        asked.purpose(),
        asked.note(),
        application.createdAt(),
        application.acceptedAt(),
        application.dueDiligenceAt(),
        application.underReviewAt(),
        application.endedReason(),
        application.endedAt(),
        clocks,
        application.synthetic(),
        application.source());
  }
}
