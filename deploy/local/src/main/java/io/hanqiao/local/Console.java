package io.hanqiao.local;

import java.io.PrintStream;
import java.util.Locale;

/** Says what happens, with the seconds since the start; safe to use from any thread. */
final class Console {
  private final PrintStream out;
  private final long start = System.nanoTime();

  Console(PrintStream out) {
    this.out = out;
  }

  /** One line, Chinese first. */
  void say(String chinese, String english) {
    print("[%6.1f s] %s  %s".formatted(seconds(), chinese, english));
  }

  /** A line as it is. */
  synchronized void print(String line) {
    out.println(line);
    out.flush();
  }

  /** The seconds since the start. */
  double seconds() {
    return (System.nanoTime() - start) / 1e9;
  }

  String elapsed() {
    return String.format(Locale.ROOT, "%.1f", seconds());
  }
}
