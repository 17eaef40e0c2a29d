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
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;

/** Bodies to send, and the few requests that most tests begin with. */
final class Requests {

  static final String BANK_ORG = "01930000-0000-7000-8000-00000000b001";
  static final String BANK2_ORG = "01930000-0000-7000-8000-00000000b002";
  static final String LESSOR_ORG = "01930000-0000-7000-8000-000000007001";
  static final String FIRM_ORG = "01930000-0000-7000-8000-00000000e001";
  static final String GUARANTOR_ORG = "01930000-0000-7000-8000-000000009001";
  static final String OPERATOR_ORG = "01930000-0000-7000-8000-00000000c001";
  static final String BANKS = "/v1/banks";
  static final String OFFERS = "/v1/credit-offers";
  static final String GUARANTORS = "/v1/guarantors";
  static final String LINES = "/v1/credit-lines";

  /** The rest of what an offer can state. */
  private static final String MORE_RULES =
      """
      {'purposes': ['WORKING_CAPITAL', 'RND', 'RENEWAL'],
      'enterpriseSizes': ['MICRO', 'SMALL', 'MEDIUM'], 'minInnovationPoints': 60,
      'gradeCeiling': 'KNOWLEDGE_VALUE', 'talentRequired': true, 'minInvoiceMonths': 12,
      'minUnpledgedInventionPatents': 2, 'institutionalRoundWithinMonths': 24,
      'exporterRequired': false, 'chains': ['new-materials'],
      'chainPositions': ['UPSTREAM', 'MIDSTREAM'], 'maxLendingBanks': 5,
      'maxOutstandingLoansRevenuePercent': 50, 'renewalWithinDays': 90,
      'refusedFlags': ['DISHONEST_EXECUTEE', 'CREDIT_OVERDUE'],
      'loanToValue': [{'collateral': 'PATENT', 'maxPercent': 30},
        {'collateral': 'TRADEMARK', 'maxPercent': 20}],
      'amountPerPatentMax': '1500000.00', 'anchorEdge': 'SUPPLIER',
      'anchorEnterpriseIds': ['01930000-0000-7000-8000-0000000ee001'],
      'controllerGuaranteeRequired': true, 'warrantRequired': false, 'areaBasis': 'EITHER',
      'minOwnCapitalPercent': 20, 'projectFilingRequired': false, 'parkListRequired': false,
      'equipmentListRequired': false, 'greenCatalogueVersion': '2025',
      'greenCatalogueCodes': ['1', '4.1'], 'headroom': '200000000.00',
      'riskPoolSuspended': false,
      'conditions': [{'title': '开票满一年或有出口', 'expression': 'firm.invoiceMonths >= 12 || firm.exporter'}]}
      """;

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

  /** A bank that states all there is. */
  static ObjectNode fullBank(String name) {
    return object(
            """
            {'kind': 'CITY', 'serviceDivisions': ['4201', '4209'],
             'serviceManagementDistricts': ['donghu'], 'relationshipManagers': 60,
             'maxPerFirm': '30000000.00',
             'synthetic': true, 'source': 'demo'}
            """)
        .put("name", name);
  }

  /** A lessor's institution. */
  static ObjectNode lessor(String name) {
    return bank(name).put("kind", "LESSOR");
  }

  /** A guarantor that states what must be stated. */
  static ObjectNode minimalGuarantor(String name) {
    return object("{'kind': 'MUNICIPAL', 'capacity': '26000000000.00'}").put("name", name);
  }

  /** A guarantor that states all there is. */
  static ObjectNode fullGuarantor(String name) {
    return object(
            """
            {'kind': 'ZONE', 'capacity': '6000000000.00', 'maxPerFirm': '30000000.00',
             'feeMinPercent': '0.50', 'feeMaxPercent': '1.00',
             'riskSharePlans': [
               {'name': '政银担', 'shares': [
                 {'party': 'BANK', 'percent': 20}, {'party': 'GUARANTOR', 'percent': 40},
                 {'party': 'RE_GUARANTEE', 'percent': 20},
                 {'party': 'NATIONAL_FUND', 'percent': 20}]},
               {'name': '园区分险', 'shares': [
                 {'party': 'GUARANTOR', 'percent': 80}, {'party': 'GOVERNMENT', 'percent': 20}]}],
             'serviceDivisions': ['4201'], 'synthetic': true, 'source': 'demo'}
            """)
        .put("name", name);
  }

