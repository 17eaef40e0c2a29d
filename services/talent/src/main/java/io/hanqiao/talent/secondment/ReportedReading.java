package io.hanqiao.talent.secondment;

import io.hanqiao.platform.problem.Findings;
import io.hanqiao.talent.field.FieldReading;
import io.hanqiao.vocabulary.Flaw;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads how far a secondment had come, which is an operator's to report. */
final class ReportedReading {

  private static final Flaw NOT_YOURS =
      Flaw.of(
          "只有经办部门批量登记时可以填写。",
          "Only an operator's bulk row may say so.",
          "请去掉此项，用相应操作逐步办理。",
          "Leave it out and use the commands.");

  private ReportedReading() {}

  /** Adds a finding for everything that is not an institution's to say. */
  static void refuseAll(Findings in, SecondmentForm form) {
    refuse(in, "status", form.status());
    refuse(in, "assessment", form.assessment());
    refuse(in, "endReason", form.endReason());
    refuse(in, "results", form.results());
  }

  static Reported of(Findings in, SecondmentForm form, LocalDate today) {
    Stage given = in.optional("status", form.status(), FieldReading.code(Stage.class));
    Stage stage = given == null ? Stage.PROPOSED : given;
    Assessment assessment =
        in.optional("assessment", form.assessment(), FieldReading.code(Assessment.class));
    EndReason reason =
        in.optional("endReason", form.endReason(), FieldReading.code(EndReason.class));
    List<ResultReading> results = ResultReading.all(in, form.results(), today);
    only(in, "assessment", assessment, stage == Stage.COMPLETED);
    only(in, "endReason", reason, stage == Stage.ENDED_EARLY);
    only(in, "results", results.isEmpty() ? null : results.size(), Stage.BEGUN.contains(stage));
    return new Reported(stage, assessment, reason, results);
  }

  private static void refuse(Findings in, String field, @Nullable Object value) {
    if (value != null) {
      in.add(field, value instanceof String ? value : null, NOT_YOURS);
    }
  }

  private static void only(Findings in, String field, @Nullable Object value, boolean allowed) {
    if (value != null && !allowed) {
      in.add(
          field,
          value,
          Flaw.of(
              "与所填状态不符。",
              "It does not go with the status.",
              "考核结果只用于 COMPLETED，终止原因只用于 ENDED_EARLY，成果只用于到岗之后的状态。",
              "An assessment goes with COMPLETED, an end reason with ENDED_EARLY, results with what"
                  + " has begun."));
    }
  }
}
