package io.hanqiao.matching.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class TopRowsTest {

  @Property
  void theBestRowsAreKeptInOrderAndTiesGoToTheLowerRow(
      @ForAll @Size(max = 100) List<@IntRange(max = 20) Integer> scores,
      @ForAll @IntRange(max = 30) int most) {
    TopRows top = new TopRows(most);
    IntStream.range(0, scores.size()).forEach(row -> top.offer(row, scores.get(row)));
    assertThat(top.bestFirst())
        .isEqualTo(
            IntStream.range(0, scores.size())
                .boxed()
                .sorted(Comparator.<Integer, Integer>comparing(scores::get).reversed())
                .limit(most)
                .mapToInt(Integer::intValue)
                .toArray());
  }
}
