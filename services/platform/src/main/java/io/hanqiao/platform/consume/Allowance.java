package io.hanqiao.platform.consume;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * How much all replays of a process that have not caught up may keep unread. When it is used up,
 * whoever keeps a fair share or more reads what it keeps; one of them always does.
 */
final class Allowance {

  private final long most;
  private final AtomicLong kept = new AtomicLong();
  private final AtomicInteger sharers = new AtomicInteger();

  /**
   * Nothing kept.
   *
   * @param most bytes
   */
  Allowance(long most) {
    this.most = most;
  }

  /** A quarter of the heap: it leaves room for what is made of it. */
  static Allowance ofHeap() {
    return new Allowance(Runtime.getRuntime().maxMemory() / 4);
  }

  /** Another replay begins to keep. */
  Share share() {
    sharers.incrementAndGet();
    return new Share();
  }

  /** What one replay keeps; for one thread. */
  final class Share implements AutoCloseable {

    private long mine;

    /**
     * Says how much it keeps now.
     *
     * @param bytes all of it
     */
    void keeps(long bytes) {
      kept.addAndGet(bytes - mine);
      mine = bytes;
    }

    /** Whether what it keeps is to be read now. */
    boolean isSpent() {
      return kept.get() > most && mine >= most / sharers.get();
    }

    @Override
    public void close() {
      keeps(0);
      sharers.decrementAndGet();
    }
  }
}
