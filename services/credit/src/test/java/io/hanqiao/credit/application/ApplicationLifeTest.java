package io.hanqiao.credit.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hanqiao.platform.problem.ProblemException;
import io.hanqiao.vocabulary.RefusalCode;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Random commands against the states of an application. */
class ApplicationLifeTest {

  private static final Instant BEGIN = Instant.parse("2026-03-31T01:02:03Z");
  private static final Set<Stage> ENDS =
      EnumSet.of(Stage.GRANTED, Stage.REFUSED, Stage.WITHDRAWN, Stage.LAPSED);

  @Property
  void aStateDoesWhatItSaysIsPossibleAndRefusesAllElse(@ForAll @Size(max = 12) List<Step> steps) {
    ApplicationStatus now = new ApplicationStatus.Submitted(BEGIN);
    Instant at = BEGIN;
    for (Step step : steps) {
      at = at.plus(ApplicationStatus.LAPSE_AFTER);
      Set<Step> possible = now.possible();
      ApplicationStatus before = now;
      Instant when = at;
      if (possible.contains(step)) {
        now = take(before, step, when);
        assertThat(now.stage()).isGreaterThanOrEqualTo(before.stage());
        assertThat(now.stage() == before.stage()).isEqualTo(step == Step.EDIT);
      } else {
        assertThatThrownBy(() -> take(before, step, when))
            .isInstanceOf(ProblemException.class)
            .hasMessageContaining("It is " + before.stage().text().en())
            .hasMessageContaining("Rule step-follows-stage")
            .hasMessageContaining(possible.isEmpty() ? "Nothing is possible" : "Possible now");
      }
      assertThat(now.possible().isEmpty()).isEqualTo(ENDS.contains(now.stage()));
    }
  }

  @Property
  void noStageOfTheBankIsSkippedOnTheWayToAGrant(@ForAll @Size(max = 30) List<Step> steps) {
    ApplicationStatus now = new ApplicationStatus.Submitted(BEGIN);
    Set<Stage> been = EnumSet.of(now.stage());
    Instant at = BEGIN;
    for (Step step : steps) {
      at = at.plus(ApplicationStatus.LAPSE_AFTER);
      if (now.possible().contains(step)) {
        now = take(now, step, at);
        been.add(now.stage());
      }
    }
    if (now.stage() == Stage.GRANTED) {
      assertThat(been)
          .containsExactly(
              Stage.SUBMITTED,
              Stage.ACCEPTED,
              Stage.DUE_DILIGENCE,
              Stage.UNDER_REVIEW,
              Stage.GRANTED);
    }
  }

  @Test
  void anApplicationLapsesNinetyDaysAfterItsLastStageAndNoSooner() {
    ApplicationStatus accepted =
        new ApplicationStatus.Submitted(BEGIN).accept(BEGIN.plusSeconds(9));
    Instant due = BEGIN.plusSeconds(9).plus(Duration.ofDays(90));

    assertThatThrownBy(() -> accepted.lapse(due.minusMillis(1)))
        .hasMessageContaining("lapse-after-90-days")
        .hasMessageContaining(due.toString())
        .hasMessageNotContaining("let it lapse (the bank");
    assertThat(accepted.lapse(due).stage()).isEqualTo(Stage.LAPSED);
  }

  private static ApplicationStatus take(ApplicationStatus from, Step step, Instant at) {
    return switch (step) {
      case EDIT -> from.edit();
      case ACCEPT -> from.accept(at);
      case START_DUE_DILIGENCE -> from.startDueDiligence(at);
      case SUBMIT_FOR_REVIEW -> from.submitForReview(at);
      case GRANT -> from.grant(at);
      case REFUSE -> from.refuse(RefusalCode.DEBT_TOO_HIGH, at);
      case WITHDRAW -> from.withdraw(WithdrawCode.RATE, at);
      case LAPSE -> from.lapse(at);
    };
  }
}
