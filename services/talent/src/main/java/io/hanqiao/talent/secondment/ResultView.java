package io.hanqiao.talent.secondment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A row of a ledger. */
@Schema(description = "A row of the ledger; rows are added and never changed.")
public record ResultView(
    @Schema(description = "Opaque id, UUIDv7.") UUID id,
    @Schema(description = "Whose ledger it is.") UUID secondmentId,
    @Schema(description = "What was brought about.") ResultKind kind,
    @Schema(description = "How many.", examples = "1") int count,
    @Schema(description = "Day; null if not stated.", examples = "2026-03-31", nullable = true)
        @Nullable LocalDate on,
    @Schema(description = "In words.", nullable = true) @Nullable String note,
    @Schema(description = "The organisation that reported it.") UUID reportedBy,
    @Schema(description = "UTC.", examples = "2026-03-31T01:02:03Z") Instant reportedAt) {

  static ResultView of(SecondmentResult row) {
    return new ResultView(
        row.id(),
        row.secondment().id(),
        row.kind(),
        row.quantity(),
        row.achievedOn(),
        row.note(),
        row.reportedBy(),
        row.reportedAt());
  }
}
