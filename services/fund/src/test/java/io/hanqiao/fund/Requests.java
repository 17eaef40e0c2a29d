package io.hanqiao.fund;

import static io.hanqiao.platform.testing.Calls.as;
import static io.hanqiao.platform.testing.Calls.post;
import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hanqiao.local.TestInfrastructure;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Bodies to send, and the few requests that most tests begin with. */
final class Requests {

  static final String FUND_ORG = "01930000-0000-7000-8000-00000000f001";
  static final String OTHER_FUND_ORG = "01930000-0000-7000-8000-00000000f002";
  static final String FIRM_ORG = "01930000-0000-7000-8000-00000000e001";
  static final String OPERATOR_ORG = "01930000-0000-7000-8000-00000000c001";
  static final String MANAGERS = "/v1/fund-managers";
  static final String FUNDS = "/v1/funds";
  static final String MANDATES = "/v1/mandates";
  static final String APPROACHES = "/v1/approaches";

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

  /** A manager of whom little is known. */
  static ObjectNode manager(String name) {
    return object("{'kind': 'MARKET'}").put("name", name);
  }

  /** A fund of which little is known. */
  static ObjectNode minimalFund(String manager) {
    return object("{'structure': 'SUB_FUND', 'name': '江城天使基金（演示）'}").put("managerId", manager);
  }

  /** A fund of which all is known. */
  static ObjectNode fullFund(String manager) {
    return object(
            """
            {'structure': 'SUB_FUND', 'name': '江城光电子天使基金（演示）', 'category': 'F05',
             'governmentFund': true, 'commitment': '250000000.00',
             'governmentCommitment': '105000000.00', 'socialCommitment': '145000000.00',
             'paidIn': '162500000.00', 'invested': '97500000.00', 'reserved': '15000000.00',
             'establishedOn': '2023-06-30', 'lifeYears': 7, 'lookThrough': false,
             'synthetic': true, 'source': 'demo'}
            """)
        .put("managerId", manager);
  }

  /** A mandate that states the least. */
  static ObjectNode minimalMandate(String fund) {
    return object("{'name': '早期投资（演示）', 'inForce': true}").put("fundId", fund);
  }

  /** A mandate that states all there is. */
  static ObjectNode fullMandate(String fund) {
    return object(
            """
            {'name': '光电子与集成电路早期投资（演示）', 'instruments': ['EQUITY', 'LISTING_COACHING'],
             'stages': ['SEED', 'START_UP'], 'sectors': ['OPTOELECTRONICS', 'INTEGRATED_CIRCUITS'],
             'ticketMin': '2000000.00', 'ticketMax': '15000000.00',
             'maxValuation': '100000000.00', 'regions': ['4201', '420900'],
             'managementDistricts': ['donghu'], 'boards': ['BSE', 'STAR'],
             'excludedSectors': ['CONSUMER_GOODS'], 'exclusions': '不投产能过剩行业',
             'localReinvestmentPercent': 110, 'inForce': true, 'validFrom': '2026-01-01',
             'validUntil': '2026-12-31', 'synthetic': true, 'source': 'demo'}
            """)
        .put("fundId", fund);
  }

  /** A new manager of the fund user's, by its id. */
  static String registeredManager(String name) {
    return made("fund", MANAGERS, manager(name));
  }

  /** A new fund of the fund user's under a manager of its own, by its id. */
  static String registeredFund() {
    return made("fund", FUNDS, fullFund(registeredManager("江城创投（演示）")));
  }

  /** A new mandate of the fund user's, of a fund of its own, by its id. */
  static String postedMandate() {
    return made("fund", MANDATES, minimalMandate(registeredFund()));
  }

  /** What the user made, by its id. */
  static String made(String user, String path, ObjectNode body) {
    return post(user, path, body.toString()).statusCode(201).extract().path("id");
  }

  static ValidatableResponse put(String user, String path, String ifMatch, ObjectNode body) {
    return put(as(user), path, ifMatch, body);
  }

  static ValidatableResponse put(
      RequestSpecification user, String path, String ifMatch, ObjectNode body) {
    return user.header("If-Match", ifMatch)
        .contentType("application/json")
        .body(body.toString())
        .put(path)
        .then();
  }

  /** One step of a life that asks for a reason. */
  static ValidatableResponse step(String user, String path, String verb, String reason) {
    return post(user, path + "/" + verb, "{\"reason\": \"" + reason + "\"}");
  }

  /** As a person of another organisation, of no demo user's, in one role. */
  static RequestSpecification stranger(String role) {
    Map<String, Object> claims = Map.of("org", OTHER_FUND_ORG, "roles", List.of(role));
    return given()
        .auth()
        .oauth2(TestInfrastructure.get().token(claims))
        .header("Idempotency-Key", UUID.randomUUID());
  }

  static String lines(ObjectNode... rows) {
    return Arrays.stream(rows).map(row -> row + "\n").collect(Collectors.joining());
  }

  /** A word no other test uses, to search by. */
  static String word() {
    return "w" + UUID.randomUUID().toString().replace("-", "");
  }
}
