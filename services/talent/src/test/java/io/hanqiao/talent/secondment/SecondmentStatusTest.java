package io.hanqiao.talent.secondment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hanqiao.platform.problem.ProblemCode;
import io.hanqiao.platform.problem.ProblemException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecondmentStatusTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

  private static final Map<String, Function<SecondmentStatus, SecondmentStatus>> STEPS =
      Map.of(
          "confirm", SecondmentStatus::confirm,
          "arrive", status -> status.arrive(DAY),
          "notArrived", SecondmentStatus::notArrived,
          "complete", status -> status.complete(DAY, Assessment.QUALIFIED),
          "end", status -> status.end(DAY, EndReason.BY_AGREEMENT),
          "report", SecondmentStatus::reporting,
          "edit", SecondmentStatus::editing);

  private static final Map<Stage, SecondmentStatus> STATES =
      new EnumMap<>(
          Map.of(
              Stage.PROPOSED, new SecondmentStatus.Proposed(),
              Stage.CONFIRMED, new SecondmentStatus.Confirmed(),
              Stage.ON_POST, new SecondmentStatus.OnPost(null),
              Stage.COMPLETED, new SecondmentStatus.Completed(DAY, Assessment.QUALIFIED),
              Stage.ENDED_EARLY, new SecondmentStatus.EndedEarly(DAY, EndReason.MISTAKE),
              Stage.NOT_ARRIVED, new SecondmentStatus.NotArrived()));

  /** What is legal: everything that is not listed is refused. */
  private static final Map<String, String> LEGAL =
      Map.ofEntries(
          Map.entry("PROPOSED confirm", "CONFIRMED"),
          Map.entry("PROPOSED end", "ENDED_EARLY"),
          Map.entry("PROPOSED edit", "PROPOSED"),
          Map.entry("CONFIRMED arrive", "ON_POST"),
          Map.entry("CONFIRMED notArrived", "NOT_ARRIVED"),
          Map.entry("CONFIRMED end", "ENDED_EARLY"),
          Map.entry("ON_POST complete", "COMPLETED"),
          Map.entry("ON_POST end", "ENDED_EARLY"),
          Map.entry("ON_POST report", "ON_POST"));

  @Test
  void everyStepFromEveryStateIsLegalAsListedOrRefusedWithASentence() {
    assertThat(STATES).containsOnlyKeys(Stage.values());
    STATES.forEach(
        (stage, state) -> {
          assertThat(state.stage()).isEqualTo(stage);
          STEPS.forEach((name, step) -> assertStep(stage + " " + name, state, step));
        });
  }

  @ParameterizedTest
  @CsvSource({"2026-03-30, true", "2026-03-31, false", "2026-04-01, false"})
  void nothingEndsBeforeItBegan(LocalDate on, boolean refused) {
    SecondmentStatus.OnPost post = new SecondmentStatus.OnPost(DAY);

    if (refused) {
      assertThatThrownBy(() -> post.complete(on, Assessment.QUALIFIED))
          .isInstanceOf(ProblemException.class);
      assertThatThrownBy(() -> post.end(on, EndReason.MISTAKE))
          .isInstanceOf(ProblemException.class);
    } else {
      assertThat(post.complete(on, Assessment.QUALIFIED).on()).isEqualTo(on);
      assertThat(post.end(on, EndReason.MISTAKE).on()).isEqualTo(on);
    }
  }

  private static void assertStep(
      String what, SecondmentStatus state, Function<SecondmentStatus, SecondmentStatus> step) {
    if (LEGAL.containsKey(what)) {
      assertThat(step.apply(state).stage()).as(what).hasToString(LEGAL.get(what));
    } else {
      assertThatThrownBy(() -> step.apply(state))
          .as(what)
          .isInstanceOfSatisfying(
              ProblemException.class,
              e -> {
                assertThat(e.code()).isEqualTo(ProblemCode.REFUSED);
                assertThat(e.detail().zh()).contains(state.stage().text().in(Locale.CHINESE));
                assertThat(e.detail().en()).contains(state.stage().text().in(Locale.ENGLISH));
              });
    }
  }
}
