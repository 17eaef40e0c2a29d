package io.hanqiao.platform.testing.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The transitions of a machine as the service's README publishes them. */
record Diagram(String first, Set<Transition> transitions) {

  private static final Pattern LINE = Pattern.compile("  (\\w+) --> (\\w+): (\\w+)\n");

  private static final String FIRST = "[*] --> ";

  record Transition(String from, String to, String step) {}

  /**
   * Reads it.
   *
   * @param type the type the README names before the diagram
   */
  static Diagram of(String type) {
    String begin = "<!-- " + type + " -->\n";
    try {
      String readme = Files.readString(Path.of("README.md"));
      int from = readme.indexOf(begin);
      if (from < 0) {
        throw new AssertionError("The README has no diagram of " + type);
      }
      String drawn = readme.substring(from, readme.indexOf("```\n", from));
      String first = drawn.substring(drawn.indexOf(FIRST) + FIRST.length());
      return new Diagram(
          first.substring(0, first.indexOf('\n')),
          LINE.matcher(drawn).results().map(Diagram::transition).collect(Collectors.toSet()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Transition transition(MatchResult line) {
    return new Transition(line.group(1), line.group(2), line.group(3));
  }

  /** Whether a step leads from one state to another. */
  boolean leads(String from, String to, String step) {
    return transitions.contains(new Transition(from, to, step));
  }

  /** Whether any step does. */
  boolean leads(String from, String to) {
    return transitions.stream().anyMatch(t -> t.from().equals(from) && t.to().equals(to));
  }

  /** Whether a step leads anywhere from a state. */
  boolean has(String from, String step) {
    return transitions.stream().anyMatch(t -> t.from().equals(from) && t.step().equals(step));
  }

  /** Whether nothing leads on. */
  boolean isEnd(String state) {
    return transitions.stream().noneMatch(t -> t.from().equals(state));
  }

  /** All steps. */
  Set<String> steps() {
    return transitions.stream().map(Transition::step).collect(Collectors.toSet());
  }
}
