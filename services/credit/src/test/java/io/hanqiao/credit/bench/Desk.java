package io.hanqiao.credit.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hanqiao.local.TestInfrastructure;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** What people of a bank and of a firm ask of one credit service. */
final class Desk {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Map<String, String> tokens = new ConcurrentHashMap<>();
  private final CreditProcess credit;

  Desk(CreditProcess credit) {
    this.credit = credit;
  }

  /** An offer of a new bank, with more headroom than any bench can take. */
  String offer() {
    String bank =
        post("bank", "/v1/banks", "{\"name\": \"江城银行（演示）\", \"kind\": \"CITY\"}")
            .path("id")
            .asText();
    return post(
            "bank",
            "/v1/credit-offers",
            "{\"bankId\": \"%s\", \"name\": \"流动资金贷（演示）\", \"inForce\": true, \"headroom\": \"900000000000.00\"}"
                .formatted(bank))
        .path("id")
        .asText();
  }

  /** A grant that one person of the bank has proposed, by its path. */
  String proposed(String need, String offer) {
    JsonNode application =
        post(
            "enterprise",
            "/v1/loan-applications",
            "{\"needId\": \"%s\", \"offerId\": \"%s\", \"amount\": \"5000000.00\", \"termMonths\": 12, \"purpose\": \"WORKING_CAPITAL\"}"
                .formatted(need, offer));
    String path = "/v1/loan-applications/" + application.path("id").asText();
    for (String step : new String[] {"accept", "start-due-diligence", "submit-for-review"}) {
      post("bank", path + "/" + step, "{}");
    }
    JsonNode grant =
        post(
            "bank",
            "/v1/credit-grants",
            """
            {"applicationId": "%s", "limit": "4000000.00", "revolving": false, "termMonths": 12,
             "expiresOn": "2099-12-31", "ratePercent": "3.85", "feePercent": "0.50",
             "subsidyPercent": "0"}
            """
                .formatted(application.path("id").asText()));
    return "/v1/credit-grants/" + grant.path("id").asText();
  }

  /** The second person confirms the grant. */
  String confirmed(String grant) {
    post("bank-checker", grant + "/confirm", "{}");
    return grant;
  }

  /** Two people of the bank answer for the contract. */
  String contracted(String grant) {
    String number = "C-" + UUID.randomUUID();
    post(
        "bank",
        grant + "/propose-contract",
        "{\"contractNumber\": \"%s\", \"signedOn\": \"2026-03-31\"}".formatted(number));
    post(
        "bank-checker",
        grant + "/confirm-contract",
        "{\"contractNumber\": \"%s\"}".formatted(number));
    return grant;
  }

  /** The firm asks for money of the grant. */
  String drawn(String grant) {
    post(
        "enterprise",
        grant + "/drawdowns",
        "{\"amount\": \"1000000.00\", \"payment\": \"ENTRUSTED\"}");
    return grant;
  }

  /** Posts under a new key; anything but success ends the test or bench. */
  JsonNode post(String user, String path, String body) {
    String token = tokens.computeIfAbsent(user, name -> TestInfrastructure.get().token(name));
    HttpRequest request =
        HttpRequest.newBuilder(credit.at(path))
            .timeout(Duration.ofSeconds(60))
            .header("Authorization", "Bearer " + token)
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body, UTF_8))
            .build();
    try {
      HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString(UTF_8));
      if (answer.statusCode() >= 300) {
        throw new IllegalStateException(
            path + " answered " + answer.statusCode() + " " + answer.body());
      }
      return JSON.readTree(answer.body());
    } catch (IOException e) {
      throw new IllegalStateException(path, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
