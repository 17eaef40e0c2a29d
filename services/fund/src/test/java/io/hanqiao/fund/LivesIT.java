package io.hanqiao.fund;

import static io.hanqiao.fund.Requests.FUND_ORG;
import static io.hanqiao.fund.Requests.OPERATOR_ORG;
import static io.hanqiao.fund.Requests.OTHER_FUND_ORG;
import static io.hanqiao.fund.Requests.made;
import static io.hanqiao.fund.Requests.object;
import static io.hanqiao.fund.Requests.put;
import static io.hanqiao.fund.Requests.step;
import static io.hanqiao.fund.Requests.stranger;
import static io.hanqiao.platform.testing.Calls.get;
import static io.hanqiao.platform.testing.Calls.post;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hanqiao.platform.testing.ServiceDatabase;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Managers, funds and mandates: made, edited and closed by whom they belong to. */
@QuarkusTest
class LivesIT {

  private static final ServiceDatabase DATABASE = new ServiceDatabase("fund");

  @ParameterizedTest
  @EnumSource
  void itIsMadeEditedAndClosedByItsOwnerAndTheTrailSaysSo(Kind kind) throws SQLException {
    ObjectNode body = kind.body();
    String id = made("fund", kind.path(), body);
    String path = kind.path() + "/" + id;

    put("fund", path, "", body).statusCode(428);
    put("fund", path, "\"1\"", body.put("name", "新名（演示）"))
        .statusCode(200)
        .header("ETag", equalTo("\"2\""))
        .body("name", equalTo("新名（演示）"), "ownerOrg", equalTo(FUND_ORG));
    put("fund", path, "\"1\"", body).statusCode(412);
    step("fund", path, "close", kind.reason())
        .statusCode(200)
        .header("ETag", equalTo("\"3\""))
        .body("status", equalTo("CLOSED"), "closedReason", equalTo(kind.reason()))
        .body("closedAt", notNullValue());

    String aggregate = kind.firstAction().replaceFirst("\\..*", "");
    assertThat(DATABASE.audit(id))
        .extracting(ServiceDatabase.AuditLine::action, ServiceDatabase.AuditLine::reason)
        .containsExactly(
            tuple(kind.firstAction(), null),
            tuple(aggregate + ".changed", null),
            tuple(aggregate + ".closed", kind.reason()));
  }

  @ParameterizedTest
  @EnumSource
  void theBureauEditsAndClosesOnBehalfAndRegistersInBulkOnly(Kind kind) throws SQLException {
    ObjectNode body = kind.body();
    String id = made("fund", kind.path(), body);
    String path = kind.path() + "/" + id;

    post("operator", kind.path(), body.toString()).statusCode(403);
    put("operator", path, "\"1\"", body).statusCode(200);
    step("operator", path, "close", "MISTAKE").statusCode(200);

    assertThat(DATABASE.audit(id))
        .extracting(line -> line.org() + " for " + line.onBehalfOf())
        .containsExactly(
            FUND_ORG + " for null",
            OPERATOR_ORG + " for " + FUND_ORG,
            OPERATOR_ORG + " for " + FUND_ORG);
  }

  @ParameterizedTest
  @EnumSource
  void whatIsClosedIsNeitherEditedNorClosedAgain(Kind kind) {
    ObjectNode body = kind.body();
    String path = kind.path() + "/" + made("fund", kind.path(), body);
    step("fund", path, "close", "BORED")
        .statusCode(422)
        .body("errors.field", contains("reason"))
        .body("errors[0].remedy", containsString("MISTAKE"));
    step("fund", path, "close", "MISTAKE").statusCode(200);

    put("fund", path, "\"2\"", body).statusCode(409).body("code", equalTo("refused"));
    step("fund", path, "close", "MISTAKE").statusCode(409).body("detail", containsString("关闭"));
  }

