package io.hanqiao.enterprise.campaign;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A campaign as it is sent in. */
@Schema(description = "A campaign (对接活动) as sent in; its rules stay as it was opened with.")
record CampaignForm(
    @Schema(description = "The bureau's own key.", examples = "CP-2026-1")
        @Nullable String reference,
    @Schema(required = true, description = "1 to 200 characters.", examples = "专精特新企业金融对接活动")
        @Nullable String title,
    @Schema(required = true, description = "First day of declaring.", examples = "2026-11-01")
        @Nullable String opensOn,
    @Schema(
            required = true,
            description = "Last day of declaring and sending.",
            examples = "2026-12-31")
        @Nullable String closesOn,
    @Schema(
            required = true,
            description =
                "A firm holds one of these on the day: TECH_INNOVATIVE, SRDI, LITTLE_GIANT.",
            examples = "[\"SRDI\", \"LITTLE_GIANT\"]")
        @Nullable List<String> tiers,
    @Schema(
            description =
                "Keys of the management districts or cities whose firms it is for; leave it out for"
                    + " every place. A district's bureau names its own.",
            examples = "[\"donghu\", \"420900\"]")
        @Nullable List<String> districts,
    @Schema(
            required = true,
            description = "Working days for a bank's first answer, 1 to 60.",
            examples = "3")
        @Nullable Integer answerWithinWorkingDays,
    @Schema(
            required = true,
            description = "Calendar days for which a look-up of a register holds, 1 to 365.",
            examples = "30")
        @Nullable Integer checksValidDays,
    @Schema(description = "Invented for demonstration; shown as such everywhere.")
        @Nullable Boolean synthetic,
    @Schema(description = "Document and clause it rests on, 1 to 500 characters.")
        @Nullable String source) {}
