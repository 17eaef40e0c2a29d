package io.hanqiao.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * One PostgreSQL server of a home, as a process of its own. What was committed survives the loss of
 * the process and of power: {@code fsync} and {@code synchronous_commit} stay on.
 */
public final class PostgresServer {
  /** The major version of the data directory, as PostgreSQL writes it there. */
  static final String MAJOR_VERSION = "18";

  /** The file with the password of the superuser. */
  static final String PASSWORD = "postgres-superuser";

  private static final String NAME = Foundation.POSTGRES;
  private static final String SUPERUSER = "postgres";
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final Home home;
  private final int port;
  private final Map<String, String> own;

  /**
   * @param home whose data directory is used, or made the first time
   * @param port on the loopback interface
   */
  public PostgresServer(Home home, int port) {
    this(home, port, Map.of());
  }

  /**
   * @param home whose data directory is used, or made the first time
   * @param port on the loopback interface
   * @param own settings that go before ours, by PostgreSQL's names
   */
  public PostgresServer(Home home, int port, Map<String, String> own) {
    this.home = home;
    this.port = port;
    this.own = Map.copyOf(own);
  }

  /**
   * Starts the server and waits until it answers.
   *
   * @throws LaunchException if it does not
   */
  public Child start() {
    PostgresBinaries binaries = PostgresBinaries.in(home);
    PostgresAccount account = PostgresAccount.ours();
    if (!Files.exists(home.postgresData().resolve("PG_VERSION"))) {
      createData(binaries, account);
    }
    List<String> command = new ArrayList<>(account.prefix());
    command.add(binaries.program("postgres").toString());
    command.addAll(List.of("-D", home.postgresData().toString()));
    settings().forEach((key, value) -> command.addAll(List.of("-c", key + "=" + value)));
    // The last one given counts.
    own.forEach((key, value) -> command.addAll(List.of("-c", key + "=" + value)));
    Launch launch = new Launch(NAME, command, Map.of(), port, StopSignal.INT);
    return Child.start(home, launch).awaitReady(PATIENCE, this::answers);
  }

  /** A connection with every right, for those who provision. The caller closes it. */
  public Connection superuser(String database) throws SQLException {
    Properties properties = new Properties();
    properties.setProperty("user", SUPERUSER);
    properties.setProperty("password", password());
    properties.setProperty("connectTimeout", "2");
    return DriverManager.getConnection(jdbcUrl(database), properties);
  }

  /** The JDBC address of a database of this server. */
  public String jdbcUrl(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  private Map<String, String> settings() {
    return Map.ofEntries(
        Map.entry("port", Integer.toString(port)),
        Map.entry("listen_addresses", "127.0.0.1"),
        Map.entry("unix_socket_directories", ""),
        Map.entry("fsync", "on"),
        Map.entry("synchronous_commit", "on"),
        Map.entry("full_page_writes", "on"),
        Map.entry("max_connections", "200"),
        Map.entry("shared_buffers", "256MB"),
        Map.entry("max_wal_size", "2GB"),
        Map.entry("log_timezone", "UTC"),
        Map.entry("timezone", "UTC"),
        Map.entry("logging_collector", "off"));
  }

  private boolean answers() {
    try (Connection connection = superuser(SUPERUSER)) {
      return connection.isValid(2);
    } catch (SQLException e) {
      return false;
    }
  }

  private String password() {
    return home.secrets().password(PASSWORD);
  }

  private void createData(PostgresBinaries binaries, PostgresAccount account) {
    // Made aside and moved: a launcher killed here leaves no half of a data directory.
    Path partial = home.directory().resolve("postgres.partial");
    Home.deleteTree(partial);
    password();
    List<String> command = new ArrayList<>(account.prefix());
    command.add(binaries.program("initdb").toString());
    command.addAll(List.of("-D", partial.toString(), "-U", SUPERUSER, "-A", "scram-sha-256"));
    command.add("--pwfile=" + home.secrets().file(PASSWORD));
    command.addAll(List.of("-E", "UTF8", "--locale=C", "--locale-provider=builtin"));
    command.add("--builtin-locale=C.UTF-8");
    Path log = LogFile.turnedOver(home.log("initdb"));
    try {
      Process initdb =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
              .start();
      if (initdb.waitFor() != 0) {
        throw LaunchException.diedEarly("initdb", log);
      }
      Files.move(partial, home.postgresData());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw LaunchException.diedEarly("initdb", log);
    }
  }
}
