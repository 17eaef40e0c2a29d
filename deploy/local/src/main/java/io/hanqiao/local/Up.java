package io.hanqiao.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.hanqiao.local.demo.DemoTarget;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;

/** {@code deploy/up}: brings a system up and keeps it up until it is told to stop. */
final class Up {
  private static final String OPERATOR = "operator";
  private static final Duration PAST_VALIDITY = Duration.ofHours(1);

  private final Options options;
  private final PortPlan ports;
  private final Path users;
  private final DemoLoad demo;
  private final Console console;
  private final HomeCheck check;
  private final ReadyMark ready;

  /**
   * @param services which there are
   * @param users the list of demo users
   */
  Up(Options options, List<Service> services, Path users, DemoLoad demo, Console console) {
    this.options = options;
    this.ports = new PortPlan(options.portBase(), services);
    this.users = users;
    this.demo = demo;
    this.console = console;
    this.check = new HomeCheck(options.home());
    this.ready = new ReadyMark(options.home());
  }

  /**
   * Does not return: the process ends with code 0 when it is told to stop.
   *
   * @throws LaunchException if the system does not come up; then nothing is left running
   */
  void run() throws InterruptedException {
    check.claim();
    HomeLock lock = HomeLock.on(options.home());
    try {
      prepare();
      keepUp();
    } finally {
      lock.close();
    }
  }

  private void prepare() {
    Home home = options.home();
    ready.clear();
    int left = Leftovers.stop(home);
    if (left > 0) {
      console.say("已停止上次残留的 " + left + " 个进程", left + " left-over processes stopped");
    }
    if (options.fresh()) {
      check.makeFresh();
    }
    check.requireUsable();
    check.requireRoom();
    new ServiceRun(home, ports).requireBuilt();
    ports.requireFree();
  }

  private void keepUp() throws InterruptedException {
    Home home = options.home();
    RunRecord self = RunRecord.of(Launcher.NAME, ProcessHandle.current(), 0, StopSignal.TERM);
    self.save(home.run());
    LocalSystem system = new LocalSystem(home, ports, users, console);
    Thread stopping = new Thread(() -> stopAndEnd(system, self), "stop");
    Runtime.getRuntime().addShutdownHook(stopping);
    try {
      system.start();
      loadDemo();
    } catch (RuntimeException e) {
      if (toldToStop(stopping)) {
        new CountDownLatch(1).await();
      }
      system.stop();
      self.delete(home.run());
      throw e;
    }
    new Welcome(ports, users, home).lines(console.elapsed()).forEach(console::print);
    ready.set();
    new CountDownLatch(1).await();
  }

  /** Whether we have been told to stop already, so that a failure is only the consequence. */
  private static boolean toldToStop(Thread stopping) {
    try {
      return !Runtime.getRuntime().removeShutdownHook(stopping);
    } catch (IllegalStateException e) {
      return true;
    }
  }

  private void stopAndEnd(LocalSystem system, RunRecord self) {
    ready.clear();
    console.say("正在停止", "stopping");
    system.stop();
    self.delete(options.home().run());
    console.say("已停止", "stopped");
    // The signal's own exit code would say that something went wrong.
    Runtime.getRuntime().halt(0);
  }

  private void loadDemo() {
    if (!options.demo()) {
      return;
    }
    String token = new DemoSignIn(ports.foundation().openId(), users).token(OPERATOR);
    demo.into(
        new DemoTarget(
            address("enterprise"),
            address("credit"),
            address("fund"),
            address("challenge"),
            address("talent"),
            token,
            this::tokenOf),
        console);
  }

  /** For people who are nobody's to sign in as: they act in the history of the demo market. */
  private String tokenOf(String org, String role, String name) {
    String issuer = OpenIdProvider.issuer(ports.foundation().openId());
    String person = UUID.nameUUIDFromBytes((org + "/" + name).getBytes(UTF_8)).toString();
    return SigningKey.of(options.home().secrets())
        .token(
            issuer,
            Map.of("org", org, "roles", List.of(role), "sub", person),
            PAST_VALIDITY,
            Clock.systemUTC());
  }

  private URI address(String name) {
    Service service =
        ports.services().stream().filter(s -> s.name().equals(name)).findFirst().orElseThrow();
    return URI.create("http://127.0.0.1:" + ports.of(service));
  }
}
