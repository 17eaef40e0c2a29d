package io.hanqiao.enterprise;

import static io.hanqiao.enterprise.Requests.ENTERPRISES;
import static io.hanqiao.enterprise.Requests.FIRM_ORG;
import static io.hanqiao.enterprise.Requests.fullFirm;
import static io.hanqiao.enterprise.Requests.loaded;
import static io.hanqiao.enterprise.Requests.minimalFirm;
import static io.hanqiao.enterprise.Requests.put;
import static io.hanqiao.enterprise.Requests.recognisedFirm;
import static io.hanqiao.enterprise.Requests.registered;
import static io.hanqiao.platform.testing.Calls.get;
import static io.hanqiao.platform.testing.Calls.load;
import static io.hanqiao.platform.testing.Calls.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hanqiao.platform.testing.EventSchemas;
import io.hanqiao.platform.testing.PublishedEvents;
import io.hanqiao.platform.testing.ServiceDatabase;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RecognitionsIT {

  private static final ServiceDatabase DATABASE = new ServiceDatabase("enterprise");
  private static final String TOPIC = "enterprise.profile";
  private static final String SRDI =
      "{\"tier\": \"SRDI\", \"batch\": 6, \"issuedOn\": \"2024-12-31\","
          + " \"validUntil\": \"2026-12-31\"}";
  private static final String LITTLE_GIANT =
      "{\"tier\": \"LITTLE_GIANT\", \"issuedOn\": \"2022-07-01\", \"validUntil\": \"2025-06-30\"}";

  @Test
  void theBureauIssuesRechecksAndRevokesAndEachIsTold() throws SQLException {
    String firm = registered("enterprise", minimalFirm());
    String certificate = issued(firm, SRDI).extract().path("recognitions[0].id");
    command(
            firm,
            certificate,
            "recheck",
            "{\"passed\": true, \"on\": \"2026-11-01\"," + " \"validUntil\": \"2029-12-31\"}")
        .statusCode(200)
        .body("tierValidUntil", equalTo("2029-12-31"))
        .body("recognitions[0].lastRecheckOn", equalTo("2026-11-01"));
    command(firm, certificate, "revoke", "{\"reason\": \"SERIOUS_VIOLATION\"}")
        .statusCode(200)
        .body("tier", nullValue(), "recognitions[0].standing", equalTo("REVOKED"));

    List<PublishedEvents.Event> told = PublishedEvents.of(TOPIC, firm, 4);
    assertThat(told)
        .extracting(e -> e.header("ce_eventversion"))
        .containsExactly("1", "2", "3", "4");
    assertThat(told)
        .extracting(e -> e.body().path("tierValidUntil").asText(""))
        .containsExactly("", "2026-12-31", "2029-12-31", "");
    assertThat(told)
        .allSatisfy(e -> assertThat(EventSchemas.flaws(TOPIC, e.type(), e.body())).isEmpty());
    assertThat(DATABASE.audit(firm))
        .extracting(ServiceDatabase.AuditLine::reason)
        .containsExactly(null, "RECOGNISED", "RECHECK_PASSED", "REVOKED:SERIOUS_VIOLATION");
  }

  @Test
  void whatTheFirmEditsLeavesItsRecognitionsAndTheyLeaveItsRevision() {
    ObjectNode own = fullFirm();
    String firm = loaded(recognisedFirm().put("uscc", own.get("uscc").asText()));
    issued(firm, LITTLE_GIANT).header("ETag", equalTo("\"1\""));

    put("enterprise", ENTERPRISES + "/" + firm, "\"1\"", own.put("staff", 7))
        .statusCode(200)
        .header("ETag", equalTo("\"2\""))
        .body("staff", equalTo(7), "recognitions", hasSize(2), "inCultivationPool", equalTo(false));
  }

  @Test
  void theHighestThatCountsTodayIsShownAndALapsedOneOnlyWhenNothingElseIsLeft() {
    String firm = registered("enterprise", minimalFirm());
    issued(firm, LITTLE_GIANT)
        .body("tier", equalTo("LITTLE_GIANT"), "tierValidUntil", equalTo("2025-06-30"));
    String longer = SRDI.replace("2026-12-31", "2090-12-31");

    issued(firm, longer).body("tier", equalTo("SRDI"), "tierValidUntil", equalTo("2090-12-31"));
  }

  @Test
  void aRecognitionOfALaterDayDoesNotCountYet() {
    String firm = registered("enterprise", minimalFirm());
    String later = SRDI.replace("2024-12-31", "2089-12-31").replace("2026-12-31", "2090-12-31");

    issued(firm, later)
        .body("tier", nullValue(), "tierValidUntil", nullValue(), "recognitions", hasSize(1));
  }

  @Test
  void aRecheckIsNotBeforeTheDayOfIssue() {
    String firm = registered("enterprise", minimalFirm());
    String certificate = issued(firm, SRDI).extract().path("recognitions[0].id");

    command(firm, certificate, "recheck", "{\"passed\": false, \"on\": \"2024-12-30\"}")
        .statusCode(422)
        .body("errors.field", contains("on"));
  }

  @Test
  void anEmptyPlaceAmongRecognitionsIsNamed() {
    ObjectNode firm = recognisedFirm();
    firm.putArray("recognitions").addNull();

    load("operator", ENTERPRISES + "/bulk", firm + "\n")
        .statusCode(422)
        .body("errors.field", contains("rows[1].recognitions[0]"));
  }

  @Test
  void aFailedRecheckEndsARecognitionForGood() {
    String firm = registered("enterprise", minimalFirm());
    String certificate = issued(firm, SRDI).extract().path("recognitions[0].id");
    String failed = "{\"passed\": false, \"on\": \"2026-06-30\"}";
    command(firm, certificate, "recheck", failed)
        .statusCode(200)
        .body("tier", equalTo("SRDI"), "tierValidUntil", equalTo("2026-06-30"))
        .body("recognitions[0].standing", equalTo("RECHECK_FAILED"));

    command(firm, certificate, "recheck", failed).statusCode(409).body("code", equalTo("refused"));
    command(firm, certificate, "revoke", "{\"reason\": \"MISTAKE\"}").statusCode(409);
  }

  @Test
  void whatACommandCannotMeanIsRefused() {
    String firm = registered("enterprise", minimalFirm());
    String certificate = issued(firm, SRDI).extract().path("recognitions[0].id");

    post("operator", ENTERPRISES + "/" + firm + "/recognitions", SRDI).statusCode(409);
    command(firm, certificate, "recheck", "{\"on\": \"2026-06-30\"}")
        .statusCode(422)
        .body("errors.field", contains("passed"));
    command(
            firm,
            certificate,
            "recheck",
            "{\"passed\": false, \"on\": \"2026-06-30\", \"validUntil\": \"2029-12-31\"}")
        .statusCode(422)
        .body("errors.field", contains("validUntil"));
    command(firm, certificate, "revoke", "{\"reason\": \"BORED\"}").statusCode(422);
    command(firm, firm, "revoke", "{\"reason\": \"MISTAKE\"}").statusCode(404);
  }

  @Test
  void onlyTheBureauKeepsTheLadderAndTheDatabaseHoldsToThat() throws SQLException {
    String firm = registered("enterprise", minimalFirm());
    String certificate = issued(firm, SRDI).extract().path("recognitions[0].id");
    String path = ENTERPRISES + "/" + firm + "/recognitions";

    for (String user : new String[] {"enterprise", "enterprise2", "bank", "auditor"}) {
      post(user, path, LITTLE_GIANT).statusCode(403);
      post(user, path + "/" + certificate + "/revoke", "{\"reason\": \"MISTAKE\"}").statusCode(403);
    }
    get("enterprise2", ENTERPRISES + "/" + firm).statusCode(404);
    String read = "SELECT id FROM recognition WHERE id = '" + certificate + "'";
    String prolong =
        "UPDATE recognition SET valid_until = '2099-01-01' WHERE id = '" + certificate + "'";
    String insert =
        "INSERT INTO recognition (id, enterprise_id, tier, standing) VALUES (gen_random_uuid(),"
            + " '%s', 'SRDI', 'HELD')".formatted(firm);
    assertThat(DATABASE.asApp(FIRM_ORG, "enterprise", read)).isEqualTo(1);
    assertThat(DATABASE.asApp(firm, "enterprise", read)).isZero();
    assertThat(DATABASE.asApp(FIRM_ORG, "enterprise", prolong)).isZero();
    assertThatThrownBy(() -> DATABASE.asApp(FIRM_ORG, "enterprise", insert))
        .hasMessageContaining("row-level security");
  }

  private static ValidatableResponse issued(String firm, String certificate) {
    return post("operator", ENTERPRISES + "/" + firm + "/recognitions", certificate)
        .statusCode(200);
  }

  private static ValidatableResponse command(
      String firm, String certificate, String verb, String body) {
    return post(
        "operator", ENTERPRISES + "/" + firm + "/recognitions/" + certificate + "/" + verb, body);
  }
}
