package io.hanqiao.credit.guarantor;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A guarantor as it is sent in. */
@Schema(description = "A guarantor as sent in. A field left out is not stated, never zero.")
record GuarantorForm(
    @Schema(
            description = "The loader's own key; a bulk row whose reference exists is left alone.",
            examples = "G-001")
        @Nullable String reference,
    @Schema(
            description =
                "Organisation acted for: an operator names it, a guarantor leaves it out.")
        @Nullable UUID ownerOrg,
    @Schema(
            required = true,
            description = "Name it trades by, 1 to 200 characters.",
            examples = "江城融资担保（演示）")
        @Nullable String name,
    @Schema(
            required = true,
            description = "MUNICIPAL, ZONE, PROVINCIAL or COMMERCIAL.",
            examples = "MUNICIPAL")
        @Nullable String kind,
    @Schema(
            required = true,
            description = "All it can guarantee at one time, yuan, above zero.",
            examples = "26000000000.00")
        @Nullable String capacity,
    @Schema(
            description = "Most for one firm, yuan, above zero, at most the capacity.",
            examples = "30000000.00")
        @Nullable String maxPerFirm,
    @Schema(description = "Cheapest fee, percent a year, 0 to 36.", examples = "0.50")
        @Nullable String feeMinPercent,
    @Schema(description = "Dearest fee, percent a year, at least feeMinPercent.", examples = "1.00")
        @Nullable String feeMaxPercent,
    @Schema(
            description =
                "How losses are divided, at most 20 plans; an empty list says that none is shared.")
        @Nullable List<PlanForm> riskSharePlans,
    @Schema(
            description = "Divisions served: GB/T 2260 codes of 2, 4 or 6 digits.",
            examples = "[\"4201\"]")
        @Nullable List<String> serviceDivisions,
    @Schema(description = "Invented for demonstration; shown as such everywhere.")
        @Nullable Boolean synthetic,
    @Schema(description = "Where the record comes from, 1 to 500 characters.")
        @Nullable String source) {}
