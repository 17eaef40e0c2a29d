package io.hanqiao.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * The directory in which one local system keeps everything: data, secrets, logs, and which
 * processes run.
 *
 * @param directory absolute
 */
public record Home(Path directory) {
  /** A home at {@code directory}, made absolute; nothing is created yet. */
  public static Home at(Path directory) {
    return new Home(directory.toAbsolutePath().normalize());
  }

  /** The files of the database server. */
  public Path postgresData() {
    return directory.resolve("postgres");
  }

  /** The files of the broker. */
  public Path kafkaData() {
    return directory.resolve("kafka");
  }

  /** What can be unpacked again at any time. */
  Path cache() {
    return directory.resolve("cache");
  }

  /** The log of the process called {@code name}. */
  public Path log(String name) {
    return directory.resolve("logs").resolve(name + ".log");
  }

  /** Passwords and keys, readable by their owner alone. */
  public Secrets secrets() {
    return new Secrets(directory.resolve("secrets"));
  }

  /** One file per running process. */
  Path run() {
    return directory.resolve("run");
  }

  /** Removes all data and secrets; logs and the cache stay. */
  void deleteData() {
    deleteTree(postgresData());
    deleteTree(kafkaData());
    deleteTree(directory.resolve("secrets"));
  }

  static void deleteTree(Path tree) {
    if (!Files.exists(tree)) {
      return;
    }
    try {
      Files.walkFileTree(
          tree,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
              Files.delete(file);
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(
                Path directory, @org.jspecify.annotations.Nullable IOException failure)
                throws IOException {
              Files.delete(directory);
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
