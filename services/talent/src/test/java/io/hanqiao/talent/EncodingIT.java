package io.hanqiao.talent;

import static io.hanqiao.talent.Requests.as;
import static io.hanqiao.talent.Requests.get;
import static io.hanqiao.talent.Requests.institution;
import static io.hanqiao.talent.Requests.made;
import static io.hanqiao.talent.Requests.post;
import static io.hanqiao.talent.Requests.put;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hanqiao.platform.testing.EventSchemas;
import io.hanqiao.platform.testing.PublishedEvents;
import io.hanqiao.platform.testing.PublishedEvents.Event;
import io.hanqiao.platform.testing.ServiceDatabase;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@TestProfile(EncodingOn.class)
class EncodingIT {

  private static final ServiceDatabase DATABASE = new ServiceDatabase("talent");
  private static final String TEAMS = Kind.TEAM.path();

  @ParameterizedTest
  @EnumSource(names = {"TEAM", "ACHIEVEMENT", "EXPERT"})
  void whatIsPostedIsToldAgainWithItsVectorsWithinSecondsAndItsETagStays(Kind kind)
      throws SQLException {
    String id = made(post("institution", kind.path(), kind.full(institution())));

    List<Event> told = encoded(kind, id);

    assertThat(told).hasSize(2);
    assertThat(told.get(0).body().has("encodedText")).isFalse();
    assertThat(told.get(1).type()).isEqualTo("io.hanqiao." + kind.topic() + ".changed.v1");
    assertThat(told.get(1).header("ce_eventversion")).isEqualTo("2");
    assertThat(EventSchemas.flaws(kind.topic(), told.get(1).type(), told.get(1).body())).isEmpty();
    assertThat(Duration.between(at(told.get(0)), at(told.get(1))))
        .isLessThan(Duration.ofSeconds(10));
    get("institution", kind.path() + "/" + id)
        .header("ETag", equalTo("\"1\""))
        .body(not(containsString("vector")));
    assertThat(DATABASE.audit(id))
        .extracting(ServiceDatabase.AuditLine::action)
        .endsWith(kind.topic().substring("talent.".length()) + ".encoded");
  }

  @Test
  void aChangeOfOtherThingsIsToldWithTheSameVectorsAtOnceAndNothingIsEncoded() throws SQLException {
    ObjectNode team = Kind.TEAM.full(institution());
    String id = made(post("institution", TEAMS, team));
    JsonNode first = encodedText(encoded(Kind.TEAM, id).get(1));
    String at = TextsInDatabase.encodedAt(id);

    put("institution", TEAMS + "/" + id, "\"1\"", team.put("availableMonths", 3)).statusCode(200);
    post("operator", "/v1/republications/talent.team", "").statusCode(200);
    post("institution", TEAMS + "/" + id + "/close", Kind.TEAM.closing()).statusCode(200);

    List<Event> told = PublishedEvents.of(Kind.TEAM.topic(), id, 5);
    assertThat(told.subList(2, 5)).allMatch(event -> first.equals(encodedText(event)));
    assertThat(told.get(4).body().path("status").asText()).isEqualTo("CLOSED");
    assertThat(TextsInDatabase.encodedAt(id)).isEqualTo(at);
  }

  @Test
  void newWordsAreToldWithoutVectorsUntilTheyAreEncodedAndOldWordsComeBackWithTheirOwn()
      throws SQLException {
    ObjectNode team = Kind.TEAM.full(institution());
    String id = made(post("institution", TEAMS, team));
    JsonNode first = encodedText(encoded(Kind.TEAM, id).get(1));

    put("institution", TEAMS + "/" + id, "\"1\"", team.deepCopy().put("text", "水稻育种与病虫害绿色防控"))
        .statusCode(200);
    List<Event> told = encoded(Kind.TEAM, id, 4);

    assertThat(told.get(2).body().has("encodedText")).isFalse();
    assertThat(encodedText(told.get(3)).path("hash")).isNotEqualTo(first.path("hash"));
    assertThat(encodedText(told.get(3)).path("whole")).isNotEqualTo(first.path("whole"));
    TextsInDatabase.awaitNobodyWaits();
    put("institution", TEAMS + "/" + id, "\"2\"", team).statusCode(200);
    assertThat(encodedText(encoded(Kind.TEAM, id, 6).get(5))).isEqualTo(first);
  }

  @Test
  void operatorsSeeHowFarItIsAndNobodyElse() {
    String id = made(post("institution", TEAMS, Kind.TEAM.full(institution())));
    encoded(Kind.TEAM, id);
    TextsInDatabase.awaitNobodyWaits();

    get("operator", "/v1/encodings")
        .statusCode(200)
        .body("model", equalTo("bge-small-zh-v1.5-q/1"))
        .body("waiting", equalTo(0), "encoded", greaterThan(0));
    get("institution", "/v1/encodings").statusCode(403);
    as("operator").get("/q/metrics").then().body(containsString("hanqiao_texts_waiting"));
  }

  @Test
  void theDatabaseShowsVectorsToTheirPartiesOnlyAndTakesThemFromNobody() throws SQLException {
    String id = made(post("institution", Kind.EXPERT.path(), Kind.EXPERT.full(institution())));
    encoded(Kind.EXPERT, id);
    String read = "SELECT hash FROM encoded_text WHERE aggregate_id = '" + id + "'";

    assertThat(DATABASE.asApp(Requests.HOME_ORG, "institution", read)).isEqualTo(1);
    assertThat(DATABASE.asApp(Requests.OPERATOR_ORG, "operator", read)).isEqualTo(1);
    assertThat(DATABASE.asApp(Requests.OTHER_ORG, "institution", read)).isZero();
    assertThat(DATABASE.asApp(Requests.HOME_ORG, "institution", "SELECT 1 FROM text_waiting"))
        .isZero();
    assertThatThrownBy(
            () -> DATABASE.asApp(Requests.HOME_ORG, "institution", "DELETE FROM encoded_text"))
        .hasMessageContaining("permission denied");
  }

  /** Posted and told with vectors. */
  private static List<Event> encoded(Kind kind, String id) {
    return encoded(kind, id, 2);
  }

  /** The events up to the version asked for, which has vectors. */
  private static List<Event> encoded(Kind kind, String id, int version) {
    List<Event> told =
        PublishedEvents.until(
            kind.topic(),
            id,
            event ->
                event.body().has("encodedText")
                    && Integer.parseInt(event.header("ce_eventversion")) >= version);
    assertThat(told).hasSize(version);
    return told;
  }

  private static JsonNode encodedText(Event event) {
    return event.body().path("encodedText");
  }

  private static Instant at(Event event) {
    return Instant.parse(event.header("ce_time"));
  }
}
