package io.hanqiao.credit;

import static io.hanqiao.credit.Requests.BANKS;
import static io.hanqiao.credit.Requests.OFFERS;
import static io.hanqiao.credit.Requests.bank;
import static io.hanqiao.credit.Requests.fullOffer;
import static io.hanqiao.credit.Requests.minimalOffer;
import static io.hanqiao.credit.Requests.postedOffer;
import static io.hanqiao.credit.Requests.put;
import static io.hanqiao.credit.Requests.registeredBank;
import static io.hanqiao.credit.Requests.withdraw;
import static io.hanqiao.platform.testing.Calls.as;
import static io.hanqiao.platform.testing.Calls.get;
import static io.hanqiao.platform.testing.Calls.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

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
  void anEditNeedsTheNewestRevision() {
    String bank = registeredBank("bank", "江城银行（演示）");
    String path = OFFERS + "/" + postedOffer("bank", minimalOffer(bank));
    get("bank", path).header("ETag", equalTo("\"1\""));

    as("bank")
        .contentType("application/json")
        .body(minimalOffer(bank).toString())
        .put(path)
        .then()
        .statusCode(428);
    put("bank", path, "\"1\"", fullOffer(bank))
        .statusCode(200)
        .header("ETag", equalTo("\"2\""))
        .body("minTier", equalTo("SRDI"));
    put("bank", path, "\"1\"", minimalOffer(bank)).statusCode(412);
    put("operator", path, "\"2\"", minimalOffer(bank))
        .statusCode(200)
        .body("minTier", nullValue(), "purposes", nullValue(), "rate", nullValue());
    get("bank", path).header("ETag", equalTo("\"3\"")).body("amountMax", nullValue());
  }

  @Test
  void anEditOfABankNeedsTheNewestRevision() {
    String path = BANKS + "/" + registeredBank("bank", "江城银行（演示）");

    put("bank", path, "\"7\"", bank("x")).statusCode(412);
    put("bank", path, "", bank("x")).statusCode(428);
    put("bank", path, "\"1\"", bank("y")).statusCode(200).body("name", equalTo("y"));
  }

  @Test
  void ofConcurrentEditsOneWins() {
    String bank = registeredBank("bank", "江城银行（演示）");
    String path = OFFERS + "/" + postedOffer("bank", minimalOffer(bank));

    List<Integer> statuses =
        together(6, i -> put("bank", path, "\"1\"", minimalOffer(bank).put("decisionDays", i)));

    assertThat(statuses).containsOnly(200, 412).containsOnlyOnce(200);
    get("bank", path).header("ETag", equalTo("\"2\"")).body("decisionDays", notNullValue());
  }

  @Test
  void ofConcurrentWithdrawalsOneWins() {
    String bank = registeredBank("bank", "江城银行（演示）");
    String offer = postedOffer("bank", minimalOffer(bank));

    List<Integer> statuses = together(4, i -> withdraw("bank", offer, "MISTAKE"));

    assertThat(statuses).containsOnly(200, 409).containsOnlyOnce(200);
  }

  @Test
  void aWithdrawnOfferIsNeitherWithdrawnNorChangedAgain() {
    String bank = registeredBank("bank", "江城银行（演示）");
    String offer = postedOffer("bank", minimalOffer(bank));
    withdraw("bank", offer, "BORED")
        .statusCode(422)
        .body("errors.field", contains("reason"))
        .body("errors[0].remedy", containsString("QUOTA_USED_UP"));
    withdraw("bank", offer, "REGULATION")
        .statusCode(200)
        .header("ETag", equalTo("\"2\""))
        .body("status", equalTo("WITHDRAWN"), "withdrawnReason", equalTo("REGULATION"))
        .body("withdrawnAt", notNullValue());

    withdraw("bank", offer, "REGULATION").statusCode(409).body("code", equalTo("refused"));
    put("bank", OFFERS + "/" + offer, "\"2\"", minimalOffer(bank)).statusCode(409);
  }

  @Test
  void aRepeatedWithdrawalUnderTheSameKeyGetsTheSameAnswer() {
    String bank = registeredBank("bank", "江城银行（演示）");
    String path = OFFERS + "/" + postedOffer("bank", minimalOffer(bank)) + "/withdraw";
    String key = UUID.randomUUID().toString();

    String first = withdrawUnder(key, path);

    assertThat(withdrawUnder(key, path)).isEqualTo(first);
  }

  @Test
  void anOfferStaysWithItsBank() {
    String bank = registeredBank("bank", "江城银行（演示）");
    String other = registeredBank("bank", "汉水银行（演示）");
    String path = OFFERS + "/" + postedOffer("bank", minimalOffer(bank));

    put("bank", path, "\"1\"", minimalOffer(other))
        .statusCode(422)
        .body("errors.field", contains("bankId"));
  }

  @Test
  void anOperatorWhoPostsSaysForWhom() {
    String bank = registeredBank("bank", "江城银行（演示）");

    post("operator", OFFERS, minimalOffer(bank).toString())
        .statusCode(422)
        .body("errors.field", contains("ownerOrg"));
    post("operator", OFFERS, minimalOffer(bank).put("ownerOrg", Requests.BANK_ORG).toString())
        .statusCode(201)
        .body("ownerOrg", equalTo(Requests.BANK_ORG));
  }

  private static String withdrawUnder(String key, String path) {
    return as("bank")
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
