package io.hanqiao.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerIT {
  @TempDir static Path directory;
  private static PostgresServer server;
  private static Child child;

  @BeforeAll
  static void start() {
    server = new PostgresServer(Home.at(directory), Ports.free(1).get(0));
    child = server.start();
  }

  @AfterAll
  static void stop() {
    child.stop(Duration.ofSeconds(10));
  }

  @Test
  void whatWasCommittedSurvivesTheKillingOfTheServer() throws SQLException {
    run("CREATE TABLE promise (amount bigint)");
    run("INSERT INTO promise VALUES (500000000)");
    child.kill();
    assertThat(child.isAlive()).isFalse();

    child = server.start();

    assertThat(answer("SELECT amount FROM promise")).isEqualTo("500000000");
  }

  @Test
  void whatIsCommittedIsOnDiskAndTextIsUtf8() throws SQLException {
    assertThat(answer("SHOW fsync")).isEqualTo("on");
    assertThat(answer("SHOW synchronous_commit")).isEqualTo("on");
    assertThat(answer("SHOW server_encoding")).isEqualTo("UTF8");
    assertThat(answer("SHOW listen_addresses")).isEqualTo("127.0.0.1");
    assertThat(answer("SELECT upper('汉桥é')")).isEqualTo("汉桥É");
  }

  private void run(String sql) throws SQLException {
    try (Connection connection = server.superuser("postgres");
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private String answer(String sql) throws SQLException {
    try (Connection connection = server.superuser("postgres");
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }
}
