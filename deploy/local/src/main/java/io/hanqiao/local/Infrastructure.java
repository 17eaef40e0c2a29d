package io.hanqiao.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * The infrastructure on which the integration tests of a build run: one PostgreSQL, one Kafka and
 * one OpenID provider on free ports, empty at the start, gone with the build. Tests do not start it
 * themselves, see {@link TestInfrastructure}.
 */
public final class Infrastructure {
  private static final Duration GRACE = Duration.ofSeconds(8);

  private Infrastructure() {}

  /**
   * Runs until the build has ended or the process is told to stop.
   *
   * @param args the home, the process id of the build, the list of demo users
   */
  public static void main(String[] args) throws Exception {
    // Else every answer of the control server waits 40 ms for a confirmation of its first half.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    Home home = Home.at(Path.of(args[0]));
    Path users = Path.of(args[2]);
    RunRecord.in(home.run()).forEach(left -> left.stop(GRACE));
    Home.deleteTree(home.run());
    home.deleteData();
    List<Integer> ports = Ports.free(5);
    Foundation foundation =
        new Foundation(
            home,
            new Foundation.Sites(
                ports.get(0), ports.get(1), ports.get(2), ports.get(3), ports.get(4)),
            users);
    try (BuildWatch build = new BuildWatch(Long.parseLong(args[1]))) {
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(home, foundation), "shutdown"));
      foundation.start();
      try (ControlServer control = new ControlServer(home, foundation, users, build::add)) {
        state(control, foundation.sites()).write(home);
        build.awaitAllGone();
      }
    }
    System.exit(0);
  }

  private static InfrastructureState state(ControlServer control, Foundation.Sites sites) {
    ProcessHandle self = ProcessHandle.current();
    return new InfrastructureState(
        self.pid(),
        RunRecord.startOf(self),
        control.port(),
        control.secret(),
        sites.postgres(),
        sites.openKafka(),
        sites.kafka(),
        sites.openId());
  }

  private static void stop(Home home, Foundation foundation) {
    InfrastructureState.forget(home);
    foundation.stop();
    // What was being started at that moment.
    RunRecord.in(home.run()).forEach(left -> left.stop(GRACE));
  }
}
