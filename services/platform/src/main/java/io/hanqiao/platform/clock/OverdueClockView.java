package io.hanqiao.platform.clock;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A deadline that runs and is too late, as operators see it. */
public record OverdueClockView(
    @Schema(description = "Opaque id, UUIDv7.") UUID id,
    @Schema(description = "What waits, such as loan-application.", examples = "loan-application")
        String aggregateType,
    @Schema(description = "Which one.") UUID aggregateId,
    @Schema(description = "What has to be done.", examples = "ACCEPT") String stage,
    @Schema(description = "By which promise.", examples = "LOAN_CODE_135") String programme,
    @Schema(description = "Organisation that waits.") UUID ownerOrg,
    @Schema(description = "Organisation that must act.", nullable = true)
        @Nullable UUID counterpartyOrg,
    @Schema(description = "In whose record it counts.", nullable = true) @Nullable UUID responsible,
    @Schema(description = "OVERDUE or ESCALATED.", examples = "OVERDUE") ClockState state,
    @Schema(description = "Since when it is waited for, UTC.") Instant startedAt,
    @Schema(description = "The first instant that was too late, UTC.") Instant dueAt,
    @Schema(description = "When the matter goes up, UTC.", nullable = true)
        @Nullable Instant escalateAt) {

  /** As it stands now. */
  public static OverdueClockView of(Deadline deadline, Instant now) {
    Owed owed = deadline.owed();
    return new OverdueClockView(
        deadline.id(),
        owed.aggregateType(),
        owed.aggregateId(),
        owed.stage(),
        owed.programme(),
        owed.ownerOrg(),
        owed.counterpartyOrg(),
        owed.responsible(),
        deadline.state(now),
        deadline.startedAt(),
        Objects.requireNonNull(deadline.due().dueAt()),
        deadline.due().escalateAt());
  }
}
