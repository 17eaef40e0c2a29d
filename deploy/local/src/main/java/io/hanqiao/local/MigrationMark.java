package io.hanqiao.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Remembers, in the database itself, by which build of its service it was migrated last, so that
 * the same build need not look again. Lost with the database, as it must be.
 *
 * @param server with the databases
 */
record MigrationMark(PostgresServer server) {
  /** Whether this very build has migrated the database. */
  boolean isSet(Service service) {
    try (Connection connection = server.superuser(service.database());
        PreparedStatement statement =
            connection.prepareStatement(
                "SELECT shobj_description(oid, 'pg_database') FROM pg_database WHERE datname = ?")) {
      statement.setString(1, service.database());
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next() && fingerprint(service).equals(rows.getString(1));
      }
    } catch (SQLException e) {
      return false;
    }
  }

  /** Notes that this build has migrated the database. */
  void set(Service service) {
    try (Connection connection = server.superuser(service.database());
        Statement statement = connection.createStatement()) {
      statement.execute(
          "COMMENT ON DATABASE " + service.database() + " IS '" + fingerprint(service) + "'");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Which files the program consists of, how long and how old they are. */
  static String fingerprint(Service service) {
    Path directory = service.program().getParent();
    if (directory == null) {
      throw new IllegalArgumentException(service.program().toString());
    }
    try (Stream<Path> files = Files.walk(directory)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      List<Path> sorted = files.filter(Files::isRegularFile).sorted().toList();
      for (Path file : sorted) {
        String line =
            directory.relativize(file)
                + " "
                + Files.size(file)
                + " "
                + Files.getLastModifiedTime(file).toMillis();
        digest.update(line.getBytes(UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
