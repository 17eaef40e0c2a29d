package io.hanqiao.local;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the infrastructure of a build, or starts it; of several that ask at once, one starts it.
 *
 * @param root of the checkout
 * @param home of the infrastructure
 */
record InfrastructureStart(Path root, Home home) {
  private static final int HEAP_MEGABYTES = 128;
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  static InfrastructureStart ofThisBuild() {
    Path root = checkout();
    return new InfrastructureStart(
        root, Home.at(root.resolve("target").resolve("it-infrastructure")));
  }

  InfrastructureState living() {
    try {
      Files.createDirectories(home.directory());
      try (FileChannel channel =
          FileChannel.open(
              home.directory().resolve("start.lock"),
              StandardOpenOption.CREATE,
              StandardOpenOption.WRITE)) {
        // Held until the channel is closed.
        channel.lock();
        Optional<InfrastructureState> living = InfrastructureState.living(home);
        return living.isPresent() ? living.get() : started();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private InfrastructureState started() {
    List<String> command = new ArrayList<>(Launch.jvm(HEAP_MEGABYTES));
    command.addAll(List.of("-cp", classPath(), Infrastructure.class.getName()));
    command.add(home.directory().toString());
    command.add(Long.toString(buildPid()));
    command.add(root.resolve("seeds").resolve("demo").resolve("users.json").toString());
    Launch launch = new Launch("infrastructure", command, Map.of(), 0, StopSignal.TERM);
    Child child =
        Child.start(new Home(home.directory().resolve("self")), launch)
            .awaitReady(PATIENCE, () -> InfrastructureState.living(home).isPresent());
    return InfrastructureState.living(home)
        .orElseThrow(() -> LaunchException.diedEarly(child.name(), home.log(child.name())));
  }

  /** Not the tests' own class path, on which other versions of the same libraries may be. */
  private String classPath() {
    Path target = root.resolve("deploy").resolve("local").resolve("target");
    return target.resolve("classes") + File.pathSeparator + target.resolve("lib") + "/*";
  }

  /** The process id of the Maven that runs this test, or our own if no Maven does. */
  static long buildPid() {
    Optional<ProcessHandle> parent = ProcessHandle.current().parent();
    // Between Maven and its test process there may be a shell.
    while (parent.isPresent() && !isJava(parent.get())) {
      parent = parent.get().parent();
    }
    return parent.orElseGet(ProcessHandle::current).pid();
  }

  private static boolean isJava(ProcessHandle process) {
    return process.info().command().filter(command -> command.endsWith("/java")).isPresent();
  }

  private static Path checkout() {
    String given = System.getProperty("hanqiao.root");
    Path candidate = Path.of(given == null ? "" : given).toAbsolutePath();
    while (candidate != null && !Files.isDirectory(candidate.resolve("seeds"))) {
      candidate = candidate.getParent();
    }
    if (candidate == null) {
      throw new IllegalStateException("not inside a checkout, and -Dhanqiao.root is not set");
    }
    return candidate;
  }
}
