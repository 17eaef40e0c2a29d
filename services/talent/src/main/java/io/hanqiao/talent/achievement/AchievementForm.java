package io.hanqiao.talent.achievement;

import io.hanqiao.talent.institution.InstitutionNaming;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An achievement as it is sent in. */
@Schema(description = "An achievement as sent in. A field left out is unknown, never zero.")
public record AchievementForm(
    @Schema(description = "The loader's own key; a bulk row whose reference exists is left alone.")
        @Nullable String reference,
    @Schema(description = "Organisation acted for; bulk rows of an operator only.")
        @Nullable UUID ownerOrg,
    @Schema(description = "The institution it belongs to; or give institutionReference.")
        @Nullable UUID institutionId,
    @Schema(description = "The institution by its loader's key.")
        @Nullable String institutionReference,
    @Schema(description = "The team behind it, of the same institution; or give teamReference.")
        @Nullable UUID teamId,
    @Schema(description = "The team by its loader's key.") @Nullable String teamReference,
    @Schema(
            required = true,
            description = "As it is published, 1 to 200 characters.",
            examples = "一种连续纤维增材制造方法")
        @Nullable String title,
    @Schema(
            required = true,
            description = "What it does, 1 to 4,000 characters.",
            examples = "连续纤维与树脂同步送进，实现大型构件打印")
        @Nullable String summary,
    @Schema(
            required = true,
            description = "PATENT, PAPER, RESEARCH_DIRECTION, PROJECT_RESULT, PRODUCT or OTHER.",
            examples = "PATENT")
        @Nullable String kind,
    @Schema(
            description = "Field as the source says, at most 200 characters.",
            examples = "连续纤维3D打印")
        @Nullable String field,
    @Schema(
            description = "Lines of industry, such as NEW_MATERIALS.",
            examples = "[\"NEW_MATERIALS\"]")
        @Nullable List<String> sectors,
    @Schema(
            description = "Symbols of the patent classification (IPC).",
            examples = "[\"B29C 64/118\"]")
        @Nullable List<String> ipc,
    @Schema(description = "Legal status as the source says.", examples = "授权")
        @Nullable String legalStatus,
    @Schema(description = "LAB, BENCH, PILOT or PRODUCTION.", examples = "PILOT")
        @Nullable String maturity,
    @Schema(description = "Technology readiness level, 1 to 9, GB/T 22900.", examples = "6")
        @Nullable Integer trl,
    @Schema(
            description = "How it may be had, as the source says, at most 500 characters.",
            examples = "许可、作价入股")
        @Nullable String cooperationModes,
    @Schema(description = "Invented for demonstration.") @Nullable Boolean synthetic,
    @Schema(description = "Where the record comes from.") @Nullable String source) {

  InstitutionNaming institution() {
    return new InstitutionNaming(ownerOrg, institutionId, institutionReference);
  }
}
