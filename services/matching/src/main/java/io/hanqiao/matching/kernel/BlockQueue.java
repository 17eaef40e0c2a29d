package io.hanqiao.matching.kernel;

/** Blocks with survivors, the one with the highest bound first. */
final class BlockQueue {

  private final Survivors<?> survivors;
  private final BlockBests bests;
  private final KeyHeap blocks = new KeyHeap(16, (key, other) -> key > other);
  private final int[] scores = new int[Long.SIZE];

  /** Empty. */
  BlockQueue(Survivors<?> survivors, BlockBests bests) {
    this.survivors = survivors;
    this.bests = bests;
  }

  /** Takes all blocks in which there are survivors now, and no other. */
  void fill(NeedPoints points) {
    blocks.clear();
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
   * @param points those of the need that the queue was filled for
   */
  void open(NeedPoints points, RowSink into) {
    int from = KeyHeap.row(blocks.pop()) * Bitmap.BLOCK_WORDS;
    for (int word = from; word < from + Bitmap.BLOCK_WORDS; word++) {
      long kept = survivors.word(word);
      int least = into.bar();
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

  /** Takes rows and their scores. */
  interface RowSink {

    /** The least score that is wanted; may rise from row to row. */
    int bar();

    /** Takes one; it may be below the bar. */
    void accept(int row, int score);
  }
}
