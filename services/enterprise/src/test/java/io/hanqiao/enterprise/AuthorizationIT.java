package io.hanqiao.enterprise;

import static io.hanqiao.enterprise.Letters.AUTHORIZATIONS;
import static io.hanqiao.enterprise.Letters.BANK_ORG;
import static io.hanqiao.enterprise.Letters.disclosed;
import static io.hanqiao.enterprise.Letters.firm;
import static io.hanqiao.enterprise.Letters.request;
import static io.hanqiao.enterprise.Letters.requested;
import static io.hanqiao.enterprise.Letters.revoke;
import static io.hanqiao.enterprise.Letters.step;
import static io.hanqiao.enterprise.Lists.read;
import static io.hanqiao.enterprise.Lists.tell;
import static io.hanqiao.enterprise.Lists.today;
import static io.hanqiao.enterprise.Requests.FIRM_ORG;
import static io.hanqiao.enterprise.Requests.minimalNeed;
import static io.hanqiao.enterprise.Requests.posted;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hanqiao.platform.testing.PublishedEvents.Event;
import io.hanqiao.platform.testing.ServiceDatabase;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Authorization letters: asked for, granted, declined, withdrawn, revoked. */
@QuarkusTest
class AuthorizationIT {

  private static final String TOPIC = "enterprise.disclosure";
  private static final String TYPE = "io.hanqiao.enterprise.authorization.";
  private static final ServiceDatabase DATABASE = new ServiceDatabase("enterprise");

  @Test
  void whoAsksByANeedLearnsWhoseItIsWithTheGrantAndTheFirmMayGrantLess() {
    String firm = firm();
    ObjectNode form = request(firm, "LOAN_REVIEW", "RANGES", "FIGURES", "IDENTITY");
    form.remove("enterpriseId");
    form.put("needId", posted("enterprise", minimalNeed(firm)));
    String letter = requested("bank", form);

    read("bank", AUTHORIZATIONS + "/" + letter)
        .body("enterpriseId", nullValue(), "ownerOrg", nullValue(), "status", equalTo("REQUESTED"));
    read("enterprise", AUTHORIZATIONS + "/" + letter)
        .body("enterpriseId", equalTo(firm), "counterpartyOrg", equalTo(BANK_ORG))
        .body("possibleSteps", contains("GRANT", "DECLINE", "WITHDRAW"));
    step("enterprise", letter, "grant", "{\"items\": [\"FIGURES\", \"CERTIFICATES\"]}")
        .statusCode(422)
        .body("errors.field", contains("items"));
    step("enterprise", letter, "grant", "{\"items\": []}").statusCode(422);
    step("enterprise", letter, "grant", "{\"validUntil\": \"" + today().plusDays(11) + "\"}")
        .statusCode(422)
        .body("errors.field", contains("validUntil"));
    String until = today().plusDays(3).toString();
    step(
            "enterprise",
            letter,
            "grant",
            "{\"items\": [\"RANGES\", \"FIGURES\"], \"validUntil\": \"" + until + "\"}")
        .statusCode(200);
    read("bank", AUTHORIZATIONS + "/" + letter)
        .body("enterpriseId", equalTo(firm), "items", containsInAnyOrder("RANGES", "FIGURES"))
        .body("validUntil", equalTo(until), "tier", equalTo("T2"), "status", equalTo("GRANTED"));
  }

  @Test
  void bothPartiesHoldTheSameReceiptAndCanHashItAgain() throws Exception {
    String firm = firm();
    String letter = requested("bank", request(firm, "LOAN_REVIEW", "FIGURES"));
    read("bank", AUTHORIZATIONS + "/" + letter + "/receipt").statusCode(404);
    step("enterprise", letter, "grant", "{}").statusCode(200);

    JsonPath receipt = receipt("bank", letter);
    assertThat(receipt.getString("number")).matches("SQ\\d{8}-[0-9a-f]{12}");
    assertThat(receipt.getString("canonical"))
        .contains("\nfirm=" + FIRM_ORG + "\n", "\npurpose=LOAN_REVIEW\nitems=FIGURES\n");
    assertThat(sha256(receipt.getString("canonical"))).isEqualTo(receipt.getString("sha256"));
    read("enterprise", AUTHORIZATIONS + "/" + letter)
        .body("receiptHash", equalTo(receipt.getString("sha256")));
    revoke(letter).statusCode(200);
    assertThat(receipt("enterprise", letter).prettify()).isEqualTo(receipt.prettify());
  }

  @Test
  void theLifeOfALetterIsToldWithoutSayingWhatMayBeRead() throws Exception {
    String letter = requested("bank", request(firm(), "LOAN_REVIEW", "FIGURES", "IDENTITY"));
    step("enterprise", letter, "grant", "{\"items\": [\"FIGURES\"]}").statusCode(200);
    revoke(letter).statusCode(200);

    List<Event> told =
        ToldEvents.assertToldAs(TOPIC, TYPE, letter, "full", "requested", "granted", "revoked");
    assertThat(told)
        .extracting(e -> e.body().get("tier").asText())
        .containsExactly("T3", "T2", "T2");
    assertThat(told.toString()).doesNotContain("FIGURES", "IDENTITY");
    assertThat(DATABASE.audit(letter))
        .extracting(ServiceDatabase.AuditLine::action)
        .containsExactly(
            "authorization.requested", "authorization.granted", "authorization.revoked");
  }

