package io.hanqiao.platform.posting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hanqiao.platform.problem.ProblemCode;
import io.hanqiao.platform.problem.ProblemException;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class OpennessTest {

  @Test
  void whatIsClosedIsNeverOpenAgain() {
    Openness closed = new Openness.Open().close("NEED_GONE", Instant.parse("2026-03-31T01:02:03Z"));

    assertThat(closed.code()).isEqualTo("CLOSED");
    assertThatThrownBy(closed::open)
        .isInstanceOfSatisfying(
            ProblemException.class, e -> assertThat(e.code()).isEqualTo(ProblemCode.REFUSED));
  }
}
