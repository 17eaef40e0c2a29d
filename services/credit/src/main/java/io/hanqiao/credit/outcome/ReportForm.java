package io.hanqiao.credit.outcome;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One fact of a loan made elsewhere, as a bank sends it in. */
@Schema(
    name = "LoanReportForm",
    description =
        "One fact of a loan, and the document it rests on. A loan granted here reports itself; of"
            + " it only FIRST_TIME_BORROWER is reported.")
record ReportForm(
    @Schema(
            description = "The bank's own key; a bulk row whose reference exists is left alone.",
            examples = "LR-001")
        @Nullable String reference,
    @Schema(description = "The bank that lends; or give bankReference.") @Nullable UUID bankId,
    @Schema(description = "The bank by its loader's key.", examples = "B-001")
        @Nullable String bankReference,
    @Schema(required = true, description = "The firm that borrows.") @Nullable UUID enterpriseId,
    @Schema(
            required = true,
            description = "CONTRACTED, DISBURSED, REPAID or FIRST_TIME_BORROWER.",
            examples = "DISBURSED")
        @Nullable String kind,
    @Schema(
            required = true,
            description =
                "Number of the loan contract, 1 to 100 characters. With the firm it says which"
                    + " loan: width, case, spaces and separators do not tell two numbers apart.",
            examples = "DEMO-2026-0001")
        @Nullable String contractNumber,
    @Schema(
            description =
                "Number of what the fact rests on: loan note (借据), voucher (凭证), credit report (征信"
                    + "报告); 1 to 100 characters. Left out with CONTRACTED, needed otherwise.",
            examples = "JJ-2026-0001")
        @Nullable String documentNumber,
    @Schema(
            description = "Yuan, above zero; left out with FIRST_TIME_BORROWER, needed otherwise.",
            examples = "2000000.00")
        @Nullable String amount,
    @Schema(required = true, description = "The day, today or earlier.", examples = "2026-03-31")
        @Nullable String happenedOn,
    @Schema(
            description = "The campaign it belongs to, 1 to 200 characters.",
            examples = "2024年度武汉都市圈专精特新企业金融对接活动")
        @Nullable String campaign,
    @Schema(description = "Invented for demonstration; shown as such everywhere.")
        @Nullable Boolean synthetic,
    @Schema(description = "Where the record comes from, 1 to 500 characters.")
        @Nullable String source) {}
