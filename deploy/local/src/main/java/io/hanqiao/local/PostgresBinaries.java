package io.hanqiao.local;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * The programs of PostgreSQL, unpacked once from the archive on the class path.
 *
 * @param directory holds {@code bin}, {@code lib} and {@code share}
 */
record PostgresBinaries(Path directory) {
  private static final String ARCHIVE = "/postgres-linux-x86_64.txz";
  private static final String VERSION = "18.6.0";

  /**
   * Finds them in the cache of the home, or unpacks them there.
   *
   * @throws LaunchException if this is not the kind of machine they are for
   */
  static PostgresBinaries in(Home home) {
    String machine = System.getProperty("os.name") + " " + System.getProperty("os.arch");
    if (!machine.equals("Linux amd64")) {
      throw new LaunchException(
          "内置的 PostgreSQL 只支持 64 位 x86 Linux，本机为 " + machine + "。",
          "The PostgreSQL that comes with this is for Linux on 64-bit x86; this is "
              + machine
              + ".");
    }
    Path directory = home.cache().resolve("postgres-" + VERSION);
    if (!Files.isDirectory(directory)) {
      Path partial = home.cache().resolve("postgres-" + VERSION + ".partial");
      try {
        Home.deleteTree(partial);
        unpack(partial);
        Files.move(partial, directory, StandardCopyOption.ATOMIC_MOVE);
      } catch (IOException e) {
        throw new LaunchException(
            "无法解开 PostgreSQL 程序到 " + directory + "：" + e.getMessage(),
            "Could not unpack the PostgreSQL programs into " + directory + ": " + e.getMessage(),
            e);
      }
    }
    return new PostgresBinaries(directory);
  }

  Path program(String name) {
    return directory.resolve("bin").resolve(name);
  }

  private static void unpack(Path directory) throws IOException {
    InputStream archive = PostgresBinaries.class.getResourceAsStream(ARCHIVE);
    if (archive == null) {
      throw new IOException(ARCHIVE + " is not on the class path");
    }
    try (TarArchiveInputStream tar =
        new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive)))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        Path target = directory.resolve(entry.getName()).normalize();
        if (!target.startsWith(directory)) {
          throw new IOException("entry outside the archive: " + entry.getName());
        }
        unpack(entry, tar, target);
      }
    }
  }

  private static void unpack(TarArchiveEntry entry, InputStream content, Path target)
      throws IOException {
    if (entry.isDirectory()) {
      Files.createDirectories(target);
      return;
    }
    Files.createDirectories(target.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(content, target);
    if ((entry.getMode() & 0100) != 0) {
      Set<PosixFilePermission> executable = EnumSet.allOf(PosixFilePermission.class);
      executable.remove(PosixFilePermission.GROUP_WRITE);
      executable.remove(PosixFilePermission.OTHERS_WRITE);
      Files.setPosixFilePermissions(target, executable);
    }
  }
}
