package io.hanqiao.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Stories told in a real browser by the scripts beside this module; what a page looked like lies in
 * target/shots.
 */
final class Browser {

  private static final Path TESTS = RunningSystem.ROOT.resolve("services/system-tests");

  private Browser() {}

  /** Runs a script to its end and returns what it found: its last line. */
  static JsonNode tells(String script, RunningSystem system, String... more)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.addAll(List.of("node", script, system.uri("portal")));
    command.add(TESTS.resolve("target/shots").toString());
    command.addAll(Arrays.asList(more));
    Process node =
        new ProcessBuilder(command)
            .directory(TESTS.resolve("browser").toFile())
            .redirectErrorStream(true)
            .start();
    String printed = new String(node.getInputStream().readAllBytes(), UTF_8);
    assertThat(node.waitFor()).as(printed).isZero();
    return new ObjectMapper().readTree(printed.lines().reduce("", (a, b) -> b));
  }
}