  @ParameterizedTest
  @EnumSource
  void whoeverSignedInReadsItAndOnlyItsOwnerAndTheBureauWrite(Kind kind) throws SQLException {
    ObjectNode body = kind.body();
    String id = made("fund", kind.path(), body);
    String path = kind.path() + "/" + id;
    String change = "UPDATE " + kind.table() + " SET name = 'x' WHERE id = '" + id + "'";
    String read = "SELECT id FROM " + kind.table() + " WHERE id = '" + id + "'";

    for (String role : new String[] {"enterprise", "bank", "institution", "auditor", "operator"}) {
      get(role, path).statusCode(200).body("id", equalTo(id));
      get(role, kind.path() + "?limit=1").statusCode(200);
    }
    stranger("specialist").get(path).then().statusCode(200);
    given().get(path).then().statusCode(401).contentType("application/problem+json");
    for (String role : new String[] {"enterprise", "bank", "institution", "auditor"}) {
      post(role, kind.path(), body.toString()).statusCode(403);
      put(role, path, "\"1\"", body).statusCode(403);
      step(role, path, "close", "MISTAKE").statusCode(403);
    }
    put(stranger("fund"), path, "\"1\"", body).statusCode(403).body("code", equalTo("forbidden"));
    stranger("fund")
        .contentType("application/json")
        .body("{\"reason\": \"MISTAKE\"}")
        .post(path + "/close")
        .then()
        .statusCode(403);
    assertThat(DATABASE.asApp(OTHER_FUND_ORG, "fund", read)).isEqualTo(1);
    assertThat(DATABASE.asApp(OTHER_FUND_ORG, "fund", change)).isZero();
    assertThat(DATABASE.asApp(FUND_ORG, "enterprise", change)).isZero();
    assertThat(DATABASE.asApp(FUND_ORG, "fund", change)).isEqualTo(1);
  }

  @Test
  void nothingStandsOnWhatIsAnothersOrClosed() {
    String manager = Requests.registeredManager("江城创投（演示）");
    String fund = made("fund", Requests.FUNDS, Requests.minimalFund(manager));
    refusedToStranger(Requests.FUNDS, Requests.minimalFund(manager), "managerId");
    refusedToStranger(Requests.MANDATES, Requests.minimalMandate(fund), "fundId");

    step("fund", Requests.FUNDS + "/" + fund, "close", "EXPIRED").statusCode(200);
    step("fund", Requests.MANAGERS + "/" + manager, "close", "LEFT").statusCode(200);
    post("fund", Requests.FUNDS, Requests.minimalFund(manager).toString())
        .statusCode(422)
        .body("errors.field", contains("managerId"));
    post("fund", Requests.MANDATES, Requests.minimalMandate(fund).toString())
        .statusCode(422)
        .body("errors.field", contains("fundId"));
  }

  @Test
  void aManagerOrAFundIsNotClosedOverTheHeadOfWhatStandsOnIt() {
    String manager = Requests.registeredManager("江城创投（演示）");
    String fund = made("fund", Requests.FUNDS, Requests.minimalFund(manager));
    String mandate = made("fund", Requests.MANDATES, Requests.minimalMandate(fund));

    step("fund", Requests.MANAGERS + "/" + manager, "close", "LEFT").statusCode(409);
    step("fund", Requests.FUNDS + "/" + fund, "close", "EXPIRED")
        .statusCode(409)
        .body("code", equalTo("refused"));
    get("fund", Requests.FUNDS + "/" + fund).body("status", equalTo("OPEN"));
    step("fund", Requests.MANDATES + "/" + mandate, "close", "INVESTED").statusCode(200);
    step("fund", Requests.FUNDS + "/" + fund, "close", "EXPIRED").statusCode(200);
    step("fund", Requests.MANAGERS + "/" + manager, "close", "LEFT").statusCode(200);
  }

  @Test
  void aFundKeepsItsManagerAndStructureAndAMandateItsFund() {
    String fund = Requests.registeredFund();
    String manager = get("fund", Requests.FUNDS + "/" + fund).extract().path("managerId");
    String other = Requests.registeredManager("另一家（演示）");
    String mandate = made("fund", Requests.MANDATES, Requests.minimalMandate(fund));

    put("fund", Requests.FUNDS + "/" + fund, "\"1\"", Requests.minimalFund(other))
        .statusCode(422)
        .body("errors.field", contains("managerId"));
    put(
            "fund",
            Requests.FUNDS + "/" + fund,
            "\"1\"",
            Requests.minimalFund(manager).put("structure", "DIRECT_FUND"))
        .statusCode(422)
        .body("errors.field", contains("structure"));
    put(
            "fund",
            Requests.MANDATES + "/" + mandate,
            "\"1\"",
            Requests.minimalMandate(Requests.registeredFund()))
        .statusCode(422)
        .body("errors.field", contains("fundId"));
    put(
            "fund",
            Requests.MANDATES + "/" + mandate,
            "\"1\"",
            object("{'name': 'x', 'inForce': false}"))
        .statusCode(200);
  }

  private static void refusedToStranger(String path, ObjectNode body, String field) {
    stranger("fund")
        .contentType("application/json")
        .body(body.toString())
        .post(path)
        .then()
        .statusCode(422)
        .body("errors.field", contains(field));
  }
}
