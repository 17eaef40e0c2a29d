package io.hanqiao.credit;

import static io.hanqiao.credit.Requests.FIRM_ORG;
import static io.hanqiao.credit.Requests.GUARANTORS;
import static io.hanqiao.credit.Requests.GUARANTOR_ORG;
import static io.hanqiao.credit.Requests.OPERATOR_ORG;
import static io.hanqiao.credit.Requests.command;
import static io.hanqiao.credit.Requests.fullGuarantor;
import static io.hanqiao.credit.Requests.lines;
import static io.hanqiao.credit.Requests.made;
import static io.hanqiao.credit.Requests.minimalGuarantor;
import static io.hanqiao.credit.Requests.onBehalf;
import static io.hanqiao.credit.Requests.put;
import static io.hanqiao.credit.Requests.word;
import static io.hanqiao.platform.testing.Calls.as;
import static io.hanqiao.platform.testing.Calls.get;
import static io.hanqiao.platform.testing.Calls.load;
import static io.hanqiao.platform.testing.Calls.post;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hanqiao.local.TestInfrastructure;
import io.hanqiao.platform.testing.PublishedEvents.Event;
import io.hanqiao.platform.testing.ServiceDatabase;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class GuarantorIT {

  private static final ServiceDatabase DATABASE = new ServiceDatabase("credit");
  private static final String TOPIC = "credit.guarantor";
  private static final String OTHER_ORG = "01930000-0000-7000-8000-000000009002";

  @Test
  void whatAGuarantorSaysIsShownWithWhatIsLeftOfItsCapacity() {
    String path = GUARANTORS + "/" + made("guarantor", GUARANTORS, fullGuarantor("科担（演示）"));

    get("enterprise", path)
        .statusCode(200)
        .body("ownerOrg", equalTo(GUARANTOR_ORG), "status", equalTo("ACTIVE"))
        .body("capacity", equalTo("6000000000.00"), "committed", equalTo("0.00"))
        .body("available", equalTo("6000000000.00"), "maxPerFirm", equalTo("30000000.00"))
        .body("feeMinPercent", equalTo("0.50"), "feeMaxPercent", equalTo("1.00"))
        .body("riskSharePlans.name", contains("政银担", "园区分险"))
        .body("riskSharePlans[0].shares.percent", contains(20, 40, 20, 20))
        .body("riskSharePlans[1].shares.party", contains("GUARANTOR", "GOVERNMENT"))
        .body("serviceDivisions", contains("4201"), "statusReason", nullValue());
    put("guarantor", path, "\"1\"", minimalGuarantor("科担（演示）"))
        .statusCode(200)
        .body("riskSharePlans", nullValue(), "maxPerFirm", nullValue());
    ObjectNode sharesNothing = minimalGuarantor("科担（演示）");
    sharesNothing.putArray("riskSharePlans");
    put("guarantor", path, "\"2\"", sharesNothing).statusCode(200);
    get("bank", path).body("riskSharePlans", equalTo(List.of()));
  }

  @Test
  void aLossIsSharedWholeOrTheFormIsRefused() {
    ObjectNode form = fullGuarantor("科担（演示）");
    ((ObjectNode) form.at("/riskSharePlans/0/shares/1")).put("percent", 39);

    post("guarantor", GUARANTORS, form.toString())
        .statusCode(422)
        .body("errors.field", contains("riskSharePlans[0].shares"))
        .body("errors[0].value", equalTo("99"), "errors[0].remedy", containsString("100%"));
  }

  @Test
  void theLifeOfAGuarantorIsToldAsTheSchemasSay() throws SQLException {
    String id = made("guarantor", GUARANTORS, fullGuarantor("科担（演示）"));
    String path = GUARANTORS + "/" + id;
    put("operator", path, "\"1\"", fullGuarantor("光谷科担（演示）")).statusCode(200);
    command("guarantor", path, "suspend", "CAPACITY_USED_UP")
        .statusCode(200)
        .body("statusReason", equalTo("CAPACITY_USED_UP"), "statusSince", notNullValue());
    command("guarantor", path, "resume").statusCode(200).body("statusSince", nullValue());
    command("operator", path, "suspend", "REGULATION").statusCode(200);
    command("operator", path, "close", "LICENCE_LOST").statusCode(200);

    String[] what = {"registered", "changed", "suspended", "resumed", "suspended", "closed"};
    List<Event> told = Told.as(TOPIC, id, "full", what);
    assertThat(told)
        .extracting(e -> e.body().get("status").asText(), e -> e.body().get("name").asText())
        .contains(tuple("ACTIVE", "科担（演示）"), tuple("CLOSED", "光谷科担（演示）"));
    assertThat(DATABASE.audit(id))
        .extracting(line -> line.action() + " " + line.reason() + " " + line.onBehalfOf())
        .containsExactly(
            "guarantor.registered null null",
            "guarantor.changed null " + GUARANTOR_ORG,
            "guarantor.suspended CAPACITY_USED_UP null",
            "guarantor.resumed null null",
            "guarantor.suspended REGULATION " + GUARANTOR_ORG,
            "guarantor.closed LICENCE_LOST " + GUARANTOR_ORG);
  }

  @Test
  void aGuarantorThatStatesLittleIsToldAsTheSchemasSay() {
    String id = made("guarantor", GUARANTORS, minimalGuarantor("市担（演示）"));
    String path = GUARANTORS + "/" + id;
    put("guarantor", path, "\"1\"", minimalGuarantor("市担（演示）")).statusCode(200);
    command("guarantor", path, "suspend", "OWN_DECISION").statusCode(200);
    command("guarantor", path, "resume").statusCode(200);
    command("guarantor", path, "close", "MISTAKE").statusCode(200);

    Told.as(TOPIC, id, "minimal", "registered", "changed", "suspended", "resumed", "closed");
  }

  @Test
  void whatItsStateDoesNotAllowIsRefusedWithASentence() {
    String path = GUARANTORS + "/" + made("guarantor", GUARANTORS, minimalGuarantor("市担"));

    command("guarantor", path, "resume")
        .statusCode(409)
        .body("code", equalTo("refused"), "detail", containsString("没有暂停"));
    command("guarantor", path, "suspend", "BORED").statusCode(422);
    command("guarantor", path, "suspend", "OWN_DECISION").statusCode(200);
    command("guarantor", path, "suspend", "OWN_DECISION").statusCode(409);
    put("guarantor", path, "\"2\"", minimalGuarantor("市担二")).statusCode(200);
    command("guarantor", path, "close", "MERGED").statusCode(200);
    for (String verb : List.of("suspend", "resume", "close")) {
      String reason = verb.equals("close") ? "MERGED" : "OWN_DECISION";
      command("guarantor", path, verb, reason)
          .statusCode(409)
          .body("detail", containsString("已关闭"));
    }
    put("guarantor", path, "\"4\"", minimalGuarantor("市担")).statusCode(409);
  }

  @Test
  void everybodyReadsAGuarantorAndOnlyItsOwnChangesIt() {
    String path = GUARANTORS + "/" + made("guarantor", GUARANTORS, minimalGuarantor("市担"));

    for (String reader : List.of("enterprise", "bank", "fund", "institution", "auditor")) {
      get(reader, path).statusCode(200);
      put(reader, path, "\"1\"", minimalGuarantor("x")).statusCode(403);
      command(reader, path, "suspend", "OWN_DECISION").statusCode(403);
      post(reader, GUARANTORS, minimalGuarantor("x").toString()).statusCode(403);
    }
    given().get(path).then().statusCode(401);
    String other =
        TestInfrastructure.get().token(Map.of("org", OTHER_ORG, "roles", List.of("guarantor")));
    for (String verb : List.of("suspend", "close", "resume")) {
      given()
          .auth()
          .oauth2(other)
          .header("Idempotency-Key", UUID.randomUUID())
          .contentType("application/json")
          .body("{\"reason\": \"" + (verb.equals("close") ? "MERGED" : "OWN_DECISION") + "\"}")
          .post(path + "/" + verb)
          .then()
          .statusCode(403)
          .body("detail", containsString("其他机构"));
    }
    get("guarantor", path).header("ETag", equalTo("\"1\""));
  }

  @Test
  void theDatabaseItselfLetsOnlyTheOwnerAndOperatorsWrite() throws SQLException {
    String id = made("guarantor", GUARANTORS, minimalGuarantor("市担"));
    String read = "SELECT id FROM guarantor WHERE id = '" + id + "'";
    String change = "UPDATE guarantor SET name = 'x' WHERE id = '" + id + "'";
    String insert =
        "INSERT INTO guarantor (id, owner_org, revision, event_version, created_at, status, name,"
            + " kind, capacity_fen, synthetic) VALUES (gen_random_uuid(), '%s', 1, 0, now(),"
                .formatted(GUARANTOR_ORG)
            + " 'ACTIVE', 'x', 'ZONE', 1, false)";

    assertThat(DATABASE.asApp(FIRM_ORG, "fund", read)).isEqualTo(1);
    assertThat(DATABASE.asApp(OTHER_ORG, "guarantor", change)).isZero();
    assertThat(DATABASE.asApp(GUARANTOR_ORG, "bank", change)).isZero();
    assertThat(DATABASE.asApp(OPERATOR_ORG, "auditor", change)).isZero();
    assertThat(DATABASE.asApp(GUARANTOR_ORG, "guarantor", change)).isEqualTo(1);
    assertThat(DATABASE.asApp(OPERATOR_ORG, "operator", change)).isEqualTo(1);
    assertThatThrownBy(() -> DATABASE.asApp(OTHER_ORG, "guarantor", insert))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("row-level security");
  }

  @Test
  void guarantorsAreLoadedOnBehalfRepeatedlyAndAudited() throws SQLException {
    String word = word();
    ObjectNode row = minimalGuarantor(word).put("reference", word);
    String rows = lines(onBehalf(GUARANTOR_ORG, row));
    String id =
        load("operator", GUARANTORS + "/bulk", rows)
            .statusCode(200)
            .body("created", equalTo(1))
            .extract()
            .path("rows[0].id");
    load("operator", GUARANTORS + "/bulk", rows)
        .body("created", equalTo(0), "existing", equalTo(1), "rows[0].id", equalTo(id));
    load("guarantor", GUARANTORS + "/bulk", lines(minimalGuarantor(word)))
        .statusCode(200)
        .body("created", equalTo(1));

    String flawed = lines(minimalGuarantor(word), onBehalf(GUARANTOR_ORG, row).put("kind", "BIG"));
    load("operator", GUARANTORS + "/bulk", flawed)
        .statusCode(422)
        .body("errors.field", contains("rows[1].ownerOrg", "rows[2].kind"));
    load("guarantor", GUARANTORS + "/bulk?mode=valid-rows", flawed)
        .statusCode(200)
        .body("created", equalTo(1), "rejected", equalTo(1));
    load("bank", GUARANTORS + "/bulk", rows).statusCode(403);

    assertThat(DATABASE.audit(id))
        .containsExactly(
            new ServiceDatabase.AuditLine(
                "guarantor.registered",
                UUID.fromString(OPERATOR_ORG),
                UUID.fromString(GUARANTOR_ORG),
                null));
    as("operator").get(GUARANTORS + "?q=" + word).then().body("items.size()", equalTo(3));
  }
}
