package io.hanqiao.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The diagrams of a service's README are drawn from its sealed types: each method that a state has
 * of its own and that gives a state is a transition. {@code -Dhanqiao.write-diagrams=true} draws
 * them anew.
 */
public final class StateDiagram {

  private static final Path README = Path.of("README.md");

  private StateDiagram() {}

  /**
   * Holds the diagram in the README against the type.
   *
   * @param root the package of the service
   * @param type the sealed type, its name below {@code root}; the README names it in a comment
   *     before the diagram
   * @param first the simple name of the state it begins in
   */
  public static void assertShown(String root, String type, String first)
      throws IOException, ClassNotFoundException {
    String drawn = diagram(Class.forName(root + "." + type), first);
    String begin = "<!-- " + type + " -->\n```mermaid\n";
    if (Boolean.getBoolean("hanqiao.write-diagrams")) {
      write(begin, drawn);
    }
    String readme = Files.readString(README);
    int at = readme.indexOf(begin);
    assertThat(at).as("the place of %s in the README", type).isNotNegative();
    int from = at + begin.length();
    assertThat(readme.substring(from, readme.indexOf("```", from))).isEqualTo(drawn);
  }

  private static void write(String begin, String drawn) throws IOException {
    String readme = Files.readString(README);
    int from = readme.indexOf(begin) + begin.length();
    int to = readme.indexOf("```", from);
    Files.writeString(README, readme.substring(0, from) + drawn + readme.substring(to));
  }

  private static String diagram(Class<?> root, String first) {
    Set<Class<?>> states = states(root);
    StringBuilder drawn = new StringBuilder("stateDiagram-v2\n");
    drawn
        .append("  [*] --> ")
        .append(
            states.stream()
                .filter(s -> s.getSimpleName().equals(first))
                .map(StateDiagram::name)
                .findFirst()
                .orElseThrow())
        .append('\n');
    for (Class<?> state : states) {
      Set<String> steps = steps(root, state);
      steps.forEach(drawn::append);
      if (steps.isEmpty()) {
        drawn.append("  ").append(name(state)).append(" --> [*]\n");
      }
    }
    return drawn.toString();
  }

  private static Set<String> steps(Class<?> root, Class<?> state) {
    Set<String> steps = new TreeSet<>();
    Set<List<Object>> signatures = new HashSet<>();
    for (Method method : methods(root, state).toList()) {
      // What a state overrides it comes before.
      if (signatures.add(List.of(method.getName(), List.of(method.getParameterTypes())))
          && root.isAssignableFrom(method.getReturnType())) {
        for (Class<?> target : states(method.getReturnType())) {
          steps.add("  " + name(state) + " --> " + name(target) + ": " + method.getName() + "\n");
        }
      }
    }
    return steps;
  }

  /** The methods that a state has of its own or by a kind of state it is of, public or not. */
  private static Stream<Method> methods(Class<?> root, Class<?> type) {
    if (type.equals(root) || !root.isAssignableFrom(type)) {
      return Stream.empty();
    }
    return Stream.concat(
        Arrays.stream(type.getDeclaredMethods())
            .filter(method -> !method.isSynthetic() && !Modifier.isStatic(method.getModifiers())),
        Arrays.stream(type.getInterfaces()).flatMap(kind -> methods(root, kind)));
  }

  /** The states that a type stands for: itself, or all it permits. */
  private static Set<Class<?>> states(Class<?> type) {
    if (type.isRecord()) {
      return Set.of(type);
    }
    Set<Class<?>> all = new LinkedHashSet<>();
    List<Class<?>> permitted =
        Stream.ofNullable(type.getPermittedSubclasses()).flatMap(Arrays::stream).toList();
    permitted.forEach(one -> all.addAll(states(one)));
    return all;
  }

  private static String name(Class<?> state) {
    return state.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
  }
}
