package io.hanqiao.fund;

import static io.hanqiao.fund.Requests.APPROACHES;
import static io.hanqiao.fund.Requests.FIRM_ORG;
import static io.hanqiao.fund.Requests.FUND_ORG;
import static io.hanqiao.fund.Requests.OPERATOR_ORG;
import static io.hanqiao.fund.Requests.OTHER_FUND_ORG;
import static io.hanqiao.fund.Requests.lines;
import static io.hanqiao.fund.Requests.made;
import static io.hanqiao.fund.Requests.object;
import static io.hanqiao.fund.Requests.postedMandate;
import static io.hanqiao.fund.Requests.put;
import static io.hanqiao.fund.Requests.step;
import static io.hanqiao.fund.Requests.stranger;
import static io.hanqiao.fund.Requests.word;
import static io.hanqiao.platform.testing.Calls.get;
import static io.hanqiao.platform.testing.Calls.load;
import static io.hanqiao.platform.testing.Calls.post;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hanqiao.local.TestInfrastructure;
import io.hanqiao.platform.testing.EventSchemas;
import io.hanqiao.platform.testing.PublishedEvents;
import io.hanqiao.platform.testing.PublishedEvents.Event;
import io.hanqiao.platform.testing.ServiceDatabase;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ApproachIT {

  private static final ServiceDatabase DATABASE = new ServiceDatabase("fund");
  private static final String TOPIC = "fund.approach";

  private NeedTopic needs;

  @BeforeEach
  void theFirmsTellTheirNeeds() throws InterruptedException {
    needs = new NeedTopic();
  }

  @Test
  void aFundAsksAndTheFirmSaysYesAndBothAreTold() throws SQLException {
    String word = word();
    String need = needs.open();
    String mandate = postedMandate();
    String id = made("fund", APPROACHES, approach(mandate, need).put("note", word));
    String path = APPROACHES + "/" + id;
    get("fund", path)
        .body("status", equalTo("OPEN"), "ownerOrg", equalTo(FUND_ORG))
        .body("counterpartyOrg", nullValue(), "endedAt", nullValue());
    get("fund", APPROACHES + "?q=" + word).body("items.counterpartyOrg", contains(nullValue()));
    get("enterprise", path).body("counterpartyOrg", equalTo(FIRM_ORG));

    put("fund", path, "\"1\"", approach(mandate, need).put("note", word + "2")).statusCode(200);
    post("enterprise", path + "/accept", "")
        .statusCode(200)
        .header("ETag", equalTo("\"3\""))
        .body("status", equalTo("ACCEPTED"), "endedAt", notNullValue())
        .body("note", equalTo(word + "2"), "endedReason", nullValue());
    get("fund", path).body("counterpartyOrg", equalTo(FIRM_ORG));

    List<Event> told = assertTold(id, "opened", "changed", "accepted");
    assertThat(told.toString()).doesNotContain(word);
    assertThat(told.get(2).body().get("status").asText()).isEqualTo("ACCEPTED");
    assertThat(DATABASE.audit(id))
        .extracting(line -> line.action() + " by " + line.org())
        .containsExactly(
            "approach.opened by " + FUND_ORG,
            "approach.changed by " + FUND_ORG,
            "approach.accepted by " + FIRM_ORG);
  }

  @Test
  void theFirmSaysNoOrTheFundTakesItBackWithAReason() {
    String need = needs.open();
    String mandate = postedMandate();
    String declined = opened(mandate, need);
    step("enterprise", APPROACHES + "/" + declined, "decline", "BORED")
        .statusCode(422)
        .body("errors.field", contains("reason"));
    step("enterprise", APPROACHES + "/" + declined, "decline", "TERMS")
        .statusCode(200)
        .body("status", equalTo("DECLINED"), "endedReason", equalTo("TERMS"));
    String withdrawn = opened(mandate, need);
    step("fund", APPROACHES + "/" + withdrawn, "withdraw", "NO_ANSWER")
        .statusCode(200)
        .body("status", equalTo("WITHDRAWN"), "endedReason", equalTo("NO_ANSWER"));

    assertTold(declined, "opened", "declined");
    assertTold(withdrawn, "opened", "withdrawn");
  }

  @Test
  void whatHasEndedIsRefusedEveryFurtherStepWithASentence() {
    String need = needs.open();
    String mandate = postedMandate();
    String path = APPROACHES + "/" + opened(mandate, need);
    post("enterprise", path + "/accept", "").statusCode(200);

    post("enterprise", path + "/accept", "")
        .statusCode(409)
        .body("code", equalTo("refused"), "detail", containsString("ACCEPTED"));
    step("enterprise", path, "decline", "TERMS").statusCode(409);
    step("fund", path, "withdraw", "MISTAKE").statusCode(409);
    put("fund", path, "\"2\"", approach(mandate, need)).statusCode(409);
  }

  @Test
  void oneApproachUnderAMandateToANeedIsOpenAtATime() {
    String need = needs.open();
    String mandate = postedMandate();
    String first = opened(mandate, need);

    post("fund", APPROACHES, approach(mandate, need).toString())
        .statusCode(409)
        .body("code", equalTo("conflict"));
    opened(postedMandate(), need);
    step("fund", APPROACHES + "/" + first, "withdraw", "MISTAKE").statusCode(200);
    opened(mandate, need);
  }

  @Test
  void onlyAnOpenNeedThatWasHeardOfAndAnOpenMandateOfItsOwnServe() {
    String need = needs.open();
    String mandate = postedMandate();
    refused(approach(mandate, UUID.randomUUID().toString()), "needId");
    refused(approach(UUID.randomUUID().toString(), need), "mandateId");
    refused(object("{}"), "mandateId", "needId");
    stranger("fund")
        .contentType("application/json")
        .body(approach(mandate, need).toString())
        .post(APPROACHES)
        .then()
        .statusCode(422)
        .body("errors.field", contains("mandateId"));

    needs.tell(UUID.fromString(need), 2, "closed", "CLOSED");
    needs.awaitRow(need, "status = 'CLOSED'", 1);
    refused(approach(mandate, need), "needId");
    String open = needs.open();
    step("fund", Requests.MANDATES + "/" + mandate, "close", "INVESTED").statusCode(200);
    refused(approach(mandate, open), "mandateId");
  }

  @Test
  void anApproachIsBetweenItsTwoPartiesBesideTheBureauAndTheAuditor() throws SQLException {
    String need = needs.open();
    String mandate = postedMandate();
    String id = opened(mandate, need);
    String path = APPROACHES + "/" + id;
    String read = "SELECT id FROM approach WHERE id = '" + id + "'";
    String change = "UPDATE approach SET note = 'x' WHERE id = '" + id + "'";

    for (String reader : new String[] {"fund", "enterprise", "operator", "auditor"}) {
      get(reader, path).statusCode(200);
      get(reader, APPROACHES + "?needId=" + need).body("items.id", contains(id));
    }
    stranger("fund").get(path).then().statusCode(404);
    get("enterprise2", path).statusCode(404);
    get("enterprise2", APPROACHES + "?needId=" + need).body("items", empty());
    get("bank", path).statusCode(403);
    post("enterprise2", path + "/accept", "").statusCode(404);
    post("fund", path + "/accept", "").statusCode(403);
    step("enterprise", path, "withdraw", "MISTAKE").statusCode(403);
    step("operator", path, "decline", "TERMS").statusCode(403);
    put("enterprise", path, "\"1\"", approach(mandate, need)).statusCode(403);
    post("enterprise", APPROACHES, approach(mandate, need).toString()).statusCode(403);
    assertThat(DATABASE.asApp(OTHER_FUND_ORG, "fund", read)).isZero();
    assertThat(DATABASE.asApp(FIRM_ORG, "enterprise", read)).isEqualTo(1);
    assertThat(DATABASE.asApp(OPERATOR_ORG, "auditor", read)).isEqualTo(1);
    assertThat(DATABASE.asApp(OTHER_FUND_ORG, "fund", change)).isZero();
    assertThat(DATABASE.asApp(OPERATOR_ORG, "operator", change)).isZero();
    assertThat(DATABASE.asApp(FUND_ORG, "fund", change)).isEqualTo(1);
    assertThatThrownBy(
            () ->
                DATABASE.asApp(
                    FUND_ORG, "fund", "UPDATE direct_financing_need SET status = 'CLOSED'"))
        .hasMessageContaining("permission denied");
  }

  @Test
  void anOrganisationInBothRolesDoesNotAnswerItself() {
    String path = APPROACHES + "/" + opened(postedMandate(), needs.open());
    String both =
        TestInfrastructure.get()
            .token(Map.of("org", FUND_ORG, "roles", List.of("fund", "enterprise")));

    given()
        .auth()
        .oauth2(both)
        .header("Idempotency-Key", UUID.randomUUID())
        .post(path + "/accept")
        .then()
        .statusCode(403)
        .body("detail", containsString("另一方"));
  }

  @Test
  void aLoadOnBehalfIsRepeatableAndListsAreFiltered() {
    String word = word();
    String mandate = postedMandate();
    ObjectNode row =
        approach(mandate, needs.open())
            .put("ownerOrg", FUND_ORG)
            .put("reference", word)
            .put("note", word);
    String id =
        load("operator", APPROACHES + "/bulk", lines(row))
            .statusCode(200)
            .body("created", equalTo(1))
            .extract()
            .path("rows[0].id");

    load("operator", APPROACHES + "/bulk", lines(row))
        .statusCode(200)
        .body("created", equalTo(0), "existing", equalTo(1));
    get("fund", APPROACHES + "?status=OPEN&mine=true&q=" + word).body("items.id", contains(id));
    get("enterprise", APPROACHES + "?mandateId=" + mandate).body("items.id", contains(id));
    get("enterprise", APPROACHES + "?mine=true&q=" + word).body("items", empty());
    get("fund", APPROACHES + "?status=ACCEPTED&q=" + word).body("items", empty());
    get("fund", APPROACHES + "?status=DONE").statusCode(422);
    load("enterprise", APPROACHES + "/bulk", lines(row)).statusCode(403);
  }

  private static String opened(String mandate, String need) {
    return made("fund", APPROACHES, approach(mandate, need));
  }

  static ObjectNode approach(String mandate, String need) {
    return object("{}").put("mandateId", mandate).put("needId", need);
  }

  private static void refused(ObjectNode body, String... fields) {
    post("fund", APPROACHES, body.toString())
        .statusCode(422)
        .body("errors.field", contains(fields));
  }

  private static List<Event> assertTold(String id, String... what) {
    List<Event> told = PublishedEvents.of(TOPIC, id, what.length);
    assertThat(told).hasSize(what.length);
    for (int i = 0; i < what.length; i++) {
      Event event = told.get(i);
      assertThat(event.type()).isEqualTo("io.hanqiao.fund.approach." + what[i] + ".v1");
      assertThat(event.header("ce_eventversion")).isEqualTo(Integer.toString(i + 1));
      assertThat(EventSchemas.flaws(TOPIC, event.type(), event.body())).isEmpty();
    }
    return told;
  }
}
