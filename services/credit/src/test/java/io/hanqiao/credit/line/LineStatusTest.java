package io.hanqiao.credit.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hanqiao.platform.problem.ProblemCode;
import io.hanqiao.platform.problem.ProblemException;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class LineStatusTest {

  private static final Instant NOW = Instant.parse("2026-03-31T01:02:03Z");
  private static final LineStatus DRAFT = new LineStatus.Draft("maker");
  private static final LineStatus OPEN = new LineStatus.Open("checker", NOW);
  private static final LineStatus CLOSED = new LineStatus.Closed("EXPIRED", NOW);

  @Test
  void aDraftIsOpenedByAnyoneButItsWriter() {
    assertThat(DRAFT.draft().confirm("checker", NOW)).isEqualTo(OPEN);
    assertRefused(ProblemCode.FORBIDDEN, () -> DRAFT.draft().confirm("maker", NOW));
  }

  @Test
  void whatIsWrittenAnewIsADraftOfTheLastWriter() {
    for (LineStatus status : List.of(DRAFT, OPEN)) {
      assertThat(status.present().revise("checker")).isEqualTo(new LineStatus.Draft("checker"));
    }
  }

  @Test
  void anOpenLineAndADraftMayBeClosed() {
    for (LineStatus status : List.of(DRAFT, OPEN)) {
      assertThat(status.present().close(CloseReason.EXPIRED, NOW)).isEqualTo(CLOSED);
    }
  }

  @Test
  void everyOtherTransitionIsRefused() {
    assertRefused(ProblemCode.REFUSED, OPEN::draft);
    assertRefused(ProblemCode.REFUSED, CLOSED::draft);
    assertRefused(ProblemCode.REFUSED, CLOSED::present);
  }

  private static void assertRefused(ProblemCode code, ThrowingCallable transition) {
    assertThatThrownBy(transition)
        .isInstanceOfSatisfying(ProblemException.class, e -> assertThat(e.code()).isEqualTo(code));
  }
}
