package io.hanqiao.platform.consume;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The breath between two tries while something outside is away. */
final class Pauses {

  private static final long BRIEF = TimeUnit.MILLISECONDS.toNanos(500);

  private Pauses() {}

  static void brief() {
    LockSupport.parkNanos(BRIEF);
  }
}
