package io.hanqiao.enterprise;

import static io.hanqiao.platform.testing.Calls.get;
import static io.hanqiao.platform.testing.Calls.post;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PostingANeedIT {

  @Test
  void aFirmPostsANeedThatOthersCannotSee() {
    String enterprise =
        post("enterprise", "/v1/enterprises", FIRM)
            .statusCode(201)
            .header("ETag", equalTo("\"1\""))
            .extract()
            .path("id");
    String need =
        post("enterprise", "/v1/financing-needs", NEED.formatted(enterprise))
            .statusCode(201)
            .body("status", equalTo("OPEN"), "amount", equalTo("5000000.00"))
            .extract()
            .path("id");
    get("enterprise", "/v1/financing-needs").statusCode(200).body("items.id", hasItem(need));
    get("enterprise2", "/v1/financing-needs/" + need)
        .statusCode(404)
        .contentType("application/problem+json")
        .body("traceId", notNullValue());
  }

  private static final String FIRM =
      """
      {"uscc": "91350100M000100Y43", "name": "武汉测试光电（演示）", "divisionCode": "420111",
       "managementDistrict": "donghu", "industryCode": "3976", "tier": "SRDI"}
      """;
  private static final String NEED =
      """
      {"enterpriseId": "%s", "purpose": "EQUIPMENT_UPGRADE", "amount": "5000000.00",
       "termMonths": 36, "securityTypes": ["MORTGAGE"], "collateral": ["EQUIPMENT"]}
      """;
}
