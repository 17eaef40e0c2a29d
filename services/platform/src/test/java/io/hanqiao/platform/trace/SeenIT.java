package io.hanqiao.platform.trace;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hanqiao.local.DatabaseAccess;
import io.hanqiao.local.TestInfrastructure;
import io.hanqiao.platform.consume.InboundTopic;
import io.hanqiao.platform.parcel.Http;
import io.hanqiao.platform.parcel.ParcelsRunning;
import io.hanqiao.platform.parcel.Topics;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One trace from the request to the consumer, and logs that tell it without telling on anybody. */
@ParcelsRunning
class SeenIT {

  private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
  private static final String TRACEPARENT = "00-" + TRACE + "-00f067aa0ba902b7-01";

  @ConfigProperty(name = "hanqiao.topics.prefix")
  String prefix;

  private final DatabaseAccess database = TestInfrastructure.get().database("parcels");
  private final CapturedLog log = new CapturedLog();

  @BeforeEach
  void listen() {
    log.start();
  }

  @AfterEach
  void stopListening() {
    log.stop();
  }

  @Test
  void theTraceOfARequestTravelsWithItsEvent() {
    String trace = UUID.randomUUID().toString().replace("-", "");
    String token = Http.token(UUID.randomUUID(), "enterprise");
    Http.Reply posted =
        Http.send(
            Http.to("/v1/parcels", token, "traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(Http.parcel("traced", 1))));
    assertThat(posted.status()).isEqualTo(201);
    String stored = traceparent(posted.id());
    assertThat(stored).matches("00-" + trace + "-[0-9a-f]{16}-01");
    await()
        .untilAsserted(
            () ->
                assertThat(Topics.read(prefix + "parcels.parcel", "read_committed"))
                    .filteredOn(r -> new String(r.key(), UTF_8).equals(posted.id().toString()))
                    .extracting(SeenIT::traceparent)
                    .containsOnly(stored));
  }

  @Test
  void theTraceOfAnEventIsTheTraceOfItsEffectAndOfItsLogLines() {
    UUID event = UUID.randomUUID();
    send(event);
    await().until(() -> TRACE.equals(text("SELECT trace_id FROM ring WHERE event_id = ?", event)));
    await().until(() -> log.json().stream().anyMatch(line -> line.contains("Rings for " + event)));
    assertThat(log.json())
        .filteredOn(line -> line.contains("Rings for " + event))
        .allSatisfy(line -> assertThat(line).contains("\"traceId\":\"" + TRACE + "\""));
  }

  @Test
  void anUnforeseenFailureIsLoggedUnderTheTraceTheCallerWasTold() {
    Http.Reply failed = Http.get("/v1/parcels/broken", null);
    String trace = failed.json().path("traceId").asText();
    assertThat(log.json())
        .filteredOn(line -> line.contains("Unforeseen failure"))
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line).contains("\"traceId\":\"" + trace + "\""));
  }

  @Test
  void noLogTellsWhoWasThereOrWhatTheySent() {
    UUID org = UUID.randomUUID();
    String token = Http.token(org, "enterprise");
    Http.postParcel(token, "confidential-label");
    Http.postParcel(token, "confidential-label");
    Http.post("/v1/parcels", token, "12345678", Http.parcel("confidential-label", 0));
    Http.post("/v1/parcels", token, "12345679", "{\"confidential-label\":1}");
    Http.get("/v1/parcels/broken", token);
    Http.get("/v1/parcels", token.substring(0, token.length() - 4));
    Http.get("/v1/parcels?cursor=confidential-label", token);
    assertThat(String.join("\n", log.json()))
        .doesNotContain("张保密", "confidential-label", token.substring(token.length() - 20), "s-")
        .doesNotContain(org.toString());
  }

  @Test
  void theRelayIsMeasured() {
    Http.postParcel(Http.token(UUID.randomUUID(), "enterprise"), "measured");
    await()
        .untilAsserted(
            () ->
                assertThat(Http.get("/q/metrics", null).body())
                    .containsPattern("hanqiao_outbox_published_total [1-9]")
                    .containsPattern("hanqiao_outbox_terms_total [1-9]")
                    .contains("hanqiao_outbox_delay_seconds{quantile=\"0.99\"}"));
  }

  private static String traceparent(ConsumerRecord<byte[], byte[]> record) {
    return new String(record.headers().lastHeader("traceparent").value(), UTF_8);
  }

  private void send(UUID event) {
    Map<String, String> headers = InboundTopic.headers(event, UUID.randomUUID(), 1);
    headers.put("traceparent", TRACEPARENT);
    try (InboundTopic topic = new InboundTopic(prefix)) {
      topic.send(headers, "{\"label\":\"t\"}".getBytes(UTF_8));
    }
  }

  private String traceparent(UUID parcel) {
    try (Connection connection = as(database.relay());
        PreparedStatement select =
            connection.prepareStatement("SELECT traceparent FROM outbox WHERE aggregateid = ?")) {
      return first(select, parcel);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private String text(String query, UUID value) {
    try (Connection connection = as(database.owner());
        PreparedStatement select = connection.prepareStatement(query)) {
      return first(select, value);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String first(PreparedStatement select, UUID value) throws SQLException {
    select.setObject(1, value);
    try (ResultSet found = select.executeQuery()) {
      return found.next() ? found.getString(1) : null;
    }
  }

  private Connection as(DatabaseAccess.Account account) throws SQLException {
    return DriverManager.getConnection(database.jdbcUrl(), account.username(), account.password());
  }
}
