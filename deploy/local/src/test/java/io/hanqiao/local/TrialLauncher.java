package io.hanqiao.local;

import java.nio.file.Path;
import java.util.List;

/** A launcher whose services are stand-ins; everything else is real. */
public final class TrialLauncher {
  private TrialLauncher() {}

  /** Arguments: the home, the port base, the directory of the stand-in, the list of users. */
  public static void main(String[] args) throws Exception {
    Path program = Path.of(args[2]).resolve("trial").resolve("quarkus-run.jar");
    Options options =
        Options.parse(
            Path.of("/"), List.of("--home", args[0], "--port-base", args[1], "--no-demo"));
    try {
      new Up(
              options,
              List.of(new Service("trial", 1, 32, program)),
              Path.of(args[3]),
              (target, console) -> {},
              new Console(System.out))
          .run();
    } catch (LaunchException e) {
      System.out.println(e.getMessage());
      System.exit(1);
    }
  }
}
