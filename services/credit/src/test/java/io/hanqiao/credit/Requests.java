package io.hanqiao.credit;

import static io.hanqiao.platform.testing.Calls.as;
import static io.hanqiao.platform.testing.Calls.post;
import static io.restassured.config.HttpClientConfig.httpClientConfig;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;

/** Bodies to send, and the few requests that most tests begin with. */
final class Requests {

  static final String BANK_ORG = "01930000-0000-7000-8000-00000000b001";
  static final String BANKS = "/v1/banks";
  static final String OFFERS = "/v1/credit-offers";

  private static final ObjectMapper JSON = new ObjectMapper();

  private Requests() {}

  /** An object of JSON, written with single quotes. */
  static ObjectNode object(String json) {
    try {
      return (ObjectNode) JSON.readTree(json.replace('\'', '"'));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(json, e);
    }
  }

  static ObjectNode bank(String name) {
    return object("{'kind': 'CITY'}").put("name", name);
  }

  /** An offer that states what must be stated. */
  static ObjectNode minimalOffer(String bankId) {
    return object("{'name': '知识价值信用贷（演示）', 'inForce': true}").put("bankId", bankId);
  }

  /** An offer that states all there is. */
  static ObjectNode fullOffer(String bankId) {
    return object(
            """
            {'name': '专精特新信用贷（演示）', 'inForce': true, 'purposes': ['WORKING_CAPITAL', 'RND'],
             'amountMin': '1000000.00', 'amountMax': '10000000.00',
             'termMinMonths': 6, 'termMaxMonths': 36,
             'rate': {'kind': 'LPR_SPREAD', 'minBp': -40, 'maxBp': 60},
             'securityTypes': ['UNSECURED', 'PLEDGE'], 'collateral': ['PATENT', 'TRADEMARK'],
             'serviceDivisions': ['4201', '4209'], 'serviceManagementDistricts': ['donghu'],
             'industries': ['C', '65', '3976'], 'minTier': 'SRDI', 'minAgeMonths': 24,
             'maxAgeMonths': 240, 'maxDebtRatioPercent': 70, 'taxGrades': ['A', 'B', 'M'],
             'minAnnualRevenue': '5000000.00', 'maxAnnualRevenue': '400000000.00',
             'amountCapRevenuePercent': 30, 'firstTimeBorrowersOnly': false,
             'highTechRequired': true, 'minInventionPatents': 2, 'decisionDays': 5,
             'statedConditions': '实际控制人连带责任保证', 'validFrom': '2026-01-01',
             'validUntil': '2026-12-31', 'synthetic': true, 'source': 'demo'}
            """)
        .put("bankId", bankId);
  }

  /** A new bank of the user's, by its id. */
  static String registeredBank(String user, String name) {
    return post(user, BANKS, bank(name).toString()).statusCode(201).extract().path("id");
  }

  /** A new offer of the user's, by its id. */
  static String postedOffer(String user, ObjectNode offer) {
    return post(user, OFFERS, offer.toString()).statusCode(201).extract().path("id");
  }

  static ValidatableResponse put(String user, String path, String ifMatch, ObjectNode body) {
    return as(user)
        .header("If-Match", ifMatch)
        .contentType("application/json")
        .body(body.toString())
        .put(path)
        .then();
  }

  static ValidatableResponse withdraw(String user, String offer, String reason) {
    return post(user, OFFERS + "/" + offer + "/withdraw", "{\"reason\": \"" + reason + "\"}");
  }

  /** Posts JSON lines and waits longer than the client's habit for the answer. */
  static ValidatableResponse loadPatiently(String user, String path, String lines) {
    return as(user)
        .config(
            RestAssured.config()
                .httpClient(httpClientConfig().setParam("http.socket.timeout", 120_000)))
        .header("Idempotency-Key", UUID.randomUUID())
        .contentType("application/x-ndjson")
        .body(lines.getBytes(UTF_8))
        .post(path)
        .then();
  }

  /** A word no other test uses, to search by. */
  static String word() {
    return "w" + UUID.randomUUID().toString().replace("-", "");
  }
}
