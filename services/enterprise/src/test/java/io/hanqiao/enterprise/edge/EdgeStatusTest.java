package io.hanqiao.enterprise.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hanqiao.platform.problem.ProblemCode;
import io.hanqiao.platform.problem.ProblemException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class EdgeStatusTest {

  private static final Instant AT = Instant.parse("2026-03-31T01:02:03Z");
  private static final EdgeStatus DECLARED = new EdgeStatus.Declared();
  private static final EdgeStatus CONFIRMED = DECLARED.declared().confirm(AT);
  private static final EdgeStatus REJECTED = DECLARED.declared().reject("WRONG_FIRM", AT);
  private static final EdgeStatus ENDED = CONFIRMED.live().end("TRADE_ENDED", AT);

  @Test
  void onlyADeclaredEdgeIsAnswered() {
    for (EdgeStatus other : List.of(CONFIRMED, REJECTED, ENDED)) {
      assertThatThrownBy(other::declared)
          .isInstanceOfSatisfying(
              ProblemException.class, e -> assertThat(e.code()).isEqualTo(ProblemCode.REFUSED))
          .hasMessageContaining(other.code());
    }
  }

  @Test
  void whatIsOverIsNotEndedAgain() {
    assertThat(DECLARED.live().end("MISTAKE", AT).code()).isEqualTo("ENDED");
    for (EdgeStatus over : List.of(REJECTED, ENDED)) {
      assertThatThrownBy(over::live).hasMessageContaining(over.code());
    }
  }

  @Test
  void everyStatusIsFoundByItsWordAndNoOtherWordIs() {
    for (EdgeStatus status : List.of(DECLARED, CONFIRMED, REJECTED, ENDED)) {
      assertThat(EdgeStatus.parse(status.code()).orThrow()).isEqualTo(status.code());
    }
    assertThatThrownBy(() -> EdgeStatus.parse("OPEN").orThrow()).hasMessageContaining("DECLARED");
  }
}
