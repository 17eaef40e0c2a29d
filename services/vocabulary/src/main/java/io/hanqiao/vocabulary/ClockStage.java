package io.hanqiao.vocabulary;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One step of a programme that has to be taken in time.
 *
 * @param step the step
 * @param limit how long it may take
 * @param remindBefore how long before the end somebody is reminded, above zero
 * @param escalateAfter how long after the end the matter goes up; like the reminder of no document
 * @param mustAct who has to act
 * @param toldSoon who is told before the end
 * @param toldOverdue who is told at the end
 * @param toldEscalated who is told when the matter goes up
 * @param document where the limit stands, and its day, in Chinese
 * @param clause what it says
 */
public record ClockStage(
    ClockStep step,
    TimeLimit limit,
    Duration remindBefore,
    TimeLimit escalateAfter,
    ClockParty mustAct,
    List<ClockParty> toldSoon,
    List<ClockParty> toldOverdue,
    List<ClockParty> toldEscalated,
    String document,
    Text clause) {

  /** The first instant that is too late; empty while the calendar of that year is not published. */
  public Optional<Instant> due(Instant from) {
    return limit.end(from, WorkingCalendar.published());
  }

  /** When the matter goes up; empty while the calendar of that year is not published. */
  public Optional<Instant> escalation(Instant due) {
    return escalateAfter.endAfter(due, WorkingCalendar.published());
  }

  static ClockStage read(ReferenceTable.Row row) {
    return new ClockStage(
        ClockStep.valueOf(row.get("stage")),
        limit(row, "limit", "unit"),
        Duration.ofHours(Integer.parseInt(row.get("remind_hours"))),
        limit(row, "escalate", "escalate_unit"),
        ClockParty.valueOf(row.get("must_act")),
        parties(row.get("told_soon")),
        parties(row.get("told_overdue")),
        parties(row.get("told_escalated")),
        row.get("document"),
        new Text(row.get("clause_zh"), row.get("clause_en")));
  }

  private static TimeLimit limit(ReferenceTable.Row row, String amount, String unit) {
    return new TimeLimit(Integer.parseInt(row.get(amount)), LimitUnit.valueOf(row.get(unit)));
  }

  private static List<ClockParty> parties(String cell) {
    return Arrays.stream(cell.split("\\|")).map(ClockParty::valueOf).toList();
  }
}
