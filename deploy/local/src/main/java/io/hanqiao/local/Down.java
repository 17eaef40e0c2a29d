package io.hanqiao.local;

import java.time.Duration;
import java.util.Optional;

/**
 * {@code deploy/down}: stops the system of a home, or what a killed launcher left of it.
 *
 * @param home of the system
 * @param console told what was done
 */
record Down(Home home, Console console) {
  private static final Duration GRACE = Duration.ofSeconds(40);

  void run() {
    Optional<RunRecord> launcher = launcher(home);
    launcher.ifPresent(process -> process.stop(GRACE));
    int left = Leftovers.stop(home);
    if (launcher.isPresent()) {
      console.say("已停止", "stopped");
    } else if (left > 0) {
      console.say("启动器已不在，停止了残留的 " + left + " 个进程", left + " left-over processes stopped");
    } else {
      console.say("没有在运行", "nothing was running");
    }
  }

  /** The launcher of a home, if it lives. */
  static Optional<RunRecord> launcher(Home home) {
    return RunRecord.in(home.run()).stream()
        .filter(process -> process.name().equals(Launcher.NAME))
        .filter(process -> process.living().isPresent())
        .findFirst();
  }
}
