package io.hanqiao.benchmarks.report;

import io.hanqiao.matching.kernel.KernelPhases;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Where the time of a search goes, as {@link KernelPhases} tells it in a process of its own. */
final class Phases {

  private static final int NEEDS = 20_000;

  private Phases() {}

  static List<String> of(int offers, String selectivity, int rounds)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx4g",
                "-Dstdout.encoding=UTF-8",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                KernelPhases.class.getName(),
                String.valueOf(offers),
                String.valueOf(NEEDS),
                selectivity,
                String.valueOf(rounds))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    List<String> lines;
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      lines = in.lines().toList();
    }
    if (process.waitFor() != 0) {
      throw new IllegalStateException("The phases could not be measured: " + lines);
    }
    return lines;
  }
}
