package io.hanqiao.talent.expert;

import io.hanqiao.talent.institution.InstitutionNaming;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An expert as sent in. */
@Schema(description = "An expert as sent in. A field left out is unknown, never zero.")
public record ExpertForm(
    @Schema(
            description =
                "The loader's own key, no personal name; a bulk row whose reference exists is left"
                    + " alone.")
        @Nullable String reference,
    @Schema(description = "Organisation acted for; bulk rows of an operator only.")
        @Nullable UUID ownerOrg,
    @Schema(description = "The institution the expert belongs to; or give institutionReference.")
        @Nullable UUID institutionId,
    @Schema(description = "The institution by its loader's key.")
        @Nullable String institutionReference,
    @Schema(
            required = true,
            description = "What the expert is called here, no personal name, 1 to 50 characters.",
            examples = "专家 E-0001")
        @Nullable String label,
    @Schema(
            description =
                "Personal name, 1 to 50 characters, from the institution itself only; read by it"
                    + " alone.",
            examples = "（姓名）")
        @Nullable String name,
    @Schema(
            description = "UP_TO_35, FROM_36_TO_40, FROM_41_TO_45, FROM_46_TO_50 or OVER_50.",
            examples = "FROM_36_TO_40")
        @Nullable String ageBand,
    @Schema(
            description = "Class of title: SENIOR, ASSOCIATE_SENIOR, INTERMEDIATE or OTHER.",
            examples = "ASSOCIATE_SENIOR")
        @Nullable String title,
    @Schema(
            required = true,
            description = "Lines of industry, at least one, such as EQUIPMENT.",
            examples = "[\"EQUIPMENT\"]")
        @Nullable List<String> sectors,
    @Schema(
            description = "Symbols of the patent classification (IPC).",
            examples = "[\"B23K 26/00\"]")
        @Nullable List<String> ipc,
    @Schema(
            required = true,
            description = "Research, 10 to 2,000 characters; no personal name.",
            examples = "高功率激光焊接工艺与熔池在线监测")
        @Nullable String text,
    @Schema(description = "Days a month the expert can give, 1 to 31.", examples = "7")
        @Nullable Integer daysPerMonth,
    @Schema(description = "Invention patents granted.", examples = "3")
        @Nullable Integer inventionPatents,
    @Schema(description = "Has results that were put to use.") @Nullable Boolean hasResults,
    @Schema(description = "No bad record in the last three years.") @Nullable Boolean cleanRecord,
    @Schema(description = "Serves at a firm already, as far as is known beside secondments here.")
        @Nullable Boolean serving,
    @Schema(description = "The institution consents to a secondment.")
        @Nullable Boolean homeConsent,
    @Schema(description = "Where the expert works, GB/T 2260.", examples = "420111")
        @Nullable String divisionCode,
    @Schema(description = "Management district (管理区), beside the division.", examples = "donghu")
        @Nullable String managementDistrict,
    @Schema(description = "Invented for demonstration.") @Nullable Boolean synthetic,
    @Schema(description = "Where the record comes from, without a personal name.")
        @Nullable String source) {

  InstitutionNaming institution() {
    return new InstitutionNaming(ownerOrg, institutionId, institutionReference);
  }

  /** Without the person: whatever prints a form prints no name. */
  @Override
  public String toString() {
    return "ExpertForm[" + label + "]";
  }
}
