package io.hanqiao.credit.outcome;

import io.hanqiao.credit.input.Amounts;
import io.hanqiao.platform.identity.Caller;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A report as its bank, the firm, operators and auditors see it. */
@Schema(
    name = "LoanReportView",
    description = "One fact of a loan made elsewhere, and its document.")
record ReportView(
    @Schema(description = "Opaque id, UUIDv7.") UUID id,
    @Schema(description = "Organisation of the bank.") UUID ownerOrg,
    @Schema(description = "Organisation of the firm.") UUID counterpartyOrg,
    @Schema(description = "The bank's own key.", nullable = true) @Nullable String reference,
    @Schema(description = "The bank that lends.") UUID bankId,
    @Schema(description = "The firm that borrows.") UUID enterpriseId,
    @Schema(
            description = "CONTRACTED, DISBURSED, REPAID or FIRST_TIME_BORROWER.",
            examples = "DISBURSED")
        OutcomeKind kind,
    @Schema(description = "Number of the loan contract.", examples = "DEMO-2026-0001")
        String contractNumber,
    @Schema(
            description = "Number of what the fact rests on; of a contract its own.",
            examples = "JJ-2026-0001")
        String documentNumber,
    @Schema(
            description = "Yuan; null where firms are counted.",
            nullable = true,
            examples = "2000000.00")
        @Nullable String amount,
    @Schema(description = "The day.", examples = "2026-03-31") LocalDate happenedOn,
    @Schema(description = "The campaign it belongs to.", nullable = true) @Nullable String campaign,
    @Schema(description = "PROPOSED, REPORTED, REJECTED or RETRACTED.", examples = "REPORTED")
        ReportStage status,
    @Schema(description = "The steps this stage has.") List<ReportStep> possibleSteps,
    @Schema(description = "Who wrote it (`sub`). Told to the bank alone.", nullable = true)
        @Nullable String proposedBy,
    @Schema(description = "Who confirmed it (`sub`). Told to the bank alone.", nullable = true)
        @Nullable String confirmedBy,
    @Schema(description = "Since when the bank stands by it, UTC.", nullable = true)
        @Nullable Instant reportedAt,
    @Schema(description = "Why it was rejected or retracted.", nullable = true)
        @Nullable String endedReason,
    @Schema(description = "When, UTC.", nullable = true) @Nullable Instant endedAt,
    @Schema(
            description =
                "The grant here whose contract this turned out to be: its own facts count instead.",
            nullable = true)
        @Nullable UUID supersededBy,
    @Schema(description = "Invented for demonstration.") boolean synthetic,
    @Schema(description = "Where the record comes from.", nullable = true) @Nullable String source,
    @Schema(description = "UTC.") Instant createdAt) {

  static ReportView of(LoanReport report, Caller reader) {
    boolean inside = reader.org().equals(report.ownerOrg());
    return new ReportView(
        report.id(),
        report.ownerOrg(),
        report.counterpartyOrg(),
        report.reference(),
        report.bankId(),
        report.enterpriseId(),
        report.kind(),
        report.contractNumber(),
        report.documentNumber(),
        Amounts.yuan(report.amountFen()),
        report.happenedOn(),
        report.campaign(),
        report.stage(),
        report.status().possible().stream().sorted().toList(),
        inside ? report.proposedBy() : null,
        inside ? report.confirmedBy() : null,
        report.reportedAt(),
        report.endedReason(),
        report.endedAt(),
        report.supersededBy(),
        report.synthetic(),
        report.source(),
        report.createdAt());
  }
}