  /** A pledged quota that states what must be stated. */
  static ObjectNode minimalLine(String bankId) {
    return object("{'kind': 'PLEDGED_QUOTA', 'amount': '8850000000.00'}").put("bankId", bankId);
  }

  /** An anchor's group limit that states all there is. */
  static ObjectNode fullLine(String bankId) {
    return object(
            """
            {'kind': 'ANCHOR_GROUP_LIMIT', 'campaign': '供应链金融专场（演示）',
             'anchorEnterpriseId': '01930000-0000-7000-8000-0000000ee001',
             'amount': '500000000.00', 'binding': true, 'validFrom': '2026-01-01',
             'validUntil': '2026-12-31', 'synthetic': true, 'source': 'demo'}
            """)
        .put("bankId", bankId);
  }

  /** An offer that states what must be stated. */
  static ObjectNode minimalOffer(String bankId) {
    return object("{'name': '知识价值信用贷（演示）', 'inForce': true}").put("bankId", bankId);
  }

  /** An offer that states all there is. */
  static ObjectNode fullOffer(String bankId) {
    ObjectNode offer = usualOffer(bankId);
    offer.setAll(object(MORE_RULES));
    offer.putArray("guarantorIds").add(made("guarantor", GUARANTORS, minimalGuarantor("市担保（演示）")));
    return offer;
  }

  /** An offer that states product, price, borrower and validity. */
  static ObjectNode usualOffer(String bankId) {
    return object(
            """
            {'name': '专精特新信用贷（演示）', 'inForce': true, 'productForm': 'SRDI_CREDIT',
             'purposes': ['WORKING_CAPITAL', 'RND'],
             'amountMin': '1000000.00', 'amountMax': '10000000.00',
             'termMinMonths': 6, 'termMaxMonths': 36,
             'rate': {'kind': 'LPR_SPREAD', 'minBp': -40, 'maxBp': 60},
             'feePercent': '0.50', 'subsidyPercent': '1.50',
             'securityTypes': ['UNSECURED', 'PLEDGE'], 'collateral': ['PATENT', 'TRADEMARK'],
             'serviceDivisions': ['4201', '4209'], 'serviceManagementDistricts': ['donghu'],
             'industries': ['C', '65', '3976'], 'minTier': 'SRDI', 'minAgeMonths': 24,
             'maxAgeMonths': 240, 'maxDebtRatioPercent': 70, 'taxGrades': ['A', 'B', 'M'],
             'minAnnualRevenue': '5000000.00', 'maxAnnualRevenue': '400000000.00',
             'amountCapRevenuePercent': 30, 'firstTimeBorrowersOnly': false,
             'highTechRequired': true, 'minInventionPatents': 2, 'decisionDays': 5,
             'clockProgramme': 'COORDINATION_MONTH',
             'statedConditions': '实际控制人连带责任保证', 'validFrom': '2026-01-01',
             'validUntil': '2026-12-31', 'synthetic': true, 'source': 'demo'}
            """)
        .put("bankId", bankId);
  }

  /** A new bank of the user's, by its id. */
  static String registeredBank(String user, String name) {
    return made(user, BANKS, bank(name));
  }

  /** A new offer of the user's, by its id. */
  static String postedOffer(String user, ObjectNode offer) {
    return made(user, OFFERS, offer);
  }

  /** Whatever the user posts to a collection, by its id. */
  static String made(String user, String collection, ObjectNode body) {
    return post(user, collection, body.toString()).statusCode(201).extract().path("id");
  }

  /** A command without a reason. */
  static ValidatableResponse command(String user, String path, String verb) {
    return post(user, path + "/" + verb, "{}");
  }

  /** A command with its reason. */
  static ValidatableResponse command(String user, String path, String verb, String reason) {
    return post(user, path + "/" + verb, object("{}").put("reason", reason).toString());
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
    return command(user, OFFERS + "/" + offer, "withdraw", reason);
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

  /** Rows of a bulk load on behalf of an organisation. */
  static ObjectNode onBehalf(String org, ObjectNode row) {
    return row.put("ownerOrg", org);
  }

  /** JSON lines. */
  static String lines(ObjectNode... rows) {
    return Arrays.stream(rows).map(row -> row + "\n").collect(Collectors.joining());
  }

  /** A word no other test uses, to search by. */
  static String word() {
    return "w" + UUID.randomUUID().toString().replace("-", "");
  }
}
