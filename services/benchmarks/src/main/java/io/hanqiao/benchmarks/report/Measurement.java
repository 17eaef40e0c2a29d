package io.hanqiao.benchmarks.report;

import io.hanqiao.benchmarks.rivals.RivalBenchmark;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Statistics;

/** Runs one benchmark of JMH with one set of parameters, in a process of its own. */
final class Measurement {

  private final Path root;
  private final Path notes;
  private final Extent extent;

  /**
   * @param root of the checkout
   * @param directory for notes
   */
  Measurement(Path root, Path directory, Extent extent) {
    this.root = root;
    this.notes = directory.resolve("notes.properties");
    this.extent = extent;
  }

  /**
   * Its times, in the benchmark's unit.
   *
   * @throws RunnerException if it failed, as it does where two engines differ
   */
  Statistics run(Class<?> type, String method, Map<String, String> parameters)
      throws RunnerException, IOException {
    return run(type, method, parameters, extent.warmups());
  }

  /** The same with so many iterations before. */
  Statistics run(Class<?> type, String method, Map<String, String> parameters, int warmups)
      throws RunnerException, IOException {
    Files.deleteIfExists(notes);
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include("^" + type.getName().replace(".", "\\.") + "\\." + method + "$")
            .forks(1)
            .warmupIterations(warmups)
            .warmupTime(TimeValue.seconds(1))
            .measurementIterations(extent.iterations())
            .measurementTime(TimeValue.seconds(1))
            .timeout(TimeValue.minutes(20))
            .jvmArgs("-Xmx6g", "-Dhanqiao.root=" + root, "-D" + RivalBenchmark.NOTES + "=" + notes)
            .shouldFailOnError(true)
            .verbosity(VerboseMode.SILENT);
    parameters.forEach(options::param);
    RunResult result = new Runner(options.build()).runSingle();
    return result.getPrimaryResult().getStatistics();
  }

  /** What the last run told beside its times. */
  Properties notes() throws IOException {
    Properties told = new Properties();
    if (Files.exists(notes)) {
      try (Reader in = Files.newBufferedReader(notes, StandardCharsets.UTF_8)) {
        told.load(in);
      }
    }
    return told;
  }
}
