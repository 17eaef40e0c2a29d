package io.hanqiao.credit.clock;

import io.hanqiao.vocabulary.ClockParty;
import io.hanqiao.vocabulary.ClockProgramme;
import io.hanqiao.vocabulary.ClockStage;
import io.hanqiao.vocabulary.ClockStep;
import io.hanqiao.vocabulary.LimitUnit;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A promise of how soon each step is taken. */
@Schema(description = "A promise of how soon each step is taken (时限方案).")
record ClockProgrammeView(
    @Schema(description = "Its code.", examples = "LOAN_CODE_135") String code,
    @Schema(description = "Whether it holds where an offer names none.") boolean usual,
    @Schema(description = "Name, Chinese.", examples = "“135”融资响应（贷款码）") String zh,
    @Schema(description = "Name, English.", examples = "1-3-5 response (loan code)") String en,
    @Schema(description = "Its steps.") List<StageView> stages) {

  /** One step of it. */
  @Schema(name = "ClockStageView", description = "A step that has to be taken in time.")
  record StageView(
      @Schema(description = "What has to be done.", examples = "ACCEPT") ClockStep stage,
      @Schema(description = "Name, Chinese.", examples = "受理") String zh,
      @Schema(description = "Name, English.", examples = "accept for processing") String en,
      @Schema(description = "How many units there are for it.", examples = "1") int limit,
      @Schema(description = "HOURS, WORKING_DAYS or MONTHS.", examples = "WORKING_DAYS")
          LimitUnit unit,
      @Schema(description = "Who has to act.", examples = "BANK") ClockParty mustAct,
      @Schema(description = "Hours before the end at which toldSoon are told.", examples = "24")
          long remindHours,
      @Schema(
              description = "So many escalateUnit after the end the matter goes up.",
              examples = "2")
          int escalate,
      @Schema(description = "HOURS, WORKING_DAYS or MONTHS.", examples = "WORKING_DAYS")
          LimitUnit escalateUnit,
      @Schema(description = "Who is told before the end.", examples = "[\"BANK\"]")
          List<ClockParty> toldSoon,
      @Schema(description = "Who is told at the end.", examples = "[\"BANK\", \"FIRM\"]")
          List<ClockParty> toldOverdue,
      @Schema(
              description = "Who is told when the matter goes up.",
              examples = "[\"BANK\", \"FIRM\", \"OPERATOR\"]")
          List<ClockParty> toldEscalated,
      @Schema(description = "Where the limit stands, Chinese.") String document,
      @Schema(description = "What it says, Chinese.", examples = "1日内受理") String clauseZh,
      @Schema(description = "What it says, English.", examples = "accepted within 1 day")
          String clauseEn) {

    static StageView of(ClockStage stage) {
      return new StageView(
          stage.step(),
          stage.step().text().zh(),
          stage.step().text().en(),
          stage.limit().amount(),
          stage.limit().unit(),
          stage.mustAct(),
          stage.remindBefore().toHours(),
          stage.escalateAfter().amount(),
          stage.escalateAfter().unit(),
          stage.toldSoon(),
          stage.toldOverdue(),
          stage.toldEscalated(),
          stage.document(),
          stage.clause().zh(),
          stage.clause().en());
    }
  }

  static ClockProgrammeView of(ClockProgramme programme) {
    return new ClockProgrammeView(
        programme.code(),
        programme.usual(),
        programme.name().zh(),
        programme.name().en(),
        programme.stages().stream().map(StageView::of).toList());
  }
}
