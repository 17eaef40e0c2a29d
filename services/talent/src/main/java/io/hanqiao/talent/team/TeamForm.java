package io.hanqiao.talent.team;

import io.hanqiao.talent.institution.InstitutionNaming;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A team as it is sent in. */
@Schema(description = "A team as sent in. A field left out is unknown, never zero.")
public record TeamForm(
    @Schema(description = "The loader's own key; a bulk row whose reference exists is left alone.")
        @Nullable String reference,
    @Schema(description = "Organisation acted for; bulk rows of an operator only.")
        @Nullable UUID ownerOrg,
    @Schema(description = "The institution it belongs to; or give institutionReference.")
        @Nullable UUID institutionId,
    @Schema(description = "The institution by its loader's key.")
        @Nullable String institutionReference,
    @Schema(
            required = true,
            description = "In a line, 1 to 200 characters; no personal name.",
            examples = "激光精密加工团队")
        @Nullable String title,
    @Schema(
            required = true,
            description = "What it does, 10 to 4,000 characters.",
            examples = "超快激光微纳加工与在线检测")
        @Nullable String text,
    @Schema(
            description = "Lines of industry, such as OPTOELECTRONICS.",
            examples = "[\"OPTOELECTRONICS\"]")
        @Nullable List<String> sectors,
    @Schema(
            description = "Symbols of the patent classification (IPC).",
            examples = "[\"B23K 26/00\"]")
        @Nullable List<String> ipc,
    @Schema(
            description = "Where it takes a technology up: LAB, BENCH, PILOT or PRODUCTION.",
            examples = "BENCH")
        @Nullable String maturityFrom,
    @Schema(description = "How far it takes it; not before maturityFrom.", examples = "PILOT")
        @Nullable String maturityTo,
    @Schema(description = "Smallest budget it works for, yuan.", examples = "200000.00")
        @Nullable String minBudget,
    @Schema(description = "Months it can give, 1 to 120.", examples = "12")
        @Nullable Integer availableMonths,
    @Schema(description = "Invented for demonstration.") @Nullable Boolean synthetic,
    @Schema(description = "Where the record comes from.") @Nullable String source) {

  InstitutionNaming institution() {
    return new InstitutionNaming(ownerOrg, institutionId, institutionReference);
  }
}