  @Test
  void aStepThatTheStateDoesNotHaveIsRefusedWithWhatIsPossible() {
    String firm = firm();
    String letter = requested("bank", request(firm, "LOAN_REVIEW", "RANGES"));
    tell("bank", AUTHORIZATIONS, request(firm, "LOAN_REVIEW", "FIGURES").toString())
        .statusCode(409)
        .body("detail", containsString("one-open-request"));
    revoke(letter)
        .statusCode(409)
        .body("detail", containsString("step-follows-state"))
        .body("detail", containsString("现在可以：授权（企业）"));
    step("bank", letter, "withdraw", "{\"reason\": \"NO_LONGER_NEEDED\"}")
        .statusCode(200)
        .body("status", equalTo("WITHDRAWN"), "possibleSteps", empty());
    step("enterprise", letter, "grant", "{}").statusCode(409);
    String second = requested("bank", request(firm, "LOAN_REVIEW", "RANGES"));
    step("enterprise", second, "decline", "{\"reason\": \"ASKS_TOO_MUCH\"}")
        .statusCode(200)
        .body("endedReason", equalTo("ASKS_TOO_MUCH"));
    step("enterprise", second, "decline", "{\"reason\": \"WHY_NOT\"}").statusCode(422);
  }

  @Test
  void everyPurposeIsOfItsOwnKindOfInstitutionAndAFormIsReadWhole() {
    String firm = firm();
    tell("guarantor", AUTHORIZATIONS, request(firm, "LOAN_REVIEW", "RANGES").toString())
        .statusCode(403)
        .body("detail", containsString("purpose-of-role"));
    requested("guarantor", request(firm, "GUARANTEE_REVIEW", "FIGURES"));
    requested("fund", request(firm, "INVESTMENT_DUE_DILIGENCE", "FIGURES"));
    tell("enterprise", AUTHORIZATIONS, request(firm, "LOAN_REVIEW", "RANGES").toString())
        .statusCode(403);

    ObjectNode wrong = request(firm, "LOAN_REVIEW").put("needId", UUID.randomUUID().toString());
    tell("bank", AUTHORIZATIONS, wrong.put("validUntil", "2199-01-01").toString())
        .statusCode(422)
        .body("errors.field", containsInAnyOrder("needId", "items", "validUntil"));
    tell(
            "bank",
            AUTHORIZATIONS,
            request(UUID.randomUUID().toString(), "LOAN_REVIEW", "RANGES").toString())
        .statusCode(422)
        .body("errors.field", contains("enterpriseId"));
  }

  @Test
  void anAuthorizationOfACreditReportIsOnlyPassedOn() {
    String firm = firm();
    tell("bank", AUTHORIZATIONS, request(firm, "CREDIT_REPORT_QUERY", "FIGURES").toString())
        .statusCode(422)
        .body("errors.field", contains("items"));
    String letter = requested("bank", request(firm, "CREDIT_REPORT_QUERY"));
    step("enterprise", letter, "grant", "{}").statusCode(200).body("tier", nullValue());

    assertThat(receipt("bank", letter).getString("canonical"))
        .contains("purpose=CREDIT_REPORT_QUERY\nitems=\n");
    disclosed("bank", firm, "CREDIT_REPORT_QUERY")
        .statusCode(409)
        .body("detail", containsString("credit-report-only-routed"));
    disclosed("bank", firm, "LOAN_REVIEW").statusCode(403);
    List<Event> unused =
        ToldEvents.assertToldAs(TOPIC, TYPE, letter, "minimal", "requested", "granted");
  }

  @Test
  void listsShowWhatStandsTodayByTheClock() {
    String firm = firm();
    ObjectNode form = request(firm, "POST_LOAN_MANAGEMENT", "RANGES");
    String letter = requested("bank", form.put("validUntil", today().toString()));
    step("enterprise", letter, "grant", "{}").statusCode(200);

    listed("bank", "GRANTED").body("items.id", hasItem(letter));
    listed("bank2", "GRANTED").body("items.id", not(hasItem(letter)));
    AdjustableClock.later(
        Duration.ofDays(1),
        () -> {
          listed("bank", "GRANTED").body("items.id", not(hasItem(letter)));
          listed("enterprise", "EXPIRED").body("items.id", hasItems(letter));
          read("bank", AUTHORIZATIONS + "/" + letter)
              .body("status", equalTo("EXPIRED"), "possibleSteps", empty());
          revoke(letter).statusCode(409).body("detail", containsString("当前为“已到期”"));
        });
  }

  private static ValidatableResponse listed(String person, String status) {
    return read(person, AUTHORIZATIONS + "?purpose=POST_LOAN_MANAGEMENT&status=" + status)
        .statusCode(200);
  }

  private static JsonPath receipt(String person, String letter) {
    return read(person, AUTHORIZATIONS + "/" + letter + "/receipt")
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private static String sha256(String text) throws Exception {
    return HexFormat.of()
        .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
  }
}
