package io.hanqiao.credit.application;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A loan application as it is sent in. */
@Schema(description = "贷款申请 as sent in: which need, on the terms of which offer, and how much.")
record ApplicationForm(
    @Schema(description = "The firm's own key.", examples = "LA-001") @Nullable String reference,
    @Schema(required = true, description = "An open financing need of the caller's own. Fixed.")
        @Nullable UUID needId,
    @Schema(required = true, description = "An open credit offer of a bank. Fixed.")
        @Nullable UUID offerId,
    @Schema(
            required = true,
            description = "Yuan, above zero, within what the offer lends.",
            examples = "5000000.00")
        @Nullable String amount,
    @Schema(required = true, description = "1 to 360, within the offer's terms.", examples = "12")
        @Nullable Integer termMonths,
    @Schema(
            required = true,
            description = "What the money is for; one of the offer's purposes.",
            examples = "WORKING_CAPITAL")
        @Nullable String purpose,
    @Schema(description = "To the bank, 1 to 2,000 characters; stays between the two.")
        @Nullable String note,
    @Schema(description = "Invented for demonstration; shown as such everywhere.")
        @Nullable Boolean synthetic,
    @Schema(description = "Where the record comes from, 1 to 500 characters.")
        @Nullable String source) {}
