package io.hanqiao.matching.kernel;

import java.util.function.IntSupplier;

/** Blocks with survivors, the one with the highest bound first. */
final class BlockQueue {

  private final Survivors<?> survivors;
  private final BlockBests bests;
  private final NeedPoints points;
  private final KeyHeap blocks;
  private final int[] scores = new int[Long.SIZE];

  /** All blocks in which there are survivors. */
  BlockQueue(Survivors<?> survivors, BlockBests bests, NeedPoints points) {
    this.survivors = survivors;
    this.bests = bests;
    this.points = points;
    this.blocks = new KeyHeap(survivors.blockCount(), (key, other) -> key > other);
    for (int i = 0; i < survivors.blockCount(); i++) {
      int block = survivors.block(i);
      blocks.addLoose(KeyHeap.key(points.bound(bests.blocks(), block), block));
    }
    blocks.arrange();
  }

  /** No offer left is worth more; less than any score if none is left. */
  int bound() {
    return blocks.size() == 0 ? -1 : KeyHeap.score(blocks.top());
  }

  /**
   * Takes the first block and gives its survivors with their scores, but those not wanted.
   *
   * @param bar the least score that is wanted; may rise meanwhile
   */
  void open(IntSupplier bar, RowSink into) {
    int from = KeyHeap.row(blocks.pop()) * Bitmap.BLOCK_WORDS;
    for (int word = from; word < from + Bitmap.BLOCK_WORDS; word++) {
      long kept = survivors.word(word);
      int least = bar.getAsInt();
      if (kept == 0 || (least > 0 && points.bound(bests.words(), word) < least)) {
        continue;
      }
      bests.score(word, kept, points, scores);
      int scored = 0;
      for (long rest = kept; rest != 0; rest &= rest - 1) {
        int score = scores[scored++];
        if (score >= least) {
          into.accept(word * Long.SIZE + Long.numberOfTrailingZeros(rest), score);
        }
      }
    }
  }

  /** Takes a row and its score. */
  @FunctionalInterface
  interface RowSink {
    void accept(int row, int score);
  }
}
