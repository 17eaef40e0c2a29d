package io.hanqiao.enterprise.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hanqiao.platform.problem.ProblemException;
import io.hanqiao.vocabulary.RefusalCode;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Random answers of a bank. */
class FollowUpLifeTest {

  private static final Set<FollowUpStage> TAKEN_UP_AGAIN =
      EnumSet.of(FollowUpStage.REFUSED, FollowUpStage.FIRM_DECLINED);

  @Property
  void aBankAnswersWhatIsPossibleAndNothingElse(
      @ForAll @Size(max = 14) List<FollowUpStep> steps, @ForAll RefusalCode code) {
    FollowUpStatus now = new FollowUpStatus.Open();
    boolean applied = false;
    for (FollowUpStep step : steps) {
      FollowUpStatus before = now;
      if (before.possible().contains(step)) {
        now = take(before, step, code);
        assertThat(now.stage().name()).isEqualTo(step.name());
        assertThat(step == FollowUpStep.GRANTED && !applied).isFalse();
        assertThat(now.stage().compareTo(before.stage()) > 0)
            .isEqualTo(!TAKEN_UP_AGAIN.contains(before.stage()));
        applied |= step == FollowUpStep.APPLIED;
      } else {
        assertThatThrownBy(() -> take(before, step, code))
            .isInstanceOf(ProblemException.class)
            .hasMessageContaining("It is " + before.stage().text().en())
            .hasMessageContaining("Rule step-follows-state");
      }
    }
  }

  @Test
  void aGrantIsTheLastAnswerAndARefusalIsNot() {
    assertThat(new FollowUpStatus.Granted().possible()).isEmpty();
    assertThat(new FollowUpStatus.Refused(RefusalCode.TOO_YOUNG).possible())
        .containsExactly(FollowUpStep.CONTACTED);
  }

  private static FollowUpStatus take(FollowUpStatus from, FollowUpStep step, RefusalCode code) {
    return new AnswerReading(step, step == FollowUpStep.REFUSED ? code : null).applyTo(from);
  }
}
