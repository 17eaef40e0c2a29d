package io.hanqiao.local;

import io.hanqiao.local.demo.DemoTarget;

/** Loads the demo market into a running system through its public API. */
@FunctionalInterface
interface DemoLoad {
  /**
   * Loads it; what is there already stays as it is.
   *
   * @param target where the services answer, and the token of an operator
   * @param console told how far it is
   * @throws LaunchException if something was refused
   */
  void into(DemoTarget target, Console console);
}
