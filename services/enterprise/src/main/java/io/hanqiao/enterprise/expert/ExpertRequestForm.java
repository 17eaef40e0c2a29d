package io.hanqiao.enterprise.expert;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An expert request as it is sent in. */
@Schema(description = "An expert request as sent in. A field left out is unknown, never zero.")
public record ExpertRequestForm(
    @Schema(description = "The loader's own key; a bulk row whose reference exists is left alone.")
        @Nullable String reference,
    @Schema(description = "Organisation acted for; bulk rows of an operator only.")
        @Nullable UUID ownerOrg,
    @Schema(description = "The enterprise that asks; or give enterpriseReference.")
        @Nullable UUID enterpriseId,
    @Schema(description = "The enterprise by its loader's key.")
        @Nullable String enterpriseReference,
    @Schema(
            required = true,
            description =
                "What the expert is to help with, 10 to 2000 characters. No names of persons.",
            examples = "声纹识别在强噪声下的误识率过高，需要算法专家。")
        @Nullable String problem,
    @Schema(description = "What is to be reached, at most 20.")
        @Nullable List<@Nullable Indicator> indicators,
    @Schema(
            required = true,
            description =
                "Lines of industry, one to three: OPTOELECTRONICS, INTEGRATED_CIRCUITS,"
                    + " SOFTWARE_AI, GEOSPATIAL, AUTOMOTIVE, EQUIPMENT, BIOPHARMA,"
                    + " MEDICAL_DEVICES, NEW_MATERIALS, NEW_ENERGY, ENVIRONMENT, CONSUMER_GOODS,"
                    + " SMART_CONSTRUCTION.",
            examples = "[\"SOFTWARE_AI\"]")
        @Nullable List<String> sectors,
    @Schema(
            description =
                "Subclasses or groups of the International Patent Classification, at most 10.",
            examples = "[\"G10L 17/02\"]")
        @Nullable List<String> ipc,
    @Schema(description = "Days a month on the spot, 1 to 22.", examples = "4")
        @Nullable Integer daysPerMonth,
    @Schema(description = "Months, 1 to 60; 24 if left out.", examples = "24")
        @Nullable Integer termMonths,
    @Schema(
            description =
                "Lowest class of professional title accepted: SENIOR, ASSOCIATE_SENIOR,"
                    + " INTERMEDIATE, OTHER.",
            examples = "ASSOCIATE_SENIOR")
        @Nullable String minTitle,
    @Schema(description = "Kilometres between home and firm at most, 1 to 5000.", examples = "60")
        @Nullable Integer maxDistanceKm,
    @Schema(description = "Batch of the programme, 1 to 100.", examples = "5")
        @Nullable Integer batch,
    @Schema(description = "Invented for demonstration.") @Nullable Boolean synthetic,
    @Schema(description = "Where the record comes from.") @Nullable String source) {}
