package io.hanqiao.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.EnumSet;
import java.util.function.Supplier;

/**
 * Secrets made once and kept, one file each, readable by their owner alone (0600 in a directory of
 * 0700).
 *
 * @param directory where the files are; made when the first secret is
 */
public record Secrets(Path directory) {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int PASSWORD_BYTES = 24;

  /** The password of that name: made the first time, the same ever after. */
  public String password(String name) {
    return kept(name, Secrets::randomPassword);
  }

  /** The secret of that name, made by {@code maker} if there is none yet. */
  /** A key of 32 random bytes, base64, made the first time it is asked for. */
  String key(String name) {
    return kept(
        name,
        () -> {
          byte[] key = new byte[32];
          RANDOM.nextBytes(key);
          return Base64.getEncoder().encodeToString(key);
        });
  }

  String kept(String name, Supplier<String> maker) {
    Path file = file(name);
    synchronized (Secrets.class) {
      if (!Files.exists(file)) {
        write(file, maker.get());
      }
      try {
        return Files.readString(file, UTF_8);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  Path file(String name) {
    return directory.resolve(name);
  }

  private static String randomPassword() {
    byte[] bytes = new byte[PASSWORD_BYTES];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** Writes a file that no other user could read at any moment, and that is whole or absent. */
  static void write(Path file, String content) {
    var ownerOnly =
        PosixFilePermissions.asFileAttribute(
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE));
    try {
      Path directory = file.toAbsolutePath().getParent();
      if (directory != null && !Files.isDirectory(directory)) {
        Files.createDirectories(
            directory,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
      }
      Path partial = file.resolveSibling(file.getFileName() + ".partial");
      Files.deleteIfExists(partial);
      Files.createFile(partial, ownerOnly);
      Files.writeString(partial, content, UTF_8);
      Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
