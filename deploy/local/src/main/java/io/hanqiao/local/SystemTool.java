package io.hanqiao.local;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** Programs of the operating system that are used if they are there. */
final class SystemTool {
  private static final Pattern SEPARATOR = Pattern.compile(Pattern.quote(File.pathSeparator));

  private SystemTool() {}

  /** The program of that name on the search path. */
  static Optional<Path> find(String name) {
    String path = System.getenv("PATH");
    return SEPARATOR
        .splitAsStream(path == null ? "/usr/bin:/bin" : path)
        .map(directory -> Path.of(directory).resolve(name))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
