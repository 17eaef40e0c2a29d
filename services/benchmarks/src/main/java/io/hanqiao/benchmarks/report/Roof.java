package io.hanqiao.benchmarks.report;

import io.hanqiao.benchmarks.RoofBenchmark;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openjdk.jmh.runner.RunnerException;

/** How far a search is from meeting its bitmaps and doing nothing else. */
final class Roof {

  private static final Pattern BITMAPS = Pattern.compile("a need: ([0-9.]+) bitmaps.*");

  private final Measurement measurement;

  Roof(Measurement measurement) {
    this.measurement = measurement;
  }

  String text(List<String> phases, double searchMicros) throws RunnerException, IOException {
    double bitmaps =
        phases.stream()
            .map(BITMAPS::matcher)
            .filter(Matcher::matches)
            .mapToDouble(line -> Double.parseDouble(line.group(1)))
            .findFirst()
            .orElseThrow();
    double one =
        measurement
            .run(RoofBenchmark.class, "meetOne", Map.of("rows", "50000", "bitmaps", "8"))
            .getPercentile(50);
    return String.format(
        Locale.ROOT,
        "to meet one bitmap whole takes %.0f ns, the %.1f of a need %.1f µs; a search takes %.1f µs",
        one,
        bitmaps,
        bitmaps * one / 1e3,
        searchMicros);
  }
}
