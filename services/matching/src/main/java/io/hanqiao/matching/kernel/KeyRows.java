package io.hanqiao.matching.kernel;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The rows of one key: listed while they are few, a bitmap from then on. */
final class KeyRows {

  private int[] listed = new int[4];
  private int count;
  private @Nullable Bitmap bitmap;

  void add(int row, int capacity) {
    if (bitmap == null && count >= capacity / Integer.SIZE) {
      Bitmap made = new Bitmap(capacity);
      addTo(made);
      bitmap = made;
      listed = new int[0];
    }
    if (bitmap != null) {
      bitmap.put(row, true);
    } else {
      if (count == listed.length) {
        listed = Arrays.copyOf(listed, 2 * count);
      }
      listed[count] = row;
    }
    count++;
  }

  /** Takes a row out that was added; true if none is left. */
  boolean remove(int row) {
    count--;
    if (bitmap != null) {
      bitmap.put(row, false);
    } else {
      int place = 0;
      while (listed[place] != row) {
        place++;
      }
      listed[place] = listed[count];
    }
    return count == 0;
  }

  void addTo(Bitmap into) {
    if (bitmap != null) {
      into.add(bitmap);
      return;
    }
    into.add(listed, count);
  }

  void grow(int capacity) {
    if (bitmap != null) {
      bitmap.grow(capacity);
    }
  }

  long bytes() {
    return bitmap == null ? (long) listed.length * Integer.BYTES : bitmap.rows() / Byte.SIZE;
  }
}
