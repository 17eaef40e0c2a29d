package io.hanqiao.matching.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class TopRowsTest {

  @Property
  void theBestRowsAreKeptInOrderAndTiesGoToTheSmallerId(
      @ForAll @Size(max = 100) List<@IntRange(max = 20) Integer> scores,
      @ForAll @IntRange(max = 30) int most) {
    Rows<UUID> rows = new Rows<>(scores.size(), id -> id);
    // The smaller the row, the larger the id: some with the same head, some above the sign.
    IntStream.range(0, scores.size()).forEach(row -> rows.add(id(4_130 - row)));
    TopRows top = new TopRows(most, rows);
    IntStream.range(0, scores.size()).forEach(row -> top.accept(row, scores.get(row)));
    assertThat(Arrays.stream(top.bestFirst()).mapToInt(KeyHeap::row).toArray())
        .isEqualTo(
            IntStream.range(0, scores.size())
                .mapToObj(i -> scores.size() - 1 - i)
                .sorted(Comparator.<Integer, Integer>comparing(scores::get).reversed())
                .limit(most)
                .mapToInt(Integer::intValue)
                .toArray());
  }

  private static UUID id(long number) {
    return new UUID(number >>> 2 << 53, number);
  }
}
