package io.hanqiao.credit.clock;

import io.hanqiao.platform.clock.ClockCount;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a bank kept its time over a period. */
@Schema(description = "How a bank kept its time, of the clocks that ended in a period.")
record ClockRecordView(
    @Schema(description = "The bank.") UUID bankId,
    @Schema(description = "First day, Asia/Shanghai.", examples = "2026-07-01") LocalDate from,
    @Schema(description = "Last day, Asia/Shanghai.", examples = "2026-09-30") LocalDate until,
    @Schema(description = "Step by step; a step without a clock is left out.")
        List<StageRecord> stages) {

  /** Fewer than these could tell who they are. */
  private static final long FEWEST = 5;

  /** One step of a programme. */
  @Schema(
      name = "ClockStageRecord",
      description =
          "All clocks of a step are met, overdue, dropped or running. A firm is told figures of at"
              + " least 5, and neither dropped nor running.")
  record StageRecord(
      @Schema(description = "By which promise.", examples = "LOAN_CODE_135") String programme,
      @Schema(description = "What had to be done.", examples = "ACCEPT") String stage,
      @Schema(description = "Done in time.", examples = "41", nullable = true) @Nullable Long met,
      @Schema(
              description = "Not done in time, escalated ones included.",
              examples = "6",
              nullable = true)
          @Nullable Long overdue,
      @Schema(description = "Of these, long after.", examples = "5", nullable = true)
          @Nullable Long escalated,
      @Schema(description = "No longer waited for before the end.", nullable = true)
          @Nullable Long dropped,
      @Schema(description = "Still in time.", nullable = true) @Nullable Long running) {

    static StageRecord exact(ClockCount count) {
      return new StageRecord(
          count.programme(),
          count.stage(),
          count.met(),
          count.overdue(),
          count.escalated(),
          count.dropped(),
          count.running());
    }

    static StageRecord forFirms(ClockCount count) {
      return new StageRecord(
          count.programme(),
          count.stage(),
          many(count.met()),
          many(count.overdue()),
          many(count.escalated()),
          null,
          null);
    }

    /** Whether a firm is told anything of it. */
    boolean says() {
      return met != null || overdue != null;
    }

    private static @Nullable Long many(long count) {
      return count < FEWEST ? null : (Long) count;
    }
  }
}
