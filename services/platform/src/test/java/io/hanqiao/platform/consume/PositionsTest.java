package io.hanqiao.platform.consume;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PositionsTest {

  private static final Positions NEEDED = new Positions(Map.of("a-0", 7L, "b-0", 9L, "gone-0", 1L));

  @Test
  void whoIsWhereTheLogEndsHasReadAllThatIsThere() {
    Positions ends = new Positions(Map.of("a-0", 100L, "b-0", 3L, "new-0", 5L));

    assertThat(NEEDED.within(ends)).isEqualTo(new Positions(Map.of("a-0", 7L, "b-0", 3L)));
    assertThat(ends.hasReached(NEEDED)).isFalse();
    assertThat(ends.hasReached(NEEDED.within(ends))).isTrue();
  }

  @Test
  void whatIsThereIsStillToBeRead() {
    Positions ends = new Positions(Map.of("a-0", 7L, "b-0", 9L, "gone-0", 1L));

    assertThat(NEEDED.within(ends)).isEqualTo(NEEDED);
    assertThat(new Positions(Map.of("a-0", 6L, "b-0", 9L)).hasReached(NEEDED.within(ends)))
        .isFalse();
  }
}
