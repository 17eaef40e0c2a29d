package io.hanqiao.matching.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** A block that is passed over because of its marks would have changed nothing. */
class BitmapTest {

  private static final int ROWS = 3 * Bitmap.BLOCK_ROWS;

  @Property
  void noRowIsInOrOutUnseen(
      @ForAll long seed,
      @ForAll @IntRange(max = ROWS) int first,
      @ForAll @Size(max = 40) List<@IntRange(max = ROWS - 1) Integer> changed) {
    Random random = new Random(seed);
    Bitmap live = new Bitmap(ROWS);
    Bitmap bitmap = new Bitmap(ROWS);
    for (int row = 0; row < first; row++) {
      live.put(row, true);
      bitmap.put(row, row < ROWS / 2 || random.nextInt(3) == 0);
    }
    for (int row : changed) {
      live.put(row, true);
      bitmap.put(row, random.nextBoolean());
    }
    assertMarksHold(bitmap, live);
    Bitmap combined = new Bitmap(ROWS);
    combined.add(bitmap);
    combined.mark(live);
    assertMarksHold(combined, live);
  }

  private void assertMarksHold(Bitmap bitmap, Bitmap live) {
    for (int row = 0; row < ROWS; row++) {
      if (live.has(row)) {
        long[] marks = bitmap.has(row) ? bitmap.some() : bitmap.gaps();
        int block = row / Bitmap.BLOCK_ROWS;
        assertThat(marks[block >> 6] >>> block & 1).isEqualTo(1);
      }
    }
  }
}
