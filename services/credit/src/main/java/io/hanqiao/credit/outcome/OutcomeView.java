package io.hanqiao.credit.outcome;

import io.hanqiao.credit.input.Amounts;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A fact as its parties, operators and auditors see it. */
@Schema(description = "One fact, whose word it is, and what it rests on.")
record OutcomeView(
    @Schema(
            description =
                "PLEDGED, GRANTED, CONTRACTED, DISBURSED, REPAID, REPAID_BY_GUARANTOR,"
                    + " REPAID_BY_BRIDGE_FUND or FIRST_TIME_BORROWER.",
            examples = "DISBURSED")
        OutcomeKind kind,
    @Schema(description = "Unique among facts of its kind.") UUID id,
    @Schema(description = "BANK_REPORTED, FIRM_CONFIRMED or DISPUTED.", examples = "FIRM_CONFIRMED")
        Basis basis,
    @Schema(description = "Why the firm disputes it.", nullable = true)
        @Nullable String disputeReason,
    @Schema(description = "The bank.") UUID bankId,
    @Schema(description = "The firm; null of what is pledged to all.", nullable = true)
        @Nullable UUID enterpriseId,
    @Schema(
            description = "Yuan; null where firms are counted.",
            nullable = true,
            examples = "2000000.00")
        @Nullable String amount,
    @Schema(description = "The day.", examples = "2026-03-31") LocalDate happenedOn,
    @Schema(description = "Number of the loan contract.", nullable = true)
        @Nullable String contractNumber,
    @Schema(
            description = "LINE, GRANT, DRAWDOWN or REPORT: what kind of record it rests on.",
            examples = "DRAWDOWN")
        String evidence,
    @Schema(description = "That record.") UUID evidenceId,
    @Schema(description = "Number of the document, where one is named.", nullable = true)
        @Nullable String documentNumber,
    @Schema(
            description = "The campaign, as the caller may know it; several are joined by ` + `.",
            nullable = true)
        @Nullable String programme,
    @Schema(description = "Where the firm is now, GB/T 2260.", nullable = true)
        @Nullable String divisionCode,
    @Schema(description = "Zone or district that manages the firm now.", nullable = true)
        @Nullable String managementDistrict,
    @Schema(description = "Invented for demonstration.") boolean synthetic) {

  static OutcomeView of(Outcome fact) {
    return new OutcomeView(
        fact.kind(),
        fact.id(),
        fact.basis(),
        fact.disputeReason(),
        fact.bankId(),
        fact.enterpriseId(),
        Amounts.yuan(fact.amountFen()),
        fact.happenedOn(),
        fact.contractNumber(),
        fact.evidence(),
        fact.evidenceId(),
        fact.documentNumber(),
        fact.programme(),
        fact.divisionCode(),
        fact.managementDistrict(),
        fact.synthetic());
  }
}
