package io.hanqiao.local;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Under which account the database programs run: they refuse to run as root.
 *
 * @param prefix what is put before their command line
 */
record PostgresAccount(List<String> prefix) {
  /**
   * Our own account, or, if that is root, a user namespace in which the same account is nobody in
   * particular: the files stay ours and the programs see no root.
   *
   * @throws LaunchException if we are root and the machine allows no such namespace
   */
  static PostgresAccount ours() {
    if (!"root".equals(System.getProperty("user.name"))) {
      return new PostgresAccount(List.of());
    }
    List<String> namespace = List.of("unshare", "-U");
    if (succeeds("unshare", "-U", "true")) {
      return new PostgresAccount(namespace);
    }
    throw new LaunchException(
        "PostgreSQL 不能以 root 运行，而本机又不允许 unshare -U：请改用普通用户运行。",
        "PostgreSQL refuses to run as root and this machine does not allow unshare -U: "
            + "run as an ordinary user.");
  }

  private static boolean succeeds(String... command) {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
