package io.hanqiao.enterprise;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.hanqiao.local.TestInfrastructure;
import io.hanqiao.platform.testing.ServiceUnderTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "enterprise"))
class PostingANeedIT {

  private static final TestInfrastructure INFRASTRUCTURE = TestInfrastructure.get();

  @Test
  void aFirmRegistersAndPostsANeed() {
    String token = INFRASTRUCTURE.token("enterprise");
    String enterprise =
        given()
            .auth()
            .oauth2(token)
            .header("Idempotency-Key", UUID.randomUUID())
            .contentType(ContentType.JSON)
            .body(
                """
                {"uscc": "91350100M000100Y43", "name": "武汉测试光电（演示）", "divisionCode": "420111",
                 "managementDistrict": "donghu", "industryCode": "3976", "tier": "SRDI"}
                """)
            .post("/v1/enterprises")
            .then()
            .statusCode(201)
            .header("ETag", equalTo("\"1\""))
            .extract()
            .path("id");

    String need =
        given()
            .auth()
            .oauth2(token)
            .header("Idempotency-Key", UUID.randomUUID())
            .contentType(ContentType.JSON)
            .body(
                """
                {"enterpriseId": "%s", "purpose": "EQUIPMENT_UPGRADE", "amount": "5000000.00",
                 "termMonths": 36, "securityTypes": ["MORTGAGE"], "collateral": ["EQUIPMENT"]}
                """
                    .formatted(enterprise))
            .post("/v1/financing-needs")
            .then()
            .statusCode(201)
            .body("status", equalTo("OPEN"), "amount", equalTo("5000000.00"))
            .extract()
            .path("id");

    given()
        .auth()
        .oauth2(token)
        .get("/v1/financing-needs")
        .then()
        .statusCode(200)
        .body("items.id", hasItem(need));
    given()
        .auth()
        .oauth2(INFRASTRUCTURE.token("enterprise2"))
        .get("/v1/financing-needs/" + need)
        .then()
        .statusCode(404)
        .contentType("application/problem+json")
        .body("traceId", notNullValue());
  }
}
