package io.hanqiao.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;

/**
 * Whether a directory can be used as a home, before anything is started in it.
 *
 * @param home to look at
 */
record HomeCheck(Home home) {
  /** Raised when the layout of a home changes so that an older one cannot be used. */
  private static final String FORMAT = "1";

  private static final String MARKER = "hanqiao-home";
  private static final long LEAST_BYTES = 1L << 30;

  /**
   * Makes the directory if it is not there, and marks it as a home.
   *
   * @throws LaunchException if it holds something else: we would not delete what is not ours
   */
  void claim() {
    Path marker = home.directory().resolve(MARKER);
    try {
      if (!Files.exists(marker)) {
        if (!isEmpty(home.directory())) {
          throw new LaunchException(
              home.directory() + " 不是汉桥的数据目录，且不为空：请用 --home 另选目录。",
              home.directory()
                  + " is not a Hanqiao home and not empty: choose another with --home.");
        }
        Files.createDirectories(home.directory());
        Files.setPosixFilePermissions(
            home.directory(), PosixFilePermissions.fromString("rwx------"));
        Files.writeString(marker, FORMAT + "\n", UTF_8);
      }
    } catch (IOException e) {
      throw new LaunchException(
          "无法使用目录 " + home.directory() + "：" + e.getMessage(),
          "Could not use the directory " + home.directory() + ": " + e.getMessage(),
          e);
    }
  }

  /** Empties the home and marks it as one of today's format. */
  void makeFresh() {
    home.deleteData();
    try {
      Files.writeString(home.directory().resolve(MARKER), FORMAT + "\n", UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @throws LaunchException if the data there cannot be used by this version; says why and the way
   *     out
   */
  void requireUsable() {
    require(FORMAT.equals(read(home.directory().resolve(MARKER))), "目录格式", "layout");
    Path postgres = home.postgresData();
    if (Files.exists(postgres)) {
      String version = read(postgres.resolve("PG_VERSION"));
      require(PostgresServer.MAJOR_VERSION.equals(version), "PostgreSQL 数据", "PostgreSQL data");
      require(
          Files.exists(home.secrets().file(PostgresServer.PASSWORD)), "数据库密钥", "database secrets");
    }
    Path kafka = home.kafkaData();
    if (Files.exists(kafka)) {
      String properties = read(kafka.resolve(KafkaBroker.META_PROPERTIES));
      require(
          properties.contains("cluster.id=") && properties.contains("node.id=1"),
          "Kafka 数据",
          "Kafka data");
    }
  }

  /**
   * @throws LaunchException if less than 1 GB of disk is left
   */
  void requireRoom() {
    try {
      long free = Files.getFileStore(home.directory()).getUsableSpace();
      if (free < LEAST_BYTES) {
        throw new LaunchException(
            "%s 所在磁盘只剩 %d MB，至少需要 1024 MB。".formatted(home.directory(), free >> 20),
            "Only %d MB are left on the disk of %s; at least 1024 MB are needed."
                .formatted(free >> 20, home.directory()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void require(boolean sound, String chineseWhat, String englishWhat) {
    if (!sound) {
      throw new LaunchException(
          "%s 中的%s与本版本不符或已损坏：deploy/up --fresh 将清空并重建。".formatted(home.directory(), chineseWhat),
          "The %s in %s is damaged or of another version: deploy/up --fresh empties and rebuilds it."
              .formatted(englishWhat, home.directory()));
    }
  }

  private static String read(Path file) {
    try {
      return Files.exists(file) ? Files.readString(file, UTF_8).strip() : "";
    } catch (IOException e) {
      return "";
    }
  }

  private static boolean isEmpty(Path directory) throws IOException {
    if (!Files.exists(directory)) {
      return true;
    }
    try (Stream<Path> entries = Files.list(directory)) {
      return entries.findAny().isEmpty();
    }
  }
}
