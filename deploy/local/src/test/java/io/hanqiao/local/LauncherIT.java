package io.hanqiao.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherIT {
  private static final Path USERS =
      Path.of(System.getProperty("hanqiao.root")).resolve("seeds/demo/users.json");

  @TempDir static Path directory;
  private final Home home = Home.at(directory.resolve("home"));
  private final List<Process> launchers = new ArrayList<>();
  private Service service;
  private int portBase;

  @BeforeEach
  void prepare() throws Exception {
    service = StandInService.packed(directory, "trial");
    // A base whose other ports are free as well.
    do {
      portBase = Ports.free(1).get(0);
    } while (!new PortPlan(portBase, List.of(service))
        .all().values().stream().allMatch(Ports::isFree));
  }

  @AfterEach
  void leaveNothing() {
    launchers.forEach(Process::destroyForcibly);
    Leftovers.stop(home);
  }

  @Test
  void whenToldToStopItEndsWithZeroAndLeavesNothingRunning() throws Exception {
    Process launcher = up("stop");
    awaitReady(launcher);
    assertThat(status()).contains("trial").doesNotContain("not r");
    List<RunRecord> processes = RunRecord.in(home.run());
    assertThat(processes).hasSize(5);

    long told = System.nanoTime();
    launcher.destroy();

    assertThat(launcher.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(launcher.exitValue()).isZero();
    assertThat(Duration.ofNanos(System.nanoTime() - told)).isLessThan(Duration.ofSeconds(15));
    assertThat(processes).allMatch(process -> process.living().isEmpty());
    assertThat(said("stop")).contains("汉桥已就绪").contains("database migrated").contains("stopped");
  }

  @Test
  void whatDiesIsStartedAgainAndThatIsSaid() throws Exception {
    Process launcher = up("die");
    awaitReady(launcher);
    for (String name : List.of("trial", Foundation.KAFKA, Foundation.POSTGRES)) {
      RunRecord before = record(name).orElseThrow();
      before.kill();
      await(
          () ->
              record(name).filter(now -> now.pid() != before.pid()).isPresent()
                  && said("die").contains(name + " is ready again"));
    }
    assertThat(said("die")).contains("trial 已退出").contains("kafka 已退出");
    assertThat(status()).doesNotContain("not r");
  }

  @Test
  void afterTheLauncherWasKilledAnotherCanTakeOver() throws Exception {
    Process killed = up("killed");
    awaitReady(killed);
    List<RunRecord> orphans =
        RunRecord.in(home.run()).stream().filter(r -> r.pid() != killed.pid()).toList();
    killed.destroyForcibly().waitFor();
    assertThat(orphans).allMatch(orphan -> orphan.living().isPresent());

    Process next = up("next");
    awaitReady(next);

    assertThat(orphans).allMatch(orphan -> orphan.living().isEmpty());
    assertThat(said("next"))
        .contains("4 left-over processes stopped")
        .doesNotContain("database migrated");
  }

  @Test
  void ofTwoLaunchersOnOneHomeTheSecondSaysWhoTheFirstIs() throws Exception {
    Process first = up("first");
    awaitReady(first);
    Process second = up("second");
    assertThat(second.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(second.exitValue()).isEqualTo(1);
    assertThat(said("second")).contains("is in use by process " + first.pid());

    new Down(home, new Console(new PrintStream(new ByteArrayOutputStream(), true, UTF_8))).run();
    assertThat(first.waitFor(1, TimeUnit.SECONDS)).isTrue();
    assertThat(status()).doesNotContain("ready");
  }

  @Test
  void detachedItReturnsWhenReadyAndShowsTheSameLines() throws Exception {
    ByteArrayOutputStream shown = new ByteArrayOutputStream();
    int code =
        new Detached(home, TrialLauncher.class, new PrintStream(shown, true, UTF_8))
            .run(arguments());
    assertThat(code).isZero();
    assertThat(shown.toString(UTF_8)).contains("汉桥已就绪").contains("演示用户");
    assertThat(status()).doesNotContain("not r");
    new Down(home, new Console(new PrintStream(shown, true, UTF_8))).run();
    assertThat(Leftovers.of(home)).isEmpty();
  }

  private List<String> arguments() {
    return List.of(
        home.directory().toString(),
        Integer.toString(portBase),
        directory.toString(),
        USERS.toString());
  }

  private Process up(String name) throws IOException {
    List<String> command = new ArrayList<>(Launch.jvm(128));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(TrialLauncher.class.getName());
    command.addAll(arguments());
    Process launcher =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(directory.resolve(name).toFile())
            .start();
    launchers.add(launcher);
    return launcher;
  }

  private void awaitReady(Process launcher) throws InterruptedException {
    await(() -> new ReadyMark(home).isSetBy(launcher.pid()) || !launcher.isAlive());
    assertThat(launcher.isAlive()).as("the launcher lives").isTrue();
  }

  private void await(BooleanSupplier condition) throws InterruptedException {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).as("within 60 s").isLessThan(deadline);
      launchers.get(0).waitFor(50, TimeUnit.MILLISECONDS);
    }
  }

  private Optional<RunRecord> record(String name) {
    return RunRecord.in(home.run()).stream().filter(r -> r.name().equals(name)).findFirst();
  }

  private String status() {
    ByteArrayOutputStream shown = new ByteArrayOutputStream();
    new Status(home, List.of(service), new Console(new PrintStream(shown, true, UTF_8))).show();
    return shown.toString(UTF_8);
  }

  private String said(String name) {
    try {
      return Files.readString(directory.resolve(name), UTF_8);
    } catch (IOException e) {
      return "";
    }
  }
}
