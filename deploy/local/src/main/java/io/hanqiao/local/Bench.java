package io.hanqiao.local;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** {@code deploy/bench}: runs a measurement by its name, in a process of its own. */
final class Bench {

  private static final String OUR_CLASSES = "deploy/local/target/classes";

  private static final List<String> MATCHER =
      List.of(
          "services/matcher/target/matcher-0.1.0-tests.jar",
          "services/matcher/target/classes",
          OUR_CLASSES,
          "services/matcher/target/quarkus-app/lib/main/*",
          "services/matcher/target/quarkus-app/lib/boot/*");

  /** All measurements. A new one is a new line here. */
  private static final Map<String, Measurement> ALL =
      new TreeMap<>(
          Map.of(
              "outbox",
              new Measurement(
                  "io.hanqiao.platform.testing.OutboxBench",
                  512,
                  List.of(
                      "services/platform/target/platform-0.1.0-tests.jar",
                      "services/platform/target/classes",
                      OUR_CLASSES,
                      "services/enterprise/target/quarkus-app/lib/main/*",
                      "services/enterprise/target/quarkus-app/lib/boot/*")),
              "matching",
              new Measurement(
                  "io.hanqiao.benchmarks.report.MatchingBench",
                  3_072,
                  List.of(
                      "services/benchmarks/target/classes", "services/benchmarks/target/lib/*")),
              "text",
              new Measurement(
                  "io.hanqiao.benchmarks.text.TextBench",
                  2_048,
                  List.of(
                      "services/benchmarks/target/classes", "services/benchmarks/target/lib/*")),
              "vectors",
              new Measurement(
                  "io.hanqiao.benchmarks.text.VectorsBench",
                  1_536,
                  List.of(
                      "services/benchmarks/target/classes", "services/benchmarks/target/lib/*")),
              "encoding",
              new Measurement(
                  "io.hanqiao.talent.bench.EncodingBench",
                  256,
                  List.of(
                      "services/talent/target/talent-0.1.0-tests.jar",
                      OUR_CLASSES,
                      "services/talent/target/quarkus-app/lib/main/*",
                      "services/talent/target/quarkus-app/lib/boot/*")),
              "money",
              new Measurement(
                  "io.hanqiao.credit.bench.MoneyBench",
                  512,
                  List.of(
                      "services/credit/target/credit-0.1.0-tests.jar",
                      "services/platform/target/platform-0.1.0-tests.jar",
                      OUR_CLASSES,
                      "services/credit/target/quarkus-app/lib/main/*",
                      "services/credit/target/quarkus-app/lib/boot/*")),
              "rebuild",
              new Measurement("io.hanqiao.matcher.bench.RebuildBench", 1_536, MATCHER),
              "live",
              new Measurement("io.hanqiao.matcher.bench.LiveBench", 1_536, MATCHER),
              // What a matcher may take in all is 700 MB: the rest is not heap.
              "solvers",
              new Measurement("io.hanqiao.matcher.live.SolversBench", 520, MATCHER)));

  private Bench() {}

  /**
   * Where a measurement is.
   *
   * @param main its main class; the last line it prints is its name and the figures
   * @param heapMegabytes the most heap it gets
   * @param classPath relative to the root of the checkout
   */
  private record Measurement(String main, int heapMegabytes, List<String> classPath) {}

  /**
   * Runs a measurement and waits for its end.
   *
   * @param words the name of the bench, then its own arguments
   * @return its exit code
   * @throws LaunchException if there is no such bench; names those there are
   */
  static int run(Path root, List<String> words) throws InterruptedException {
    Measurement measurement = words.isEmpty() ? null : ALL.get(words.get(0));
    if (measurement == null) {
      String names = String.join(" ", ALL.keySet());
      throw new LaunchException(
          "用法：deploy/bench <名称> [--quick]，可用：" + names,
          "Usage: deploy/bench <name> [--quick]; there are: " + names);
    }
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of("-Xmx" + measurement.heapMegabytes() + "m", "-Dhanqiao.root=" + root, "-cp"));
    command.add(
        measurement.classPath().stream()
            .map(entry -> root + File.separator + entry)
            .collect(Collectors.joining(File.pathSeparator)));
    command.add(measurement.main());
    command.addAll(words.subList(1, words.size()));
    try {
      return new ProcessBuilder(command).directory(root.toFile()).inheritIO().start().waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
