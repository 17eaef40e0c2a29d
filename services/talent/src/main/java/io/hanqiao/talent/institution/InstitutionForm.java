package io.hanqiao.talent.institution;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An institution as it is sent in. */
@Schema(description = "An institution as sent in. A field left out is unknown.")
public record InstitutionForm(
    @Schema(description = "The loader's own key; a bulk row whose reference exists is left alone.")
        @Nullable String reference,
    @Schema(description = "Organisation acted for; operators only, and they must give it.")
        @Nullable UUID ownerOrg,
    @Schema(required = true, description = "Name, 1 to 200 characters.", examples = "武汉某大学（演示）")
        @Nullable String name,
    @Schema(
            required = true,
            description =
                "COMPREHENSIVE, ENGINEERING, SPECIALIZED, AGRICULTURAL_MEDICAL,"
                    + " RESEARCH_INSTITUTE or UNKNOWN.",
            examples = "ENGINEERING")
        @Nullable String kind,
    @Schema(description = "Administrative division, GB/T 2260.", examples = "420111")
        @Nullable String divisionCode,
    @Schema(description = "Management district (管理区), beside the division.", examples = "donghu")
        @Nullable String managementDistrict,
    @Schema(description = "Invented for demonstration.") @Nullable Boolean synthetic,
    @Schema(description = "Where the record comes from.") @Nullable String source) {}
