package io.hanqiao.platform.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.hanqiao.local.audit.ChainVerifier;
import io.hanqiao.local.audit.TrailExport;
import io.hanqiao.local.audit.Verdict;
import io.hanqiao.platform.parcel.Http;
import io.hanqiao.platform.parcel.ParcelsRunning;
import io.hanqiao.platform.testing.EventSchemas;
import io.hanqiao.platform.testing.PublishedEvents;
import io.hanqiao.platform.testing.PublishedEvents.Event;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The trail of a running service: sealed, told, kept, read by an auditor. */
@ParcelsRunning
class HeadsIT {

  private static final String TYPE = "io.hanqiao.platform.audit-head.signed.v1";

  @TempDir Path directory;

  @Test
  void aRowIsSealedWithinASecondAndItsHeadIsSignedToldAndKept() throws IOException {
    String auditor = Http.token(UUID.randomUUID(), "auditor");
    UUID parcel = Http.postParcel(Http.token(UUID.randomUUID(), "enterprise"), "sealed").id();
    // The second, and what a busy machine takes to ask.
    await().atMost(Duration.ofSeconds(5)).until(() -> rowOf(auditor, parcel) != null);

    JsonNode row = rowOf(auditor, parcel);
    assertThat(row.path("changeHash").asText()).hasSize(64);
    long place = row.path("sealedSeq").asLong();
    Event told =
        PublishedEvents.until(
                "parcels.audit-head",
                AuditHead.idOf("parcels").toString(),
                event -> event.body().path("sealedSeq").asLong() >= place)
            .stream()
            .reduce((a, b) -> b)
            .orElseThrow();
    assertThat(told.type()).isEqualTo(TYPE);
    assertThat(EventSchemas.flaws("audit-head", TYPE, told.body())).isEmpty();
    await()
        .untilAsserted(
            () ->
                assertThat(items(auditor, "/v1/audit/kept-heads?service=parcels"))
                    .contains(told.body()));
    assertThat(items(auditor, "/v1/audit/kept-heads?service=credit")).isEmpty();

    Path file = directory.resolve("parcels.jsonl");
    URI service = URI.create("http://127.0.0.1:" + RestAssured.port);
    String key = ConfigProvider.getConfig().getValue("hanqiao.audit.public-key", String.class);
    long rows = new TrailExport("parcels", service, List.of(service), auditor, key).into(file);
    Verdict verdict = ChainVerifier.verify(file, TrailExport.keptBeside(file));
    assertThat(verdict.flaws()).isEmpty();
    assertThat(rows).isGreaterThanOrEqualTo(place);
  }

  @Test
  void theGoldenSamplesFitTheSchema() {
    for (String sample : List.of(TYPE + ".minimal", TYPE + ".full")) {
      assertThat(EventSchemas.flaws("audit-head", TYPE, EventSchemas.sample("audit-head", sample)))
          .isEmpty();
    }
  }

  @Test
  void nobodyButAnAuditorReadsIt() {
    for (String role : List.of("enterprise", "operator", "bank")) {
      String token = Http.token(UUID.randomUUID(), role);
      for (String path : List.of("/v1/audit", "/v1/audit/heads", "/v1/audit/kept-heads")) {
        assertThat(Http.get(path, token).status()).as(role + " " + path).isEqualTo(403);
      }
    }
  }

  @Test
  void aPageEndsWhereTheNextBeginsAndNonsenseIsAnswered() {
    String auditor = Http.token(UUID.randomUUID(), "auditor");
    Http.postParcel(Http.token(UUID.randomUUID(), "enterprise"), "one");
    Http.postParcel(Http.token(UUID.randomUUID(), "enterprise"), "two");
    await().until(() -> items(auditor, "/v1/audit?limit=2").size() == 2);

    JsonNode first = Http.get("/v1/audit?limit=1", auditor).json();
    assertThat(first.path("items")).hasSize(1);
    assertThat(first.path("next").asLong()).isEqualTo(1);
    JsonNode second = Http.get("/v1/audit?limit=1&after=1", auditor).json();
    assertThat(second.path("items").get(0).path("sealedSeq").asLong()).isEqualTo(2);
    for (String query : List.of("limit=0", "limit=1001", "after=-1")) {
      Http.Reply reply = Http.get("/v1/audit?" + query, auditor);
      assertThat(reply.status()).isEqualTo(422);
      assertThat(reply.body()).contains(query.substring(0, query.indexOf('=')));
    }
    assertThat(Http.get("/v1/audit/kept-heads", auditor).status()).isEqualTo(422);
  }

  private static JsonNode rowOf(String auditor, UUID parcel) {
    for (JsonNode row : items(auditor, "/v1/audit")) {
      if (row.path("aggregateId").asText().equals(parcel.toString())) {
        return row;
      }
    }
    return null;
  }

  private static List<JsonNode> items(String auditor, String path) {
    List<JsonNode> items = new ArrayList<>();
    Http.get(path, auditor).json().path("items").forEach(items::add);
    return items;
  }
}
