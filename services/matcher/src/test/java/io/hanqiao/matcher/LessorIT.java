package io.hanqiao.matcher;

import static io.hanqiao.platform.testing.Calls.as;
import static io.hanqiao.platform.testing.Calls.get;
import static io.hanqiao.platform.testing.Calls.post;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whoever lends by leasing reads of its own offers what a bank reads of its. */
@QuarkusTest
class LessorIT {

  private static final String DRAFT =
      """
      {"bankId": "01930000-0000-7000-8000-0000000000b9", "name": "设备直租", "inForce": true,
       "productForm": "FINANCE_LEASE", "purposes": ["EQUIPMENT_UPGRADE"],
       "amountMax": "8000000.00"}
      """;

  @BeforeAll
  static void topicsExist() throws Exception {
    Topics.create();
  }

  @Test
  void aLessorReadsTheListTheReachAndTheRecordsOfItsOwnLeaseAndNoOthers() throws Exception {
    UUID lease = Loans.lease("EQUIPMENT_UPGRADE");
    UUID loan = Loans.offer("EQUIPMENT_UPGRADE");
    UUID need = Loans.need("EQUIPMENT_UPGRADE");
    String ofLease = "/v1/credit-offers/" + lease;

    await()
        .untilAsserted(
            () ->
                get("lessor", ofLease + "/pairings")
                    .statusCode(200)
                    .body("pairings.demand.demandId", hasItem(need.toString())));
    get("bank", ofLease + "/pairings").statusCode(404);
    get("bank2", ofLease + "/pairings").statusCode(404);
    get("lessor", "/v1/credit-offers/" + loan + "/pairings").statusCode(404);
    get("lessor", Loans.pairings(need)).statusCode(403);
    get("lessor", ofLease + "/reach").statusCode(200).body("rulebook", notNullValue());
    get("lessor", "/v1/credit-offers/" + loan + "/reach").statusCode(404);

    String id =
        post("enterprise", Loans.decisions(need, lease), "{\"action\": \"APPLY\"}")
            .statusCode(201)
            .extract()
            .path("decisionId");
    get("lessor", "/v1/decisions/" + id).statusCode(200).body("view", equalTo("SUPPLY"));
    get("bank", "/v1/decisions/" + id).statusCode(404);
  }

  @Test
  void aLessorSeesWhatALeaseWouldReachAndTheRulebooks() {
    as("lessor")
        .contentType("application/json")
        .body(DRAFT)
        .post("/v1/credit-offer-previews")
        .then()
        .statusCode(200)
        .body("rulebook", notNullValue());
    get("lessor", "/v1/rulebooks").statusCode(200).body("items.size()", greaterThan(0));
  }

  @Test
  void aLessorWatchesItsOwnLease() throws Exception {
    UUID lease = Loans.lease("EQUIPMENT_UPGRADE");
    String ofLease = "/v1/credit-offers/" + lease;
    await().untilAsserted(() -> get("lessor", ofLease + "/pairings").statusCode(200));

    get("bank", ofLease + "/pairing-changes").statusCode(404);
    get("fund", ofLease + "/pairing-changes").statusCode(403);
  }
}
