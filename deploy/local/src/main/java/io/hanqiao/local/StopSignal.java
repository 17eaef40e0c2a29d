package io.hanqiao.local;

import java.io.IOException;

/** How a process is asked to stop. */
enum StopSignal {
  /** The usual request. */
  TERM,
  /** What PostgreSQL calls fast shutdown: it ends open sessions instead of waiting for them. */
  INT;

  void send(ProcessHandle process) {
    if (this == TERM) {
      process.destroy();
      return;
    }
    try {
      new ProcessBuilder("sh", "-c", "kill -INT " + process.pid() + " 2>/dev/null")
          .start()
          .waitFor();
    } catch (IOException e) {
      process.destroy();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      process.destroy();
    }
  }
}
