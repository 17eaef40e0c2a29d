package io.hanqiao.enterprise;

import static io.hanqiao.enterprise.Requests.loaded;
import static io.hanqiao.enterprise.Requests.minimalNeed;
import static io.hanqiao.enterprise.Requests.object;
import static io.hanqiao.enterprise.Requests.posted;
import static io.hanqiao.enterprise.Requests.recognisedFirm;
import static io.hanqiao.platform.testing.Calls.post;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hanqiao.local.TestInfrastructure;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** What tests of recommendation lists begin with: two bureaus, a campaign, firms, banks. */
final class Lists {

  static final String CAMPAIGNS = "/v1/campaigns";
  static final String CHECKS = "/v1/register-checks";
  static final String DECLARATIONS = "/v1/declarations";
  static final String LISTS = "/v1/recommendation-lists";
  static final String ROWS = "/v1/follow-ups";

  static final String DONGHU_ORG = "01930000-0000-7000-8000-00000000c101";
  static final String WUCHANG_ORG = "01930000-0000-7000-8000-00000000c102";

  /** Of the bureau of Donghu: one proposes, the other one sends. */
  static final String MAKER = "donghu-maker";

  static final String CHECKER = "donghu-checker";

  /** Of the bureau of another district. */
  static final String ELSEWHERE = "wuchang";

  private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

  private Lists() {}

  static LocalDate today() {
    return LocalDate.now(ZoneId.of("Asia/Shanghai"));
  }

  /** A request of a person of a district's bureau, or of a demo user. */
  static RequestSpecification by(String person) {
    return given().auth().oauth2(token(person));
  }

  /** The token of a person of a district's bureau, or of a demo user. */
  static String token(String person) {
    return switch (person) {
      case MAKER, CHECKER -> token(person, DONGHU_ORG, "donghu");
      case ELSEWHERE -> token(person, WUCHANG_ORG, "wuchang");
      default -> TestInfrastructure.get().token(person);
    };
  }

  private static String token(String person, String org, String district) {
    return TOKENS.computeIfAbsent(
        person,
        sub ->
            TestInfrastructure.get()
                .token(
                    Map.of(
                        "sub",
                        sub,
                        "org",
                        org,
                        "roles",
                        List.of("operator"),
                        "bureau",
                        "industryBureau",
                        "level",
                        "district",
                        "district",
                        district)));
  }

  /** A command under a new key. */
  static ValidatableResponse tell(String person, String path, String json) {
    return tell(person, path, json, UUID.randomUUID().toString());
  }

  /** A command under a key. */
  static ValidatableResponse tell(String person, String path, String json, String key) {
    RequestSpecification request = by(person).header("Idempotency-Key", key);
    return (json.isEmpty()
            ? request.post(path)
            : request.contentType("application/json").body(json).post(path))
        .then();
  }

  static ValidatableResponse read(String person, String path) {
    return by(person).get(path).then();
  }

  /** A campaign that runs today, for firms of Donghu and Wuchang. */
  static ObjectNode campaignForm() {
    return object(
            """
            {'title': '专精特新企业金融对接活动（演示）', 'tiers': ['SRDI', 'LITTLE_GIANT'],
             'districts': ['donghu', 'wuchang'], 'answerWithinWorkingDays': 3,
             'checksValidDays': 30, 'synthetic': true, 'source': 'demo'}
            """)
        .put("opensOn", today().minusDays(10).toString())
        .put("closesOn", today().plusDays(10).toString());
  }

  static String campaign() {
    return post("operator", CAMPAIGNS, campaignForm().toString())
        .statusCode(201)
        .extract()
        .path("id");
  }

  /** A firm of Donghu whose recognition counts for long. */
  static String firm() {
    ObjectNode firm = recognisedFirm();
    ((ObjectNode) firm.get("recognitions").get(0)).put("validUntil", "2199-12-31");
    return loaded(firm);
  }

  /** Records that a register was looked up. */
  static void lookedUp(String firm, String flag, boolean onRecord, LocalDate asOf) {
    ObjectNode check = object("{'source': '国家企业信用信息公示系统'}");
    check.put("enterpriseId", firm).put("flag", flag).put("onRecord", onRecord);
    tell(MAKER, CHECKS, check.put("asOf", asOf.toString()).toString()).statusCode(201);
  }

  /** Records that nothing stands against a firm today. */
  static String clear(String firm) {
    for (String flag : List.of("DISHONEST_EXECUTEE", "BUSINESS_ABNORMALITY", "CREDIT_OVERDUE")) {
      lookedUp(firm, flag, false, today());
    }
    return firm;
  }

  static ObjectNode declaration(String campaign, String need) {
    return object("{}").put("campaignId", campaign).put("needId", need);
  }

  /** A declaration of a new firm's need. */
  static String declared(String campaign) {
    return declared(campaign, posted("enterprise", minimalNeed(clear(firm()))));
  }

  static String declared(String campaign, String need) {
    return post("enterprise", DECLARATIONS, declaration(campaign, need).toString())
        .statusCode(201)
        .extract()
        .path("id");
  }

  /** A declaration that has passed the rules. */
  static String checked(String campaign) {
    String id = declared(campaign);
    tell(MAKER, DECLARATIONS + "/" + id + "/check", "")
        .statusCode(200)
        .body("status", equalTo("CHECKED"));
    return id;
  }

  static ObjectNode listForm(String campaign, List<String> banks, String... declarations) {
    ObjectNode form = object("{'district': 'donghu', 'synthetic': true}");
    form.put("campaignId", campaign);
    banks.forEach(form.putArray("bankIds")::add);
    Arrays.stream(declarations).forEach(form.putArray("declarationIds")::add);
    return form;
  }

  static String proposed(String campaign, List<String> banks, String... declarations) {
    return tell(MAKER, LISTS, listForm(campaign, banks, declarations).toString())
        .statusCode(201)
        .extract()
        .path("id");
  }

  static String sent(String campaign, List<String> banks, String... declarations) {
    String list = proposed(campaign, banks, declarations);
    tell(CHECKER, LISTS + "/" + list + "/send", "").statusCode(200);
    return list;
  }

  /** The row of a bank for an entry. */
  static String row(String bankUser, String declaration) {
    return read(bankUser, ROWS + "?declarationId=" + declaration)
        .statusCode(200)
        .extract()
        .path("items[0].id");
  }

  static ValidatableResponse answer(String bankUser, String row, String answer) {
    return tell(bankUser, ROWS + "/" + row + "/answer", "{\"answer\": \"" + answer + "\"}");
  }

  static ValidatableResponse refuse(String bankUser, String row, String code) {
    return tell(
        bankUser,
        ROWS + "/" + row + "/answer",
        "{\"answer\": \"REFUSED\", \"refusalCode\": \"" + code + "\"}");
  }
}
