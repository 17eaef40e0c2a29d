package io.hanqiao.platform.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.hanqiao.local.DatabaseAccess;
import io.hanqiao.local.TestInfrastructure;
import io.hanqiao.platform.aggregate.Ids;
import io.hanqiao.platform.broker.Broker;
import io.hanqiao.platform.leadership.Led;
import io.hanqiao.platform.parcel.Topics;
import io.hanqiao.platform.testing.ServiceUnderTest;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** An outbox, its writers, its relays and a reader of what came out, without a service. */
final class OutboxBed {

  private final DatabaseAccess database;
  private final String prefix;
  private final String topic;

  private OutboxBed(DatabaseAccess database, String prefix, String topic) {
    this.database = database;
    this.prefix = prefix;
    this.topic = topic;
  }

  static OutboxBed fresh(String topic) {
    DatabaseAccess database = TestInfrastructure.get().freshDatabase("relay_it");
    ServiceUnderTest.migrate(database);
    return new OutboxBed(database, "r" + System.nanoTime() + ".", topic);
  }

  DatabaseAccess database() {
    return database;
  }

  String topicOnBroker() {
    return prefix + topic;
  }

  RelaySettings settings(int batch) {
    return new RelaySettings(
        "relay_it",
        database.jdbcUrl(),
        database.relay().username(),
        database.relay().password(),
        Broker.open(TestInfrastructure.get().kafkaBootstrap()),
        prefix,
        Set.of(topic),
        Briefs.none(),
        batch,
        Duration.ofDays(7));
  }

  Led relay(int batch) {
    return Relay.of(settings(batch), RelaySource.OUTBOX, meter());
  }

  static RelayMeter meter() {
    return new RelayMeter("outbox", new SimpleMeterRegistry(), InstantSource.system());
  }

  Connection asApp() throws SQLException {
    return connect(database.app());
  }

  Connection asRelay() throws SQLException {
    return connect(database.relay());
  }

  Connection asOwner() throws SQLException {
    return connect(database.owner());
  }

  private Connection connect(DatabaseAccess.Account account) throws SQLException {
    return DriverManager.getConnection(database.jdbcUrl(), account.username(), account.password());
  }

  /** Writes one event into the connection's transaction. */
  void write(Connection connection, UUID key, long version) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO outbox (id, aggregatetype, aggregateid, type, eventversion, payload)"
                + " VALUES (?, ?, ?, 'test.v1', ?, ?)")) {
      insert.setObject(1, Ids.next());
      insert.setString(2, topic);
      insert.setObject(3, key);
      insert.setLong(4, version);
      insert.setString(5, "{\"version\":" + version + "}");
      insert.executeUpdate();
    }
  }

  /** Ends the connection of whoever leads; false if nobody does. */
  boolean terminateLeader() throws SQLException {
    try (Connection connection = asRelay();
        Statement statement = connection.createStatement();
        ResultSet ended =
            statement.executeQuery(
                "SELECT count(pg_terminate_backend(pid)) FROM pg_locks WHERE locktype = 'advisory'"
                    + " AND granted AND database = (SELECT oid FROM pg_database WHERE datname ="
                    + " current_database())")) {
      ended.next();
      return ended.getInt(1) > 0;
    }
  }

  void terminate(int pid) throws SQLException {
    try (Connection connection = asRelay();
        Statement statement = connection.createStatement()) {
      statement.execute("SELECT pg_terminate_backend(" + pid + ")");
    }
  }

  long unpublished() throws SQLException {
    try (Connection connection = asRelay();
        Statement statement = connection.createStatement();
        ResultSet count =
            statement.executeQuery("SELECT count(*) FROM outbox WHERE published_at IS NULL")) {
      count.next();
      return count.getLong(1);
    }
  }

  /** Everything on the topic now, partition by partition. */
  List<ConsumerRecord<byte[], byte[]>> published(String isolation) {
    return Topics.read(topicOnBroker(), isolation);
  }

  static UUID key(ConsumerRecord<byte[], byte[]> record) {
    return UUID.fromString(new String(record.key(), UTF_8));
  }

  static String header(ConsumerRecord<byte[], byte[]> record, String name) {
    return new String(record.headers().lastHeader(name).value(), UTF_8);
  }

  static long version(ConsumerRecord<byte[], byte[]> record) {
    return Long.parseLong(header(record, "ce_eventversion"));
  }
}
