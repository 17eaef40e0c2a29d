package io.hanqiao.local;

import java.util.List;

/** The JVM on which the launcher runs a matcher, for a measurement of the same. */
public final class MatcherJvm {

  /** It takes what the market needs: a quarter of this for 4,000 firms, most of it for 100,000. */
  static final int HEAP_MEGABYTES = 1_280;

  private MatcherJvm() {}

  /** The java command with all its flags; a program has to follow. */
  public static List<String> command() {
    return List.copyOf(Launch.jvm(HEAP_MEGABYTES));
  }
}
