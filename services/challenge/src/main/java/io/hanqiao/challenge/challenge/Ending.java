package io.hanqiao.challenge.challenge;

import io.hanqiao.platform.posting.Openness;
import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.CalendarDay;
import io.hanqiao.vocabulary.Codes;
import io.hanqiao.vocabulary.Flaw;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a challenge ended before it was reported here.
 *
 * @param on the day, by Wuhan's calendar
 */
record Ending(CloseReason reason, LocalDate on) {

  private static final Flaw NOT_YET =
      Flaw.of("这一天还没有到。", "The day has not come yet.", "请填写关闭的日期。", "Give the day it was closed.");

  private static final Flaw OPEN =
      Flaw.of(
          "榜单没有关闭，却填写了关闭的情况。",
          "The challenge is not closed, yet it says how it was.",
          "请把 status 填为 CLOSED（已关闭），或删去此项。",
          "Set status to CLOSED, or leave this out.");

  private static final Flaw REPORTED_ONLY =
      Flaw.of(
          "只有经办部门批量补录时可以填写。",
          "Only an operator who reports what was closed before may say so.",
          "请删去此项；要关闭榜单请用“关闭”操作。",
          "Leave it out; to close a challenge use the command.");

  /** Reads what an operator reports; null if the challenge is open. */
  static @Nullable Ending reported(ChallengeForm form, LocalDate today, Findings in) {
    String status = in.optional("status", form.status(), Openness::parse);
    if (!"CLOSED".equals(status)) {
      refuse(form.closedReason(), form.closedOn(), OPEN, in);
      return null;
    }
    CloseReason reason =
        in.required(
            "closedReason", form.closedReason(), code -> Codes.parse(CloseReason.class, code));
    LocalDate on = in.required("closedOn", form.closedOn(), CalendarDay::parse);
    if (on != null && on.isAfter(today)) {
      in.add("closedOn", on, NOT_YET);
    }
    return reason == null || on == null ? null : new Ending(reason, on);
  }

  /** A sponsor closes by command: its form says nothing of the end. */
  static void unreported(ChallengeForm form, Findings in) {
    if (form.status() != null) {
      in.add("status", form.status(), REPORTED_ONLY);
    }
    refuse(form.closedReason(), form.closedOn(), REPORTED_ONLY, in);
  }

  private static void refuse(@Nullable String reason, @Nullable String on, Flaw flaw, Findings in) {
    if (reason != null) {
      in.add("closedReason", reason, flaw);
    }
    if (on != null) {
      in.add("closedOn", on, flaw);
    }
  }
}
