package io.hanqiao.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** {@code deploy/bench}: runs a measurement by its name, {@code outbox} for {@code OutboxBench}. */
final class Bench {
  private static final String PACKAGE = "io.hanqiao.local.bench";
  private static final String SUFFIX = "Bench.class";

  private Bench() {}

  /**
   * @param words the name of the bench, then its own arguments
   * @throws LaunchException if there is no such bench; names those there are
   */
  static void run(List<String> words) throws ReflectiveOperationException {
    List<String> known = known();
    if (words.isEmpty() || !known.contains(words.get(0))) {
      String names = known.isEmpty() ? "-" : String.join(" ", known);
      throw new LaunchException(
          "用法：deploy/bench <名称> [--quick]，可用：" + names,
          "Usage: deploy/bench <name> [--quick]; there are: " + names);
    }
    String name = words.get(0);
    String simple = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) + "Bench";
    String[] arguments = words.subList(1, words.size()).toArray(String[]::new);
    try {
      Class.forName(PACKAGE + "." + simple)
          .getMethod("main", String[].class)
          .invoke(null, (Object) arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }

  private static List<String> known() {
    try {
      URI code = Bench.class.getProtectionDomain().getCodeSource().getLocation().toURI();
      Path place = Path.of(code);
      String folder = PACKAGE.replace('.', '/');
      if (Files.isDirectory(place)) {
        return namesIn(place.resolve(folder));
      }
      try (FileSystem jar = FileSystems.newFileSystem(place, Map.of())) {
        return namesIn(jar.getPath(folder));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> namesIn(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(file -> file.endsWith(SUFFIX) && !file.contains("$"))
          .map(file -> file.substring(0, file.length() - SUFFIX.length()))
          .map(name -> name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1))
          .sorted()
          .toList();
    }
  }
}
