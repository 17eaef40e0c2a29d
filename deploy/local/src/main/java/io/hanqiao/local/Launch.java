package io.hanqiao.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How a process is started.
 *
 * @param name under which it logs
 * @param command the program and its arguments
 * @param environment what is added to our own environment
 * @param port where it will answer, 0 if nowhere
 * @param signal how it is asked to stop
 */
record Launch(
    String name,
    List<String> command,
    Map<String, String> environment,
    int port,
    StopSignal signal) {

  /** What makes a JVM start fast and stay small; none of these processes lives on peak speed. */
  private static final List<String> LEAN =
      List.of(
          "-XX:TieredStopAtLevel=1",
          "-XX:+UseSerialGC",
          "-Xms32m",
          "-XX:MinHeapFreeRatio=20",
          "-XX:MaxHeapFreeRatio=40",
          "-Xss512k",
          // Out of memory it may live on without its threads: it is started again instead.
          "-XX:+ExitOnOutOfMemoryError",
          "-Dfile.encoding=UTF-8");

  /** A main class of this module as a JVM of its own, on the class path we run on ourselves. */
  static Launch ofOwnMain(
      String name, Class<?> main, int heapMegabytes, int port, List<String> arguments) {
    List<String> command = new ArrayList<>(jvm(heapMegabytes));
    command.add("-Dlogback.configurationFile=hanqiao-logback.xml");
    command.addAll(List.of("-cp", System.getProperty("java.class.path", ""), main.getName()));
    command.addAll(arguments);
    return new Launch(name, command, Map.of(), port, StopSignal.TERM);
  }

  /** The java command of the JVM we run on, with a heap of that size at most. */
  static List<String> jvm(int heapMegabytes) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home", ""), "bin", "java").toString());
    command.addAll(LEAN);
    command.add("-Xmx" + heapMegabytes + "m");
    return command;
  }
}
