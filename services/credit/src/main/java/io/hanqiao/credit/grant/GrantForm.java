package io.hanqiao.credit.grant;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A grant as one person of a bank proposes it. */
@Schema(description = "授信批复 as one person of the bank proposes it.")
record GrantForm(
    @Schema(description = "The bank's own key.", examples = "CG-001") @Nullable String reference,
    @Schema(required = true, description = "The application, under review.")
        @Nullable UUID applicationId,
    @Schema(
            required = true,
            description = "Approved limit, yuan, above zero, at most what was applied for.",
            examples = "4000000.00")
        @Nullable String limit,
    @Schema(
            required = true,
            description = "Whether what is repaid can be used again.",
            examples = "false")
        @Nullable Boolean revolving,
    @Schema(required = true, description = "Of each loan, months.", examples = "12")
        @Nullable Integer termMonths,
    @Schema(
            required = true,
            description = "Last day on which it can be contracted and drawn, today or later.",
            examples = "2027-12-31")
        @Nullable String expiresOn,
    @Schema(
            description =
                "Basis points above the loan prime rate of the term (one year; over five years"
                    + " beyond 60 months), below if negative. Either this or ratePercent.",
            examples = "-20")
        @Nullable Integer lprSpreadBp,
    @Schema(description = "A rate of its own, percent a year.", examples = "3.85")
        @Nullable String ratePercent,
    @Schema(
            required = true,
            description = "All fees beside the rate, percent a year; 0 if there are none.",
            examples = "0.50")
        @Nullable String feePercent,
    @Schema(
            required = true,
            description = "Interest subsidy, percent a year; 0 if there is none.",
            examples = "0")
        @Nullable String subsidyPercent,
    @Schema(
            description =
                "What must be met before money is paid out: MORTGAGE_REGISTERED,"
                    + " PLEDGE_REGISTERED, GUARANTEE_LETTER_ISSUED (always, with a guarantor),"
                    + " RECEIVABLE_CONFIRMED, INSURANCE_IN_FORCE, ACCOUNT_OPENED.",
            examples = "[\"ACCOUNT_OPENED\"]")
        @Nullable List<String> conditionsPrecedent,
    @Schema(description = "Open lines of the bank it takes of, 1 to 100.")
        @Nullable List<UUID> lineIds,
    @Schema(description = "An active guarantor whose capacity it takes of.")
        @Nullable UUID guarantorId,
    @Schema(description = "Invented for demonstration; shown as such everywhere.")
        @Nullable Boolean synthetic,
    @Schema(description = "Where the record comes from, 1 to 500 characters.")
        @Nullable String source) {}
