package io.hanqiao.enterprise.recommendation;

import io.hanqiao.platform.audit.NotDisclosed;
import io.hanqiao.vocabulary.RefusalCode;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a list, in counts of rows. */
@Schema(
    description =
        "What became of a list. Every figure counts rows: those of /v1/declarations?listId= (entries)"
            + " or of /v1/follow-ups?listId= (all others) under the same filter.")
@NotDisclosed("counts of rows that are read as such")
record FunnelView(
    @Schema(description = "The list.") UUID listId,
    @Schema(description = "Declarations it was sent with, those withdrawn since included.")
        long entries,
    @Schema(description = "Of them those at least one bank has answered.") long entriesAnswered,
    @Schema(description = "Of them those withdrawn since.") long entriesWithdrawn,
    @Schema(description = "Rows of the register: entries times banks.") long followUps,
    @Schema(description = "Rows by their latest answer; all of them add up to followUps.")
        Map<FollowUpStage, Long> byStatus,
    @Schema(description = "Rows refused now, by code; all of them add up to byStatus.REFUSED.")
        Map<RefusalCode, Long> refusedByCode,
    @Schema(description = "Rows that were ever answered APPLIED (`applied=true`).") long applied,
    @Schema(description = "Rows without an answer whose day is over (`overdue=true`).")
        long overdue) {}
