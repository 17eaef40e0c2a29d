package io.hanqiao.enterprise.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hanqiao.platform.problem.ProblemCode;
import io.hanqiao.platform.problem.ProblemException;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Random commands by random people against the states of a list. */
class ListLifeTest {

  private static final Instant AT = Instant.parse("2026-03-31T01:02:03Z");

  @Property
  void aListIsDecidedOnceAndNeverSentByWhoeverProposedIt(
      @ForAll @Size(max = 8) List<ListStep> steps,
      @ForAll @Size(8) List<@IntRange(max = 2) Integer> people) {
    ListStatus now = new ListStatus.Proposed("person-0");
    for (int i = 0; i < steps.size(); i++) {
      ListStatus before = now;
      ListStep step = steps.get(i);
      String by = "person-" + people.get(i);
      boolean alone = step == ListStep.SEND && people.get(i) == 0;
      if (before.possible().contains(step) && !alone) {
        now = take(before, step, by);
        assertThat(((ListStatus.Decided) now).by()).isEqualTo(by);
      } else {
        assertThatThrownBy(() -> take(before, step, by))
            .isInstanceOf(ProblemException.class)
            .hasMessageContaining("It is " + before.stage().text().en());
      }
      if (before instanceof ListStatus.Decided) {
        assertThat(now).isSameAs(before);
      }
    }
  }

  @Test
  void whoeverProposedIsToldThatAnotherPersonSendsAndThatItMayBeRejected() {
    ListStatus proposed = new ListStatus.Proposed("me");

    assertThatThrownBy(() -> proposed.send("me", AT))
        .isInstanceOfSatisfying(
            ProblemException.class, e -> assertThat(e.code()).isEqualTo(ProblemCode.FORBIDDEN))
        .hasMessageContaining("Rule two-people")
        .hasMessageContaining("Possible now: reject it (the bureau)");
    assertThat(proposed.send("another", AT)).isEqualTo(new ListStatus.Sent("another", AT));
  }

  private static ListStatus take(ListStatus from, ListStep step, String by) {
    return switch (step) {
      case SEND -> from.send(by, AT);
      case REJECT -> from.reject(by, AT);
    };
  }
}
