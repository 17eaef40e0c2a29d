package io.hanqiao.matching.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.LongPredicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class StepIndexTest {

  @Property
  void rowsWithAtLeastAFigureAreFoundWithFewStepsOrMany(
      @ForAll @Size(max = 300) List<@LongRange(min = -1, max = 500) Long> first,
      @ForAll @Size(max = 50) List<@LongRange(min = -1, max = 500) Long> later,
      @ForAll @IntRange(min = -3, max = 503) int asked,
      @ForAll boolean noneCounts) {
    StepIndex<Long> index = new StepIndex<>(1_024, first, noneCounts, StepIndexTest::figure);
    List<Long> all = new ArrayList<>(first);
    all.addAll(later);
    for (int row = 0; row < all.size(); row++) {
      index.put(row, all.get(row));
    }
    // Every third row is changed, so that what it was must be forgotten.
    for (int row = 0; row < all.size(); row += 3) {
      index.remove(row, all.get(row));
      all.set(row, (all.get(row) + 251) % 501);
      index.put(row, all.get(row));
    }
    Sieve<Long> sieve = new Sieve<>();
    index.keepAtLeast(asked, sieve);
    assertThat(kept(sieve, all)).isEqualTo(expected(all, noneCounts, figure -> figure >= asked));
    Sieve<Long> unbound = new Sieve<>();
    index.keepUnbound(unbound);
    assertThat(kept(unbound, all)).isEqualTo(expected(all, noneCounts, figure -> false));
  }

  private static long figure(Long value) {
    return value < 0 ? StepIndex.NONE : value;
  }

  private static List<Integer> kept(Sieve<Long> sieve, List<Long> all) {
    Rows<Long> rows = new Rows<>(1_024, value -> UUID.randomUUID());
    all.forEach(rows::add);
    Survivors<Long> survivors = new Survivors<>(rows.capacity());
    sieve.mark();
    survivors.findMarked(rows, sieve);
    survivors.find(rows, sieve);
    List<Integer> kept = new ArrayList<>();
    survivors.forEach(kept::add);
    return kept;
  }

  private static List<Integer> expected(
      List<Long> figures, boolean noneCounts, LongPredicate accepts) {
    List<Integer> rows = new ArrayList<>();
    for (int row = 0; row < figures.size(); row++) {
      long figure = figures.get(row);
      if (figure < 0 ? noneCounts : accepts.test(figure)) {
        rows.add(row);
      }
    }
    return rows;
  }
}
