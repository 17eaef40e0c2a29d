package io.hanqiao.platform.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hanqiao.platform.problem.ProblemCode;
import io.hanqiao.platform.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntityTagsTest {

  @Test
  void aRevisionIsAStrongTag() {
    assertThat(EntityTags.of(7)).isEqualTo("\"7\"");
    assertThatCode(() -> EntityTags.match(" \"7\" ", 7)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "  "})
  void anEditMustSayWhatItSaw(String header) {
    assertCode(header, ProblemCode.PRECONDITION_REQUIRED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"6\"", "7", "W/\"7\"", "*", "\"07\"", "\"7\", \"8\""})
  void anythingButTheNewestRevisionIsStale(String header) {
    assertCode(header, ProblemCode.STALE);
  }

  private static void assertCode(String header, ProblemCode code) {
    assertThatThrownBy(() -> EntityTags.match(header, 7))
        .isInstanceOfSatisfying(ProblemException.class, e -> assertThat(e.code()).isEqualTo(code));
  }
}
