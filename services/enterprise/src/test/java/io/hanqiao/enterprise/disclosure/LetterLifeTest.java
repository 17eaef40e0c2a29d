package io.hanqiao.enterprise.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hanqiao.platform.posting.Origin;
import io.hanqiao.platform.problem.ProblemException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Random steps of both parties on random days. */
class LetterLifeTest {

  private static final ZoneId WUHAN = ZoneId.of("Asia/Shanghai");
  private static final LocalDate DAY = LocalDate.parse("2026-11-23");
  private static final UUID ID = UUID.fromString("01930000-0000-7000-8000-00000000a501");
  private static final UUID ORG = UUID.fromString("01930000-0000-7000-8000-00000000e001");

  @Property
  void aLetterTakesTheStepsOfItsStateAndOpensAFirmOnlyFromGrantToLastDayOrRevocation(
      @ForAll @Size(max = 12) List<LetterStep> steps,
      @ForAll @Size(value = 12) List<@IntRange(max = 6) Integer> pauses) {
    AuthorizationLetter letter = letter(Purpose.LOAN_REVIEW, Set.of(DataItem.FIGURES));
    LocalDate today = DAY;
    boolean granted = false;
    boolean over = false;
    for (int i = 0; i < steps.size(); i++) {
      today = today.plusDays(pauses.get(i));
      LetterStep step = steps.get(i);
      LetterStatus before = letter.status(today);
      LocalDate day = today;
      if (before.possible().contains(step)) {
        take(letter, step, day);
        granted |= step == LetterStep.GRANT;
        over |= step != LetterStep.GRANT;
      } else {
        assertThatThrownBy(() -> take(letter, step, day))
            .isInstanceOf(ProblemException.class)
            .hasMessageContaining("It is " + before.stage().text().en())
            .hasMessageContaining("Rule step-follows-state");
        assertThat(letter.status(today)).isEqualTo(before);
      }
      boolean open = granted && !over && !today.isAfter(letter.validUntil());
      assertThat(letter.status(today) instanceof LetterStatus.Granted).isEqualTo(open);
      assertThat(letter.receiptHash() != null).isEqualTo(granted);
    }
  }

  @Test
  void aReceiptSaysTheSameForEverAndAnotherThingOfAnotherLetter() {
    AuthorizationLetter one = letter(Purpose.LOAN_REVIEW, Set.of(DataItem.FIGURES));
    take(one, LetterStep.GRANT, DAY);
    String hash = one.receiptHash();
    take(one, LetterStep.REVOKE, DAY.plusDays(1));
    AuthorizationLetter other = letter(Purpose.LOAN_REVIEW, Set.of(DataItem.RANGES));
    take(other, LetterStep.GRANT, DAY);

    assertThat(one.receipt(WUHAN).hash()).isEqualTo(hash).isNotEqualTo(other.receiptHash());
    assertThat(one.receiptNumber()).isEqualTo("SQ20261123-00000000a501");
  }

  @Test
  void theTierOfALetterIsItsHighestAndNoneIfItIsOnlyPassedOn() {
    assertThat(DataItem.highest(Set.of(DataItem.RANGES, DataItem.FIGURES)))
        .contains(DisclosureTier.T2);
    assertThat(DataItem.highest(Set.of(DataItem.RANGES, DataItem.IDENTITY)))
        .contains(DisclosureTier.T3);
    assertThat(DataItem.highest(Set.of())).isEmpty();
  }

  private static AuthorizationLetter letter(Purpose purpose, Set<DataItem> items) {
    Origin origin = new Origin(null, true, null);
    return new AuthorizationLetter(
        ID,
        UUID.fromString("01930000-0000-7000-8000-00000000b001"),
        new FirmsToAsk.Firm(ID, ORG),
        new LetterReading(origin, ID, null, purpose, items, DAY.plusDays(14)),
        at(DAY));
  }

  private static void take(AuthorizationLetter letter, LetterStep step, LocalDate day) {
    switch (step) {
      case GRANT -> letter.grant(letter.items(), letter.validUntil(), at(day), WUHAN);
      case DECLINE -> letter.decline(EndReason.MISTAKE, at(day), day);
      case WITHDRAW -> letter.withdraw(EndReason.MISTAKE, at(day), day);
      case REVOKE -> letter.revoke(EndReason.MISTAKE, at(day), day);
    }
  }

  private static Instant at(LocalDate day) {
    return day.atTime(12, 0).atZone(WUHAN).toInstant();
  }
}
