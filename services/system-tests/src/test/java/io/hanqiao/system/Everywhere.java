package io.hanqiao.system;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.hanqiao.local.Home;
import io.hanqiao.local.PostgresServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks for texts in all that a running system keeps: every row of every table of every database,
 * as a dump would show it; every segment of the broker's log, byte by byte, deleted records that
 * were not compacted away included; every log file.
 */
final class Everywhere {

  private static final String TABLES =
      "SELECT format('%I.%I', schemaname, tablename) FROM pg_tables"
          + " WHERE schemaname NOT IN ('pg_catalog', 'information_schema')";
  private static final String DATABASES =
      "SELECT datname FROM pg_database WHERE NOT datistemplate AND datname <> 'postgres'";

  private final Home home;
  private final PostgresServer server;
  private final List<Path> moreLogs;

  /**
   * All that is kept.
   *
   * @param moreLogs log files outside the home
   */
  Everywhere(Home home, int postgresPort, List<Path> moreLogs) {
    this.home = home;
    this.server = new PostgresServer(home, postgresPort);
    this.moreLogs = moreLogs;
  }

  /**
   * Where each text is, such as {@code database enterprise.outbox}, {@code topic
   * enterprise.profile} or {@code log matcher.log}; an empty set if nowhere.
   */
  Map<String, Set<String>> placesOf(Set<String> texts) throws IOException, SQLException {
    Map<String, Set<String>> places = new TreeMap<>();
    texts.forEach(text -> places.put(text, new TreeSet<>()));
    Map<String, String> raw = new TreeMap<>();
    texts.forEach(text -> forms(text).forEach(form -> raw.put(form, text)));
    for (String database : rows("postgres", DATABASES)) {
      inDatabase(database, raw, places);
    }
    for (Path segment : files(home.kafkaData(), ".log")) {
      String topic = segment.getParent().getFileName().toString().replaceFirst("-\\d+$", "");
      inFile(segment, "topic " + topic, raw, places);
    }
    List<Path> logs = new ArrayList<>(files(home.directory().resolve("logs"), ""));
    logs.addAll(moreLogs);
    for (Path log : logs) {
      inFile(log, "log " + log.getFileName(), raw, places);
    }
    return places;
  }

  /** As it may be written: plainly, as bytes are dumped, and with JSON's escapes. */
  private static Set<String> forms(String text) {
    String escaped =
        text.chars()
            .mapToObj(c -> c < 128 ? String.valueOf((char) c) : "\\u%04x".formatted(c))
            .collect(Collectors.joining());
    return new TreeSet<>(List.of(text, HexFormat.of().formatHex(text.getBytes(UTF_8)), escaped));
  }

  private void inDatabase(
      String database, Map<String, String> forms, Map<String, Set<String>> places)
      throws SQLException {
    for (String table : rows(database, TABLES)) {
      String place = "database " + database + "." + table.substring(table.indexOf('.') + 1);
      for (String row : rows(database, "SELECT t::text FROM " + table + " AS t")) {
        note(row, place, forms, places);
      }
    }
  }

  /** Bytes as they are: each one a character, the text's as well. */
  private static void inFile(
      Path file, String place, Map<String, String> forms, Map<String, Set<String>> places)
      throws IOException {
    String bytes = new String(Files.readAllBytes(file), ISO_8859_1);
    forms.forEach(
        (form, text) -> {
          if (bytes.contains(new String(form.getBytes(UTF_8), ISO_8859_1))) {
            places.get(text).add(place);
          }
        });
  }

  private static void note(
      String row, String place, Map<String, String> forms, Map<String, Set<String>> places) {
    forms.forEach(
        (form, text) -> {
          if (row.contains(form)) {
            places.get(text).add(place);
          }
        });
  }

  private List<String> rows(String database, String sql) throws SQLException {
    try (Connection connection = server.superuser(database);
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      List<String> rows = new ArrayList<>();
      while (found.next()) {
        rows.add(found.getString(1));
      }
      return rows;
    }
  }

  private static List<Path> files(Path directory, String part) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> file.getFileName().toString().contains(part))
          .toList();
    }
  }
}
