package io.hanqiao.matching.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongPredicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class BoundIndexTest {

  @Property
  void aLeastAcceptsWhatIsNotBelowItWithFewStepsOrMany(
      @ForAll @Size(max = 300) List<@LongRange(min = -1, max = 500) Long> bounds,
      @ForAll @IntRange(min = -3, max = 503) int fact) {
    BoundIndex index = BoundIndex.atLeast(bounds, BoundIndexTest::minusOneIsSilent);
    assertThat(kept(index, bounds.size(), fact))
        .isEqualTo(expected(bounds, bound -> fact >= bound));
  }

  @Property
  void aMostAcceptsWhatIsNotAboveItWithFewStepsOrMany(
      @ForAll @Size(max = 300) List<@LongRange(min = -1, max = 500) Long> bounds,
      @ForAll @IntRange(min = -3, max = 503) int fact) {
    BoundIndex index = BoundIndex.atMost(bounds, BoundIndexTest::minusOneIsSilent);
    assertThat(kept(index, bounds.size(), fact))
        .isEqualTo(expected(bounds, bound -> fact <= bound));
  }

  @Property(tries = 100)
  void aFactBeyondEveryBoundLeavesTheSilentRows(
      @ForAll @Size(max = 200) List<@LongRange(min = -1, max = 500) Long> bounds) {
    BoundIndex index = BoundIndex.atMost(bounds, BoundIndexTest::minusOneIsSilent);
    assertThat(kept(index, bounds.size(), Long.MAX_VALUE))
        .isEqualTo(expected(bounds, bound -> false))
        .isEqualTo(kept(index, bounds.size(), null));
  }

  private static Number minusOneIsSilent(Long bound) {
    return bound < 0 ? null : bound;
  }

  private static List<Integer> kept(BoundIndex index, int rows, Number fact) {
    Bitmap all = Bitmap.empty(rows);
    for (int row = 0; row < rows; row++) {
      all.add(row);
    }
    Narrowing narrowing = new Narrowing(all);
    narrowing.keep(index, fact);
    List<Integer> kept = new ArrayList<>();
    for (int row = narrowing.next(0); row >= 0; row = narrowing.next(row + 1)) {
      kept.add(row);
    }
    return kept;
  }

  private static List<Integer> expected(List<Long> bounds, LongPredicate accepts) {
    List<Integer> rows = new ArrayList<>();
    for (int row = 0; row < bounds.size(); row++) {
      if (bounds.get(row) < 0 || accepts.test(bounds.get(row))) {
        rows.add(row);
      }
    }
    return rows;
  }
}
