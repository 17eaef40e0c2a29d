package io.hanqiao.talent.secondment;

import io.hanqiao.talent.expert.ExpertNaming;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A secondment as it is sent in. */
@Schema(description = "A secondment as sent in. A field left out is unknown.")
public record SecondmentForm(
    @Schema(description = "The loader's own key; a bulk row whose reference exists is left alone.")
        @Nullable String reference,
    @Schema(description = "Home institution's organisation; bulk rows of an operator only.")
        @Nullable UUID ownerOrg,
    @Schema(
            required = true,
            description = "TECH_VICE_PRESIDENT (科技副总).",
            examples = "TECH_VICE_PRESIDENT")
        @Nullable String programme,
    @Schema(description = "Batch of the programme, 1 to 1,000.", examples = "4")
        @Nullable Integer batch,
    @Schema(description = "The expert; or give expertReference.") @Nullable UUID expertId,
    @Schema(description = "The expert by its loader's key.") @Nullable String expertReference,
    @Schema(required = true, description = "The firm that takes the expert in.")
        @Nullable UUID hostEnterpriseId,
    @Schema(required = true, description = "The firm's organisation: it has to confirm.")
        @Nullable UUID hostOrg,
    @Schema(description = "The firm's expert request that this answers.") @Nullable UUID requestId,
    @Schema(description = "Planned first day.", examples = "2026-01-01") @Nullable String startsOn,
    @Schema(description = "Planned last day, not before the first.", examples = "2027-12-31")
        @Nullable String endsOn,
    @Schema(
            description =
                "How far it had come: PROPOSED (if left out), CONFIRMED, ON_POST, COMPLETED,"
                    + " ENDED_EARLY or NOT_ARRIVED. Bulk rows of an operator only.",
            examples = "COMPLETED")
        @Nullable String status,
    @Schema(
            description =
                "EXCELLENT, QUALIFIED or UNQUALIFIED, if it was completed. Bulk rows of an"
                    + " operator only.",
            examples = "QUALIFIED")
        @Nullable String assessment,
    @Schema(
            description =
                "DECLINED, WITHDRAWN, BY_AGREEMENT, EXPERT_UNAVAILABLE, NEED_GONE or MISTAKE, if"
                    + " it ended early. Bulk rows of an operator only.",
            examples = "BY_AGREEMENT")
        @Nullable String endReason,
    @Schema(description = "Results, if it had begun. Bulk rows of an operator only.")
        @Nullable List<@Nullable ResultForm> results,
    @Schema(description = "Invented for demonstration.") @Nullable Boolean synthetic,
    @Schema(description = "Where the record comes from.") @Nullable String source) {

  ExpertNaming expert() {
    return new ExpertNaming(ownerOrg, expertId, expertReference);
  }
}
