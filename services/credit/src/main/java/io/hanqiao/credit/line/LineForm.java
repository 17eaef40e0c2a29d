package io.hanqiao.credit.line;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A line as it is sent in. */
@Schema(
    description =
        "活动专项额度（意向） (PLEDGED_QUOTA) or 核心企业集团额度 (ANCHOR_GROUP_LIMIT) as sent in. A field left"
            + " out is not stated, never zero.")
record LineForm(
    @Schema(
            description = "The loader's own key; a bulk row whose reference exists is left alone.",
            examples = "L-001")
        @Nullable String reference,
    @Schema(description = "Organisation acted for: an operator names it, a bank leaves it out.")
        @Nullable UUID ownerOrg,
    @Schema(description = "The bank that posts; or give bankReference. Fixed once posted.")
        @Nullable UUID bankId,
    @Schema(description = "The bank by its loader's key.", examples = "B-001")
        @Nullable String bankReference,
    @Schema(
            required = true,
            description =
                "PLEDGED_QUOTA (活动专项额度（意向）: announced for a campaign, open to revision, nobody's"
                    + " credit line) or ANCHOR_GROUP_LIMIT (核心企业集团额度: the limit of an anchor's"
                    + " group).",
            examples = "PLEDGED_QUOTA")
        @Nullable String kind,
    @Schema(
            description = "The occasion it is announced for, 1 to 200 characters.",
            examples = "2024年度武汉都市圈专精特新企业金融对接活动")
        @Nullable String campaign,
    @Schema(description = "Whose group the limit is for; only with ANCHOR_GROUP_LIMIT.")
        @Nullable UUID anchorEnterpriseId,
    @Schema(required = true, description = "Yuan, above zero.", examples = "8850000000.00")
        @Nullable String amount,
    @Schema(
            description =
                "Whether it must never be exceeded. Left out: false for PLEDGED_QUOTA, true for"
                    + " ANCHOR_GROUP_LIMIT.",
            examples = "false")
        @Nullable Boolean binding,
    @Schema(description = "First day.", examples = "2026-01-01") @Nullable String validFrom,
    @Schema(description = "Last day, not before validFrom.", examples = "2026-12-31")
        @Nullable String validUntil,
    @Schema(description = "Invented for demonstration; shown as such everywhere.")
        @Nullable Boolean synthetic,
    @Schema(description = "Where the record comes from, 1 to 500 characters.")
        @Nullable String source) {}
