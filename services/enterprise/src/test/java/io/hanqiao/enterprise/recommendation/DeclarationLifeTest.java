package io.hanqiao.enterprise.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hanqiao.platform.problem.ProblemException;
import io.hanqiao.vocabulary.Text;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** Random commands against the states of a declaration. */
class DeclarationLifeTest {

  private static final Instant AT = Instant.parse("2026-03-31T01:02:03Z");
  private static final UUID LIST = UUID.fromString("01930000-0000-7000-8000-000000001501");
  private static final Set<DeclarationStage> ENDS =
      EnumSet.of(DeclarationStage.DECLINED, DeclarationStage.WITHDRAWN);
  private static final List<RuleFinding> FOUND =
      List.of(RuleFinding.of(ListRule.NEED_OPEN, new Text("关", "closed"), new Text("开", "open")));

  @Property
  void aStateDoesWhatItSaysIsPossibleAndRefusesAllElse(
      @ForAll @Size(max = 12) List<DeclarationStep> steps, @ForAll boolean fits) {
    DeclarationStatus now = new DeclarationStatus.Declared();
    for (DeclarationStep step : steps) {
      DeclarationStatus before = now;
      if (before.possible().contains(step)) {
        now = take(before, step, fits);
      } else {
        assertThatThrownBy(() -> take(before, step, fits))
            .isInstanceOf(ProblemException.class)
            .hasMessageContaining("It is " + before.stage().text().en())
            .hasMessageContaining("Rule step-follows-state")
            .hasMessageContaining(
                before.possible().isEmpty() ? "Nothing is possible" : "Possible now");
      }
      assertThat(now.possible().isEmpty()).isEqualTo(ENDS.contains(now.stage()));
    }
  }

  @Property
  void nothingIsRecommendedThatDidNotPassTheRulesTwiceAndWaitOnAList(
      @ForAll @Size(max = 30) List<DeclarationStep> steps, @ForAll @Size(30) List<Boolean> fits) {
    DeclarationStatus now = new DeclarationStatus.Declared();
    boolean passed = false;
    for (int i = 0; i < steps.size(); i++) {
      DeclarationStatus before = now;
      if (!before.possible().contains(steps.get(i))) {
        continue;
      }
      now = take(before, steps.get(i), fits.get(i));
      if (now.stage() == DeclarationStage.LISTED) {
        assertThat(passed).isTrue();
      }
      if (now.stage() == DeclarationStage.RECOMMENDED
          && before.stage() != DeclarationStage.RECOMMENDED) {
        assertThat(before.stage()).isEqualTo(DeclarationStage.LISTED);
        assertThat(fits.get(i)).isTrue();
      }
      if (steps.get(i) == DeclarationStep.CHECK || steps.get(i) == DeclarationStep.RECOMMEND) {
        passed = fits.get(i);
      }
    }
  }

  private static DeclarationStatus take(
      DeclarationStatus from, DeclarationStep step, boolean fits) {
    List<RuleFinding> found = fits ? List.of() : FOUND;
    return switch (step) {
      case CHECK -> from.check(found);
      case DECLINE -> from.decline(DeclineReason.DUPLICATE, AT);
      case LIST -> from.list(LIST);
      case UNLIST -> from.unlist();
      case RECOMMEND -> from.recommend(found);
      case NAME -> from.name();
      case WITHDRAW -> from.withdraw(WithdrawReason.MISTAKE, AT);
    };
  }
}
