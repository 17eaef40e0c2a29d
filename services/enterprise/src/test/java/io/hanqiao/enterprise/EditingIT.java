package io.hanqiao.enterprise;

import static io.hanqiao.enterprise.Requests.ENTERPRISES;
import static io.hanqiao.enterprise.Requests.NEEDS;
import static io.hanqiao.enterprise.Requests.close;
import static io.hanqiao.enterprise.Requests.fullFirm;
import static io.hanqiao.enterprise.Requests.fullNeed;
import static io.hanqiao.enterprise.Requests.minimalFirm;
import static io.hanqiao.enterprise.Requests.minimalNeed;
import static io.hanqiao.enterprise.Requests.newCode;
import static io.hanqiao.enterprise.Requests.posted;
import static io.hanqiao.enterprise.Requests.put;
import static io.hanqiao.enterprise.Requests.registered;
import static io.hanqiao.platform.testing.Calls.as;
import static io.hanqiao.platform.testing.Calls.get;
import static io.hanqiao.platform.testing.Calls.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EditingIT {

  @Test
  void anEditOfAFirmNeedsTheNewestRevision() {
    ObjectNode firm = fullFirm();
    String path = ENTERPRISES + "/" + registered("enterprise", firm);
    get("enterprise", path).header("ETag", equalTo("\"1\"")).body("size", equalTo("SMALL"));

    as("enterprise")
        .contentType("application/json")
        .body(firm.toString())
        .put(path)
        .then()
        .statusCode(428);
    firm.remove("annualRevenue");
    put("enterprise", path, "\"1\"", firm)
        .statusCode(200)
        .header("ETag", equalTo("\"2\""))
        .body("annualRevenue", nullValue(), "size", nullValue());
    put("enterprise", path, "\"1\"", firm).statusCode(412);
  }

  @Test
  void theCodeOfAFirmStaysWhenItIsEdited() {
    ObjectNode firm = minimalFirm();
    String path = ENTERPRISES + "/" + registered("enterprise", firm);

    for (String user : new String[] {"enterprise", "operator"}) {
      put(user, path, "\"1\"", firm.deepCopy().put("uscc", newCode()))
          .statusCode(422)
          .body("errors.field", contains("uscc"));
    }
    get("enterprise", path).header("ETag", equalTo("\"1\""));
  }

  @Test
  void anEditOfANeedNeedsTheNewestRevision() {
    String firm = registered("enterprise", minimalFirm());
    String path = NEEDS + "/" + posted("enterprise", fullNeed(firm));

    put("enterprise", path, "", minimalNeed(firm)).statusCode(428);
    put("enterprise", path, "\"1\"", minimalNeed(firm))
        .statusCode(200)
        .header("ETag", equalTo("\"2\""))
        .body("rateCeilingPercent", nullValue(), "termMonths", equalTo(12));
    put("enterprise", path, "\"1\"", minimalNeed(firm)).statusCode(412);
  }

  @Test
  void ofConcurrentEditsOneWins() {
    String firm = registered("enterprise", minimalFirm());
    String path = NEEDS + "/" + posted("enterprise", minimalNeed(firm));

    List<Integer> statuses =
        together(
            6, i -> put("enterprise", path, "\"1\"", minimalNeed(firm).put("termMonths", i + 1)));

    assertThat(statuses).containsOnly(200, 412).containsOnlyOnce(200);
    get("enterprise", path).header("ETag", equalTo("\"2\""));
  }

  @Test
  void ofConcurrentRegistrationsOfOneCodeOneWins() {
    ObjectNode firm = minimalFirm();

    List<Integer> statuses =
        together(
            4, i -> post(i % 2 == 0 ? "enterprise" : "enterprise2", ENTERPRISES, firm.toString()));

    assertThat(statuses).containsOnly(201, 409).containsOnlyOnce(201);
  }

  @Test
  void aClosedNeedIsNeitherClosedNorChangedAgain() {
    String firm = registered("enterprise", minimalFirm());
    String need = posted("enterprise", minimalNeed(firm));
    close("enterprise", need, "BORED")
        .statusCode(422)
        .body("errors.field", contains("reason"))
        .body("errors[0].remedy", containsString("FUNDED_HERE"));
    close("enterprise", need, "TIME")
        .statusCode(200)
        .header("ETag", equalTo("\"2\""))
        .body("status", equalTo("CLOSED"), "closedReason", equalTo("TIME"))
        .body("closedAt", notNullValue());

    close("enterprise", need, "TIME").statusCode(409).body("code", equalTo("refused"));
    put("enterprise", NEEDS + "/" + need, "\"2\"", minimalNeed(firm)).statusCode(409);
  }

  @Test
  void aRepeatedClosingUnderTheSameKeyGetsTheSameAnswer() {
    String firm = registered("enterprise", minimalFirm());
    String path = NEEDS + "/" + posted("enterprise", minimalNeed(firm)) + "/close";
    String key = UUID.randomUUID().toString();

    String first = closedUnder(key, path);

    assertThat(closedUnder(key, path)).isEqualTo(first);
  }

  private static String closedUnder(String key, String path) {
    return as("enterprise")
        .header("Idempotency-Key", key)
        .contentType("application/json")
        .body("{\"reason\": \"MISTAKE\"}")
        .post(path)
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }

  private static List<Integer> together(int requests, IntFunction<ValidatableResponse> send) {
    List<CompletableFuture<Integer>> sent =
        IntStream.range(0, requests)
            .mapToObj(
                i -> CompletableFuture.supplyAsync(() -> send.apply(i).extract().statusCode()))
            .toList();
    return sent.stream().map(CompletableFuture::join).toList();
  }
}
