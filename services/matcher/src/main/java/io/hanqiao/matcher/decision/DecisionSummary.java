package io.hanqiao.matcher.decision;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.hanqiao.matcher.live.Side;
import io.hanqiao.platform.audit.NotDisclosed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One line of a party's own records: what {@link DecisionView} says but its facts and reasons. */
@JsonIgnoreProperties(ignoreUnknown = true)
@Schema(
    name = "DecisionSummary",
    description = "A record in a list, as the reader's side may read it.")
@NotDisclosed("ids, days and codes: what was told of the other side is in the record")
public record DecisionSummary(
    @Schema(description = "The whole record is at /v1/decisions/{id}.") UUID decisionId,
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
    @Schema(description = "The approach, proposal or secondment that was the act.", nullable = true)
        @Nullable UUID sourceId,
    @Schema(description = "When it was done, UTC.") Instant actedAt,
    @Schema(description = "When it was recorded, UTC.") Instant recordedAt,
    @Schema(description = "The dated rulebook.", examples = "lending-2024-07") String rulebook,
    @Schema(description = "The day of the facts and of the rules.") LocalDate asOf,
    @Schema(description = "Whether no rule refused; the demand's owner only.", nullable = true)
        @Nullable Boolean eligible,
    @Schema(
            description = "Place in the demand's list then, 1 is best; its owner only.",
            nullable = true)
        @Nullable Integer listRank) {}
