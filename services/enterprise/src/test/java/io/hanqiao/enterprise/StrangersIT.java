package io.hanqiao.enterprise;

import static io.hanqiao.enterprise.Requests.ENTERPRISES;
import static io.hanqiao.enterprise.Requests.FIRM_ORG;
import static io.hanqiao.enterprise.Requests.NEEDS;
import static io.hanqiao.enterprise.Requests.minimalFirm;
import static io.hanqiao.enterprise.Requests.minimalNeed;
import static io.hanqiao.enterprise.Requests.posted;
import static io.hanqiao.enterprise.Requests.put;
import static io.hanqiao.enterprise.Requests.registered;
import static io.hanqiao.enterprise.Requests.word;
import static io.hanqiao.platform.testing.Calls.get;
import static io.hanqiao.platform.testing.Calls.post;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hanqiao.platform.testing.ServiceDatabase;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StrangersIT {

  private static final ServiceDatabase DATABASE = new ServiceDatabase("enterprise");

  private static final String OTHER_ORG = "01930000-0000-7000-8000-00000000e002";
  private static final String OPERATOR_ORG = "01930000-0000-7000-8000-00000000c001";

  @Test
  void anotherFirmNeitherReadsNorWritesAndIsNotToldThatThereIsAnything() {
    String word = word();
    ObjectNode body = minimalFirm().put("name", word);
    String firm = registered("enterprise", body);
    String need = posted("enterprise", minimalNeed(firm));

    get("enterprise2", ENTERPRISES + "/" + firm)
        .statusCode(404)
        .contentType("application/problem+json")
        .body("traceId", notNullValue());
    get("enterprise2", NEEDS + "/" + need).statusCode(404);
    get("enterprise2", ENTERPRISES + "?q=" + word).statusCode(200).body("items", empty());
    get("enterprise2", NEEDS + "?q=" + word).statusCode(200).body("items", empty());
    put("enterprise2", ENTERPRISES + "/" + firm, "\"1\"", body).statusCode(404);
    put("enterprise2", NEEDS + "/" + need, "\"1\"", minimalNeed(firm)).statusCode(404);
    post("enterprise2", NEEDS + "/" + need + "/close", "{\"reason\": \"MISTAKE\"}").statusCode(404);
    post("enterprise2", NEEDS, minimalNeed(firm).toString())
        .statusCode(422)
        .body("errors.field", contains("enterpriseId"));
    get("enterprise", NEEDS + "/" + need).statusCode(200).header("ETag", equalTo("\"1\""));
  }

  @Test
  void theBureauReadsBothAndWritesNoNeed() {
    String firm = registered("enterprise", minimalFirm());
    String need = posted("enterprise", minimalNeed(firm));

    get("operator", ENTERPRISES + "/" + firm).statusCode(200);
    get("operator", NEEDS + "/" + need).statusCode(200);
    put("operator", NEEDS + "/" + need, "\"1\"", minimalNeed(firm)).statusCode(403);
    post("operator", NEEDS + "/" + need + "/close", "{\"reason\": \"MISTAKE\"}").statusCode(403);
  }

  @Test
  void whoIsNeitherFirmNorBureauReadsNothingAndAnAuditorOnlyReads() {
    String firm = registered("enterprise", minimalFirm());

    for (String user : new String[] {"bank", "fund", "institution"}) {
      get(user, ENTERPRISES + "/" + firm).statusCode(403);
      get(user, NEEDS).statusCode(403);
    }
    get("auditor", ENTERPRISES + "/" + firm).statusCode(200);
    put("auditor", ENTERPRISES + "/" + firm, "\"1\"", minimalFirm()).statusCode(403);
    given().get(NEEDS).then().statusCode(401).contentType("application/problem+json");
  }

  @Test
  void aNeedMayNameAnAnchorOfAnotherOrganisationIfItIsThere() {
    String firm = registered("enterprise", minimalFirm());
    String anchor = registered("enterprise2", minimalFirm());
    ObjectNode need = minimalNeed(firm).put("anchorEnterpriseId", anchor);

    String id = posted("enterprise", need);
    get("enterprise", NEEDS + "/" + id).body("anchorEnterpriseId", equalTo(anchor));
    post("enterprise", NEEDS, need.put("anchorEnterpriseId", id).toString())
        .statusCode(422)
        .body("errors.field", contains("anchorEnterpriseId"));
  }

  @Test
  void aCodeRegisteredByAnotherFirmIsAConflict() {
    ObjectNode firm = minimalFirm();
    registered("enterprise", firm);

    post("enterprise", ENTERPRISES, firm.toString()).statusCode(409);
    post("enterprise2", ENTERPRISES, firm.toString())
        .statusCode(409)
        .body("code", equalTo("conflict"));
  }

  @Test
  void theDatabaseItselfShowsARowToItsPartiesOnly() throws SQLException {
    String firm = registered("enterprise", minimalFirm());
    String need = posted("enterprise", minimalNeed(firm));
    String read = "SELECT id FROM financing_need WHERE id = '" + need + "'";
    String change = "UPDATE enterprise SET staff = 1 WHERE id = '" + firm + "'";
    String insert =
        "INSERT INTO enterprise (id, owner_org, revision, event_version, created_at, uscc, name,"
            + " division_code, industry_code, synthetic) VALUES (gen_random_uuid(), '%s', 1, 0,"
                .formatted(FIRM_ORG)
            + " now(), 'x', 'x', '420111', '3976', false)";

    assertThat(DATABASE.asApp(FIRM_ORG, "enterprise", read)).isEqualTo(1);
    assertThat(DATABASE.asApp(OPERATOR_ORG, "operator", read)).isEqualTo(1);
    assertThat(DATABASE.asApp(OTHER_ORG, "enterprise", read)).isZero();
    assertThat(DATABASE.asApp(OTHER_ORG, "enterprise", change)).isZero();
    assertThat(DATABASE.asApp(FIRM_ORG, "enterprise", change)).isEqualTo(1);
    assertThatThrownBy(() -> DATABASE.asApp(OTHER_ORG, "enterprise", insert))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("row-level security");
  }
}
