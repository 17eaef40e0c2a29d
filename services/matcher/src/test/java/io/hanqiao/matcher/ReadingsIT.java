package io.hanqiao.matcher;

import static io.hanqiao.platform.testing.Calls.get;
import static io.hanqiao.platform.testing.Calls.post;
import static org.awaitility.Awaitility.await;

import io.hanqiao.platform.testing.AuditedReadings;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;

/** Who reads what is another organisation's leaves a row of the audit trail. */
@QuarkusTest
class ReadingsIT extends AuditedReadings {

  ReadingsIT() {
    super("matcher");
  }

  @BeforeAll
  static void topicsExist() throws Exception {
    Topics.create();
  }

  @Override
  protected Map<String, Reader> readers() throws Exception {
    Map<String, Reader> readers = new HashMap<>();
    UUID need = Loans.need("RND");
    UUID offer = Loans.offer("RND");
    demand(readers, "/v1/financing-needs/", need, offer);
    supply(readers, "/v1/credit-offers/", "bank", offer);
    readers.put(
        "/v1/credit-offers/{id}/reach",
        new Reader("bank", "/v1/credit-offers/" + offer + "/reach"));
    for (Trade trade : Trade.values()) {
      UUID supplied = trade.supply();
      demand(readers, trade.demands, trade.demand(), supplied);
      supply(readers, trade.supplies, trade.supplyUser, supplied);
    }
    String acted =
        post("enterprise", Loans.decisions(need, offer), "{\"action\": \"APPLY\"}")
            .statusCode(201)
            .extract()
            .asString();
    String record = "/v1/decisions/" + JsonPath.from(acted).getString("decisionId");
    readers.put("/v1/decisions/{id}", new Reader("bank", record));
    readers.put("/v1/gap-map", new Reader("operator", "/v1/gap-map"));
    readers.put("/v1/audit", new Reader("auditor", "/v1/audit?limit=1"));
    return readers;
  }

  private static void demand(
      Map<String, Reader> readers, String demands, UUID demand, UUID supply) {
    String own = demands + demand;
    String pair = own + "/pairings/" + supply;
    await().untilAsserted(() -> get("enterprise", pair).statusCode(200));
    readers.put(demands + "{id}/changes", new Reader("operator", own + "/changes"));
    readers.put(demands + "{id}/pairings", new Reader("operator", own + "/pairings"));
    readers.put(demands + "{id}/pairings/{supplyId}", new Reader("operator", pair));
    readers.put(
        demands + "{id}/pairings/{supplyId}/changes", new Reader("operator", pair + "/changes"));
  }

  private static void supply(
      Map<String, Reader> readers, String supplies, String user, UUID supply) {
    String path = supplies + supply + "/pairings";
    await().untilAsserted(() -> get(user, path).statusCode(200));
    readers.put(supplies + "{id}/pairings", new Reader(user, path));
  }
}
