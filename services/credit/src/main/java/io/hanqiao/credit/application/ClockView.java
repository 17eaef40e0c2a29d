package io.hanqiao.credit.application;

import io.hanqiao.platform.clock.ClockState;
import io.hanqiao.platform.clock.Deadline;
import io.hanqiao.platform.clock.Due;
import io.hanqiao.vocabulary.ClockParty;
import io.hanqiao.vocabulary.ClockStage;
import io.hanqiao.vocabulary.ClockStep;
import io.hanqiao.vocabulary.LimitUnit;
import io.hanqiao.vocabulary.TimeLimit;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One step that has to be taken in time, on the wire: in answers and in events alike. */
@Schema(description = "One step that has to be taken in time.")
record ClockView(
    @Schema(description = "By which promise.", examples = "LOAN_CODE_135") String programme,
    @Schema(description = "ACCEPT, CONTACT (due diligence begins) or DECIDE.", examples = "ACCEPT")
        ClockStep stage,
    @Schema(description = "Who has to take it.", examples = "BANK") ClockParty mustAct,
    @Schema(description = "How many units there are for it.", examples = "1") int limit,
    @Schema(description = "HOURS, WORKING_DAYS or MONTHS.", examples = "WORKING_DAYS")
        LimitUnit unit,
    @Schema(
            description =
                "RUNNING; MET: taken in time; OVERDUE and ESCALATED: not taken in time, though"
                    + " perhaps since; DROPPED: no longer waited for, and its time had not come.",
            examples = "RUNNING")
        ClockState state,
    @Schema(
            description = "Since when, time of Asia/Shanghai.",
            examples = "2026-09-30T11:02:03+08:00")
        OffsetDateTime startedAt,
    @Schema(
            description = "The last day in time, Asia/Shanghai; null like dueAt.",
            examples = "2026-10-08",
            nullable = true)
        @Nullable LocalDate lastDay,
    @Schema(
            description =
                "The first instant that is too late, time of Asia/Shanghai; null while it hangs on"
                    + " days of a year whose working days are not published.",
            examples = "2026-10-09T00:00:00+08:00",
            nullable = true)
        @Nullable OffsetDateTime dueAt,
    @Schema(
            description = "When the matter goes up, time of Asia/Shanghai; null like dueAt.",
            examples = "2026-10-11T00:00:00+08:00",
            nullable = true)
        @Nullable OffsetDateTime escalateAt,
    @Schema(
            description =
                "When it was taken or dropped, time of Asia/Shanghai; null while waited for.",
            nullable = true)
        @Nullable OffsetDateTime stoppedAt,
    @Schema(description = "What was told of it to whom, earliest first.") List<ToldView> told) {

  /** What was told of a step to whom. */
  @Schema(name = "ClockToldView", description = "What was told of a step to whom.")
  record ToldView(
      @Schema(description = "DUE_SOON, OVERDUE or ESCALATED.", examples = "DUE_SOON") String moment,
      @Schema(description = "Time of Asia/Shanghai.") OffsetDateTime at,
      @Schema(description = "Whom the programme says.", examples = "[\"BANK\"]")
          List<ClockParty> whom) {}

  static List<ClockView> of(List<Deadline> deadlines, Instant now) {
    return deadlines.stream().map(deadline -> of(deadline, now)).toList();
  }

  private static ClockView of(Deadline deadline, Instant now) {
    ClockStage stage = ApplicationClocks.stage(deadline);
    Due due = deadline.due();
    return new ClockView(
        deadline.owed().programme(),
        stage.step(),
        stage.mustAct(),
        stage.limit().amount(),
        stage.limit().unit(),
        deadline.state(now),
        wuhan(deadline.startedAt()),
        due.dueAt() == null ? null : TimeLimit.dayOf(due.dueAt()),
        nullable(due.dueAt()),
        nullable(due.escalateAt()),
        nullable(deadline.stoppedAt()),
        told(deadline, stage));
  }

  private static List<ToldView> told(Deadline deadline, ClockStage stage) {
    List<ToldView> told = new ArrayList<>();
    add(told, "DUE_SOON", deadline.told().soonAt(), stage.toldSoon());
    add(told, "OVERDUE", deadline.told().dueAt(), stage.toldOverdue());
    add(told, "ESCALATED", deadline.told().escalateAt(), stage.toldEscalated());
    return told;
  }

  private static void add(
      List<ToldView> told, String moment, @Nullable Instant at, List<ClockParty> whom) {
    if (at != null) {
      told.add(new ToldView(moment, wuhan(at), whom));
    }
  }

  private static @Nullable OffsetDateTime nullable(@Nullable Instant at) {
    return at == null ? null : wuhan(at);
  }

  private static OffsetDateTime wuhan(Instant at) {
    return at.atZone(TimeLimit.ZONE).toOffsetDateTime();
  }
}
