package io.hanqiao.matcher.decision;

import io.hanqiao.matcher.live.Side;
import io.hanqiao.platform.audit.NotDisclosed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An immutable record of what somebody acted on, as one side may read it. */
@Schema(
    name = "Decision",
    description =
        "An immutable record of what somebody acted on, as the reader's side may read it.")
@NotDisclosed("written down by who looks it up")
public record DecisionView(
    UUID decisionId,
    @Schema(description = "lending, investment, challenge or secondment.", examples = "lending")
        String market,
    @Schema(description = "The demand.") UUID demandId,
    @Schema(description = "The supply.") UUID supplyId,
    @Schema(description = "Whose view this is: DEMAND or SUPPLY.") Side view,
    @Schema(description = "APPLY, APPROACH, INVITE, DECLINE or PROPOSE.", examples = "APPLY")
        String action,
    @Schema(description = "Which side acted: DEMAND or SUPPLY.") Side actedBy,
    @Schema(description = "Why; only the own side reads it.", nullable = true)
        @Nullable String note,
    @Schema(description = "Pseudonymous id of who acted; own side only.", nullable = true)
        @Nullable String subject,
    @Schema(description = "The approach, proposal or secondment that was the act.", nullable = true)
        @Nullable UUID sourceId,
    @Schema(description = "When it was done, UTC.") Instant actedAt,
    @Schema(description = "When it was recorded, UTC; the facts are those of then.")
        Instant recordedAt,
    @Schema(description = "The dated rulebook.", examples = "lending-2024-07") String rulebook,
    @Schema(description = "SHA-256 of its text, hexadecimal.") String rulebookSha256,
    @Schema(description = "The day of the facts and of the rules.") LocalDate asOf,
    @Schema(description = "Whether no rule refused; the demand's owner only.", nullable = true)
        @Nullable Boolean eligible,
    @Schema(description = "Version of the demand's list; its owner only.", nullable = true)
        @Nullable Long listVersion,
    @Schema(
            description = "Place in that list, 1 is best; null if it was not on it.",
            nullable = true)
        @Nullable Integer listRank,
    @Schema(
            type = SchemaType.OBJECT,
            description = "The demand as the rules saw it, amounts in 分; its owner only.",
            nullable = true)
        @Nullable Object demandFacts,
    @Schema(
            type = SchemaType.OBJECT,
            description = "The supply as the rules saw it, amounts in 分; its owner only.",
            nullable = true)
        @Nullable Object supplyFacts,
    @Schema(
            type = SchemaType.OBJECT,
            description =
                "Rules, points and reasons for the demand's owner, bands for the supply's owner: all"
                    + " that either reads of the other side.")
        Object explanation) {}
