package io.hanqiao.platform.testing.machine;

import com.fasterxml.jackson.databind.JsonNode;
import io.hanqiao.platform.testing.ServiceDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Notes what every transaction leaves in the tables it watches, so that a change nobody wrote down
 * is seen as well as one nobody asked for. What a test does to a row beside the service says {@code
 * SET LOCAL witness.off = 'on'} first.
 */
final class Witness implements AutoCloseable {

  private final ServiceDatabase database;
  private final Set<String> tables;
  private final long events;
  private final long audits;

  private Witness(ServiceDatabase database, Set<String> tables) throws SQLException {
    this.database = database;
    this.tables = tables;
    StringBuilder watch =
        new StringBuilder(
            """
            CREATE SCHEMA witness;
            CREATE TABLE witness.seen (
              seq bigint GENERATED ALWAYS AS IDENTITY, tx text, tab text, id text, state text);
            CREATE FUNCTION witness.note() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
              BEGIN
                IF current_setting('witness.off', true) IS DISTINCT FROM 'on' THEN
                  INSERT INTO witness.seen (tx, tab, id, state) VALUES (
                    pg_current_xact_id()::text, TG_TABLE_NAME, NEW.id::text, to_jsonb(NEW)::text);
                END IF;
                RETURN NULL;
              END $$;
            """);
    for (String table : tables) {
      watch
          .append("CREATE TRIGGER witness AFTER INSERT OR UPDATE ON ")
          .append(table)
          .append(" FOR EACH ROW EXECUTE FUNCTION witness.note();");
    }
    database.asOwner(watch.toString());
    events = newest("outbox");
    audits = newest("audit");
  }

  static Witness of(ServiceDatabase database, Set<String> tables) throws SQLException {
    return new Witness(database, tables);
  }

  /** What a transaction left of a row. */
  record Row(String tx, String table, String id, JsonNode state) {}

  /** A line of the audit trail. */
  record Line(String tx, String aggregate, String trace, String action) {}

  /** An event in the outbox. */
  record Told(
      String topic, String type, String aggregate, long version, String body, String trace) {}

  /** The states of the rows in the order in which transactions left them. */
  List<Row> rows() throws SQLException {
    Map<List<String>, Row> last = new LinkedHashMap<>();
    read(
        "SELECT tx, tab, id, state FROM witness.seen ORDER BY seq",
        row -> {
          List<String> key = List.of(row.getString(1), row.getString(2), row.getString(3));
          last.put(key, new Row(key.get(0), key.get(1), key.get(2), Post.json(row.getString(4))));
        });
    return List.copyOf(last.values());
  }

  /** What was written down of changes since. */
  List<Line> lines() throws SQLException {
    List<Line> lines = new ArrayList<>();
    read(
        "SELECT xmin::text, aggregate_id::text, coalesce(trace_id, ''), action FROM audit"
            + " WHERE action NOT LIKE '%.read' AND seq > "
            + audits,
        row ->
            lines.add(
                new Line(row.getString(1), row.getString(2), row.getString(3), row.getString(4))));
    return lines;
  }

  /** What was told since, in the order of versions. */
  List<Told> told() throws SQLException {
    List<Told> told = new ArrayList<>();
    read(
        "SELECT aggregatetype, type, aggregateid::text, eventversion, payload,"
            + " coalesce(split_part(traceparent, '-', 2), '') FROM outbox WHERE seq > "
            + events
            + " ORDER BY eventversion",
        row ->
            told.add(
                new Told(
                    row.getString(1),
                    row.getString(2),
                    row.getString(3),
                    row.getLong(4),
                    row.getString(5),
                    row.getString(6))));
    return told;
  }

  private long newest(String table) throws SQLException {
    List<Long> newest = new ArrayList<>();
    read("SELECT coalesce(max(seq), 0) FROM " + table, row -> newest.add(row.getLong(1)));
    return newest.get(0);
  }

  private interface Reading {
    void of(ResultSet row) throws SQLException;
  }

  private void read(String sql, Reading reading) throws SQLException {
    try (Connection owner = database.owner();
        Statement statement = owner.createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      while (found.next()) {
        reading.of(found);
      }
    }
  }

  @Override
  public void close() throws SQLException {
    StringBuilder off = new StringBuilder();
    tables.forEach(table -> off.append("DROP TRIGGER witness ON ").append(table).append(';'));
    database.asOwner(off + "DROP SCHEMA witness CASCADE");
  }
}
