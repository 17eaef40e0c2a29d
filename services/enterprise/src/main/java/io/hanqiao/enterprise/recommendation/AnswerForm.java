package io.hanqiao.enterprise.recommendation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A bank's answer as it is sent in. */
@Schema(description = "A bank's answer to an entry.")
record AnswerForm(
    @Schema(
            required = true,
            description = "CONTACTED, VISITED, APPLIED, GRANTED, REFUSED or FIRM_DECLINED.",
            examples = "CONTACTED")
        @Nullable String answer,
    @Schema(
            description =
                "With REFUSED and only then, a code of the published list:"
                    + " REPAYMENT_SOURCE_INSUFFICIENT, COLLATERAL_INSUFFICIENT, DEBT_TOO_HIGH,"
                    + " FINANCIAL_RECORDS_INCOMPLETE, BEYOND_PRODUCT_TERMS, CREDIT_RECORD_OVERDUE,"
                    + " TOO_YOUNG, PURPOSE_UNPROVEN, TOO_MANY_LENDERS, LITIGATION_OR_DISHONESTY,"
                    + " INDUSTRY_RESTRICTED, GUARANTEE_NOT_APPROVED, NOT_ON_LIST.",
            examples = "DEBT_TOO_HIGH")
        @Nullable String refusalCode) {}
