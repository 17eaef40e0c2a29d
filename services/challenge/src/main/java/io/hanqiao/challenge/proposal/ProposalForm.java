package io.hanqiao.challenge.proposal;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A proposal as it is sent in. */
@Schema(description = "A proposal as sent in. A field left out is not stated, never zero.")
public record ProposalForm(
    @Schema(description = "The loader's own key; a bulk row whose reference exists is left alone.")
        @Nullable String reference,
    @Schema(description = "Organisation acted for; bulk rows of an operator only.")
        @Nullable UUID ownerOrg,
    @Schema(description = "The challenge it is for.") @Nullable UUID challengeId,
    @Schema(description = "The challenge by its loader's key; bulk rows of an operator only.")
        @Nullable String challengeReference,
    @Schema(
            required = true,
            description = "TEAM, SME or CONSORTIUM: one of those the challenge asks.",
            examples = "TEAM")
        @Nullable String solverKind,
    @Schema(description = "The research team that would do it.") @Nullable UUID teamId,
    @Schema(description = "The firm that would do it.") @Nullable UUID enterpriseId,
    @Schema(description = "Which of the firm's capabilities it rests on.")
        @Nullable UUID capabilityId,
    @Schema(
            required = true,
            description =
                "How it is to be solved, 1 to 4,000 characters. Sealed: read by the sponsor only"
                    + " when the deadline has passed or the challenge is closed.",
            examples = "以目标说话人特征为条件的端到端识别。")
        @Nullable String summary,
    @Schema(description = "Yuan, above zero; sealed like the summary.", examples = "480000.00")
        @Nullable String price,
    @Schema(description = "Months it takes, 1 to 120; sealed like the summary.", examples = "10")
        @Nullable Integer months,
    @Schema(description = "Invented for demonstration.") @Nullable Boolean synthetic,
    @Schema(description = "Where the record comes from.") @Nullable String source) {}
