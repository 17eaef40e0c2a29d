package io.hanqiao.credit;

import static io.hanqiao.platform.testing.Calls.get;
import static io.hanqiao.platform.testing.Calls.post;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.hanqiao.platform.testing.ServiceUnderTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "credit"))
class PostingAnOfferIT {

  @Test
  void aBankPublishesAnOfferThatFirmsRead() {
    String bank =
        post("bank", "/v1/banks", "{\"name\": \"江城银行（演示）\", \"kind\": \"CITY\"}")
            .statusCode(201)
            .header("ETag", equalTo("\"1\""))
            .extract()
            .path("id");
    String offer =
        post("bank", "/v1/credit-offers", OFFER.formatted(bank))
            .statusCode(201)
            .body("status", equalTo("OPEN"), "amountMax", equalTo("10000000.00"))
            .extract()
            .path("id");
    get("enterprise", "/v1/credit-offers").statusCode(200).body("items.id", hasItem(offer));
    get("enterprise2", "/v1/credit-offers/" + offer)
        .statusCode(200)
        .body("bankName", equalTo("江城银行（演示）"), "rate.minBp", equalTo(-40))
        .body("minTier", nullValue());
  }

  private static final String OFFER =
      """
      {"bankId": "%s", "name": "专精特新信用贷（演示）", "inForce": true,
       "purposes": ["WORKING_CAPITAL", "RND"], "amountMax": "10000000.00",
       "rate": {"kind": "LPR_SPREAD", "minBp": -40}, "securityTypes": ["UNSECURED"]}
      """;
}
