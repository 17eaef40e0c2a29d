package io.hanqiao.credit;

import static io.hanqiao.credit.Requests.BANK_ORG;
import static io.hanqiao.credit.Requests.LINES;
import static io.hanqiao.credit.Requests.OPERATOR_ORG;
import static io.hanqiao.credit.Requests.made;
import static io.hanqiao.credit.Requests.minimalLine;
import static io.hanqiao.credit.Requests.onBehalf;
import static io.hanqiao.credit.Requests.registeredBank;
import static io.hanqiao.platform.testing.Calls.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hanqiao.local.TestInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The two people of a line are of its bank, whatever roles others hold. */
@QuarkusTest
class LinePeopleIT {

  private static final Map<String, Object> OPERATOR_WHO_IS_A_BANKER_TOO =
      Map.of("org", OPERATOR_ORG, "roles", List.of("bank", "operator"));

  @Test
  void aPersonOfAnotherOrganisationNeitherWritesNorConfirmsALine() {
    String bank = registeredBank("bank", "江城银行（演示）");
    String path = LINES + "/" + made("bank", LINES, minimalLine(bank));

    outsider().post(path + "/confirm").then().statusCode(403);
    outsider(minimalLine(bank).put("amount", "99.00"))
        .header("If-Match", "\"1\"")
        .put(path)
        .then()
        .statusCode(403);
    outsider(onBehalf(BANK_ORG, minimalLine(bank))).post(LINES).then().statusCode(403);

    get("bank", path).header("ETag", equalTo("\"1\"")).body("status", equalTo("DRAFT"));
  }

  private static RequestSpecification outsider(ObjectNode body) {
    return outsider().contentType("application/json").body(body.toString());
  }

  private static RequestSpecification outsider() {
    return given()
        .auth()
        .oauth2(TestInfrastructure.get().token(OPERATOR_WHO_IS_A_BANKER_TOO))
        .header("Idempotency-Key", UUID.randomUUID());
  }
}
