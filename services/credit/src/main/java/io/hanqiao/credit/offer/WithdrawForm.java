package io.hanqiao.credit.offer;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why an offer is withdrawn. */
@Schema(description = "Why the offer is withdrawn.")
record WithdrawForm(
    @Schema(
            required = true,
            description =
                "QUOTA_USED_UP, TERMS_CHANGED, DISCONTINUED, CAMPAIGN_ENDED, REGULATION or"
                    + " MISTAKE.",
            examples = "QUOTA_USED_UP")
        @Nullable String reason) {}
