package io.hanqiao.portal;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Starts the portal. */
@QuarkusMain
public final class Portal {

  private Portal() {}

  /**
   * Serves until the process is told to end.
   *
   * @param args none
   */
  public static void main(String... args) {
    Quarkus.run(args);
  }
}
