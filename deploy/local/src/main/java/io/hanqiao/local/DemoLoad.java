package io.hanqiao.local;

import java.net.URI;

/** Loads the demo market into a running system through its public API. */
@FunctionalInterface
interface DemoLoad {
  /**
   * Loads it; what is there already stays as it is.
   *
   * @param enterprise address of the enterprise service
   * @param credit address of the credit service
   * @param operatorToken of an operator, who alone loads on behalf of others
   * @param console told how far it is
   * @throws LaunchException if something was refused
   */
  void into(URI enterprise, URI credit, String operatorToken, Console console);
}
