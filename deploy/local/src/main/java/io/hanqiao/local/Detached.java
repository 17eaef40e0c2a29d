package io.hanqiao.local;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** {@code deploy/up --detach}: lets another launcher do it, and watches until it has. */
final class Detached {
  private static final int HEAP_MEGABYTES = 256;
  private static final long LOOK_MILLIS = 200;

  private final Home home;
  private final Class<?> main;
  private final PrintStream out;
  private long shown;

  /**
   * @param main of the other launcher
   */
  Detached(Home home, Class<?> main, PrintStream out) {
    this.home = home;
    this.main = main;
    this.out = out;
  }

  /**
   * Returns when the system is ready or has failed to come up.
   *
   * @param arguments of the other launcher, without {@code --detach}
   * @return 0 if it is ready, else the exit code of the other launcher
   */
  int run(List<String> arguments) throws InterruptedException {
    new HomeCheck(home).claim();
    Path log = LogFile.turnedOver(home.log(Launcher.NAME));
    shown = log.toFile().length();
    Process launcher = start(arguments, log);
    Thread abandon = new Thread(launcher::destroy, "abandon");
    Runtime.getRuntime().addShutdownHook(abandon);
    ReadyMark ready = new ReadyMark(home);
    while (!launcher.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
      boolean done = ready.isSetBy(launcher.pid());
      show(log);
      if (done) {
        Runtime.getRuntime().removeShutdownHook(abandon);
        return 0;
      }
    }
    show(log);
    Runtime.getRuntime().removeShutdownHook(abandon);
    return launcher.exitValue();
  }

  private Process start(List<String> arguments, Path log) {
    List<String> command = new ArrayList<>();
    SystemTool.find("setsid").ifPresent(setsid -> command.add(setsid.toString()));
    command.addAll(Launch.jvm(HEAP_MEGABYTES));
    command.add("-Dhanqiao.root=" + System.getProperty("hanqiao.root"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path", "")));
    command.add(main.getName());
    command.addAll(arguments);
    try {
      return new ProcessBuilder(command)
          .redirectInput(new File("/dev/null"))
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Shows what the other launcher has said since the last time. */
  private void show(Path log) {
    if (!Files.exists(log)) {
      return;
    }
    try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
      file.seek(shown);
      byte[] said = new byte[(int) (file.length() - shown)];
      file.readFully(said);
      shown += said.length;
      out.write(said);
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
