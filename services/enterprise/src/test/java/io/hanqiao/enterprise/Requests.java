package io.hanqiao.enterprise;

import static io.hanqiao.platform.testing.Calls.as;
import static io.hanqiao.platform.testing.Calls.load;
import static io.hanqiao.platform.testing.Calls.post;
import static io.restassured.config.HttpClientConfig.httpClientConfig;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hanqiao.vocabulary.Uscc;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Bodies to send, and the few requests that most tests begin with. */
final class Requests {

  static final String FIRM_ORG = "01930000-0000-7000-8000-00000000e001";
  static final String ENTERPRISES = "/v1/enterprises";
  static final String NEEDS = "/v1/financing-needs";

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final AtomicInteger CODES = new AtomicInteger();

  private Requests() {}

  /** An object of JSON, written with single quotes. */
  static ObjectNode object(String json) {
    try {
      return (ObjectNode) JSON.readTree(json.replace('\'', '"'));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(json, e);
    }
  }

  /** A code that is nobody's: its checks hold, its block is not issued. */
  static String newCode() {
    String organization = "MX%06d".formatted(CODES.incrementAndGet());
    String first17 = "91420100" + organization + Uscc.organizationCheckCharacter(organization);
    return first17 + Uscc.checkCharacter(first17);
  }

  /** A firm of which little is known. */
  static ObjectNode minimalFirm() {
    return object("{'name': '武汉测试光电（演示）', 'divisionCode': '420111', 'industryCode': '3976'}")
        .put("uscc", newCode());
  }

  /** A firm of which its own organisation says all there is. */
  static ObjectNode fullFirm() {
    return object(
            """
            {'name': '武汉测试光电（演示）', 'divisionCode': '420111', 'managementDistrict': 'donghu',
             'industryCode': '3976',
             'establishedOn': '2014-05-20', 'staff': 120, 'annualRevenue': '80000000.00',
             'totalAssets': '95000000.00', 'debtRatioPercent': 48, 'taxGrade': 'A',
             'highTechEnterprise': true, 'inventionPatents': 6, 'firstTimeBorrower': false,
             'lendingBanks': 2, 'negativeFlags': ['ENVIRONMENTAL_PENALTY'],
             'chain': 'artificial-intelligence', 'chainPosition': 'MIDSTREAM',
             'listingReserve': 'GOLD_SEED', 'lastRoundOn': '2025-06-30',
             'innovationPoints': 63, 'unpledgedInventionPatents': 4, 'knowledgeValueGrade': 'B',
             'commercialValueGrade': 'C', 'talentCertified': true, 'exporter': false,
             'invoiceMonths': 24, 'outstandingLoans': '12000000.00',
             'equipmentRenewalListed': true, 'synthetic': true,
             'source': 'demo'}
            """)
        .put("uscc", newCode());
  }

  /** A firm of which all is known, as an operator loads it. */
  static ObjectNode recognisedFirm() {
    ObjectNode firm = fullFirm();
    firm.set(
        "recognitions",
        object(
                """
                {'all': [{'tier': 'SRDI', 'batch': 6, 'issuedOn': '2024-12-31',
                          'validUntil': '2027-12-31', 'lastRecheckOn': '2026-12-31'}]}
                """)
            .get("all"));
    return firm.put("inCultivationPool", false).put("ownerOrg", FIRM_ORG);
  }

  /** A firm loaded by the operator, by its id. */
  static String loaded(ObjectNode firm) {
    return load("operator", ENTERPRISES + "/bulk", firm.toString())
        .statusCode(200)
        .extract()
        .path("rows[0].id");
  }

  /** The least a firm must say of its own need. */
  static ObjectNode minimalNeed(String enterpriseId) {
    return object(
            """
            {'purpose': 'WORKING_CAPITAL', 'amount': '3000000.00', 'termMonths': 12,
             'securityTypes': ['UNSECURED']}
            """)
        .put("enterpriseId", enterpriseId);
  }

  /**
   * A need that states all there is but the other kind of ceiling; a firm that is its own anchor
   * keeps the test short.
   */
  static ObjectNode fullNeed(String enterpriseId) {
    return object(
            """
            {'purpose': 'RENEWAL', 'amount': '5000000.00', 'termMonths': 36,
             'rateCeilingPercent': '3.85', 'securityTypes': ['MORTGAGE', 'GUARANTEE'],
             'collateral': ['EQUIPMENT'], 'neededWithinDays': 30,
             'greenCatalogueVersion': '2025', 'greenCatalogueCode': '4.1',
             'collateralValues': [{'collateral': 'EQUIPMENT', 'value': '8000000.00'}],
             'ownCapitalPercent': 30, 'projectFiled': true, 'projectDivisionCode': '420981',
             'parkListed': false, 'acceptsWarrant': false, 'controllerGuarantee': true,
             'existingLoan': {'bankId': '01930000-0000-7000-8000-0000000b0001',
                              'maturesOn': '2199-03-31', 'normal': true},
             'synthetic': true, 'source': 'demo'}
            """)
        .put("anchorEnterpriseId", enterpriseId)
        .put("enterpriseId", enterpriseId);
  }

  /** The same need with a ceiling that hangs on the loan prime rate. */
  static ObjectNode fullNeedByLpr(String enterpriseId) {
    ObjectNode need = fullNeed(enterpriseId).put("rateCeilingLprSpreadBp", 60);
    need.remove("rateCeilingPercent");
    return need;
  }

  /** A new firm of the user's, by its id. */
  static String registered(String user, ObjectNode firm) {
    return post(user, ENTERPRISES, firm.toString()).statusCode(201).extract().path("id");
  }

  /** A new need of the user's, by its id. */
  static String posted(String user, ObjectNode need) {
    return post(user, NEEDS, need.toString()).statusCode(201).extract().path("id");
  }

  static ValidatableResponse put(String user, String path, String ifMatch, ObjectNode body) {
    return as(user)
        .header("If-Match", ifMatch)
        .contentType("application/json")
        .body(body.toString())
        .put(path)
        .then();
  }

  static ValidatableResponse close(String user, String need, String reason) {
    return post(user, NEEDS + "/" + need + "/close", "{\"reason\": \"" + reason + "\"}");
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
