package io.hanqiao.credit;

import static io.hanqiao.credit.Loans.APPLICATIONS;
import static io.hanqiao.credit.Loans.application;
import static io.hanqiao.credit.Loans.applied;
import static io.hanqiao.credit.Loans.need;
import static io.hanqiao.credit.Loans.offer;
import static io.hanqiao.credit.Requests.BANK2_ORG;
import static io.hanqiao.credit.Requests.BANKS;
import static io.hanqiao.credit.Requests.BANK_ORG;
import static io.hanqiao.credit.Requests.FIRM_ORG;
import static io.hanqiao.credit.Requests.OFFERS;
import static io.hanqiao.credit.Requests.bank;
import static io.hanqiao.credit.Requests.command;
import static io.hanqiao.credit.Requests.made;
import static io.hanqiao.credit.Requests.put;
import static io.hanqiao.credit.Requests.usualOffer;
import static io.hanqiao.credit.Requests.withdraw;
import static io.hanqiao.platform.testing.Calls.as;
import static io.hanqiao.platform.testing.Calls.get;
import static io.hanqiao.platform.testing.Calls.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.hanqiao.platform.testing.EventSchemas;
import io.hanqiao.platform.testing.PublishedEvents;
import io.hanqiao.platform.testing.ServiceDatabase;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ApplicationIT {

  private static final ServiceDatabase DATABASE = new ServiceDatabase("credit");
  private static final String TOPIC = "credit.loan-application";

  @Test
  void aFirmAppliesAndTheBankLeadsItToTheReviewStageByStage() throws SQLException {
    String id = applied(offer());
    String path = APPLICATIONS + "/" + id;
    get("bank", path)
        .body("status", equalTo("SUBMITTED"), "counterpartyOrg", equalTo(BANK_ORG))
        .body("possibleSteps", contains("EDIT", "ACCEPT", "REFUSE", "WITHDRAW", "LAPSE"));

    command("bank", path, "accept").statusCode(200).body("status", equalTo("ACCEPTED"));
    command("bank", path, "start-due-diligence").body("status", equalTo("DUE_DILIGENCE"));
    command("bank-checker", path, "submit-for-review").body("status", equalTo("UNDER_REVIEW"));
    get("enterprise", path)
        .header("ETag", equalTo("\"1\""))
        .body("acceptedAt", notNullValue(), "underReviewAt", notNullValue());

    command("bank", path, "refuse", "DEBT_TOO_HIGH")
        .statusCode(200)
        .body("status", equalTo("REFUSED"), "endedReason", equalTo("DEBT_TOO_HIGH"));
    assertThat(DATABASE.audit(id))
        .extracting(ServiceDatabase.AuditLine::action, ServiceDatabase.AuditLine::reason)
        .containsExactly(
            tuple("loan-application.submitted", null),
            tuple("loan-application.advanced", "ACCEPT"),
            tuple("loan-application.advanced", "START_DUE_DILIGENCE"),
            tuple("loan-application.advanced", "SUBMIT_FOR_REVIEW"),
            tuple("loan-application.refused", "DEBT_TOO_HIGH"));
    List<PublishedEvents.Event> told = PublishedEvents.of(TOPIC, id, 5);
    assertThat(told).allSatisfy(e -> assertThat(flaws(e)).isEmpty());
    assertThat(EventSchemas.fieldNames(told.get(4).body()))
        .isEqualTo(
            EventSchemas.fieldNames(EventSchemas.sample(TOPIC, told.get(4).type() + ".full")));
  }

  private static List<String> flaws(PublishedEvents.Event event) {
    return EventSchemas.flaws(TOPIC, event.type(), event.body());
  }

  @Test
  void whatIsToldOfANewApplicationIsItsSampleAndNeverTheNote() {
    String id =
        made(
            "enterprise",
            APPLICATIONS,
            application(need(), offer()).put("note", "只给银行看").put("synthetic", true));

    List<PublishedEvents.Event> told = Told.as(TOPIC, id, "minimal", "submitted");
    assertThat(told.get(0).body().toString()).doesNotContain("只给银行看");
  }

  @Test
  void aStepThatTheStageDoesNotHaveIsRefusedWithTheStateTheRuleAndWhatIsPossible() {
    String path = APPLICATIONS + "/" + applied(offer());

    command("bank", path, "submit-for-review")
        .statusCode(409)
        .body("code", equalTo("refused"))
        .body("detail", containsString("当前为“已提交”"))
        .body("detail", containsString("规则 step-follows-stage"))
        .body("detail", containsString("现在可以：修改申请（企业）、受理（银行）"));
    as("bank")
        .header("Idempotency-Key", UUID.randomUUID())
        .header("Accept-Language", "en")
        .post(path + "/submit-for-review")
        .then()
        .body(
            "detail",
            allOf(containsString("It is submitted."), containsString("Possible now: edit it")));
    command("bank", path, "lapse")
        .statusCode(409)
        .body("detail", containsString("lapse-after-90-days"));
    command("enterprise", path, "withdraw", "BORED")
        .statusCode(422)
        .body("errors.field", contains("reason"));
    command("enterprise", path, "withdraw", "RATE").statusCode(200);
    command("bank", path, "accept").statusCode(409).body("detail", containsString("现在没有可办的步骤"));
  }

  @Test
  void eachPartyTakesItsOwnStepsAndStrangersSeeNothing() {
    String path = APPLICATIONS + "/" + applied(offer());

    command("enterprise", path, "accept").statusCode(403);
    command("bank", path, "withdraw", "RATE").statusCode(403);
    for (String stranger : List.of("enterprise2", "bank2")) {
      get(stranger, path).statusCode(404);
    }
    command("bank2", path, "accept").statusCode(404);
    command("enterprise2", path, "withdraw", "RATE").statusCode(404);
    for (String stranger : List.of("guarantor", "fund", "lessor", "institution")) {
      get(stranger, path).statusCode(403);
    }
    get("operator", path).statusCode(200);
    get("auditor", path).statusCode(200).body("status", equalTo("SUBMITTED"));
  }

  @Test
  void whatTheFirmAsksForIsItsToEditUntilTheBankTakesItUp() {
    String need = need();
    String offer = offer();
    String path = APPLICATIONS + "/" + made("enterprise", APPLICATIONS, application(need, offer));

    put("enterprise", path, "\"1\"", application(need, offer).put("amount", "4000000.00"))
        .statusCode(200)
        .header("ETag", equalTo("\"2\""))
        .body("amount", equalTo("4000000.00"));
    put("enterprise", path, "\"1\"", application(need, offer)).statusCode(412);
    put("enterprise", path, "\"2\"", application(need(), offer))
        .statusCode(422)
        .body("errors.field", contains("needId"));
    command("bank", path, "accept").statusCode(200).header("ETag", equalTo("\"2\""));
    put("enterprise", path, "\"2\"", application(need, offer))
        .statusCode(409)
        .body("detail", containsString("已受理"));
  }

  @Test
  void oneNeedAsksOneOfferOnceAtATime() {
    String need = need();
    String offer = offer();
    String first = made("enterprise", APPLICATIONS, application(need, offer));

    post("enterprise", APPLICATIONS, application(need, offer).toString())
        .statusCode(409)
        .body("code", equalTo("conflict"));
    command("enterprise", APPLICATIONS + "/" + first, "withdraw", "TOO_SLOW").statusCode(200);
    String second = made("enterprise", APPLICATIONS, application(need, offer));
    get("bank", APPLICATIONS + "?needId=" + need + "&status=SUBMITTED")
        .body("items.id", contains(second));
    get("bank", APPLICATIONS + "?offerId=" + offer).body("items.id", contains(second, first));
    get("bank2", APPLICATIONS).body("items.id", not(hasItem(first)));
  }

  @Test
  void whatTheOfferDoesNotLendIsRefusedFieldByField() {
    String lent = made("bank", OFFERS, usualOffer(made("bank", BANKS, bank("江城银行（演示）"))));

    post(
            "enterprise",
            APPLICATIONS,
            application(need(), lent)
                .put("amount", "10000000.01")
                .put("termMonths", 48)
                .put("purpose", "MERGER")
                .toString())
        .statusCode(422)
        .body("errors.field", containsInAnyOrder("amount", "termMonths", "purpose"))
        .body("errors.find { it.field == 'amount' }.remedy", containsString("10000000.00"));
  }

  @Test
  void onlyAnOpenNeedOfTheFirmsOwnAndAnOpenOfferTakeAnApplication() {
    NeedTopic needs = new NeedTopic();
    UUID closed = UUID.randomUUID();
    needs.tell(closed, FIRM_ORG, 2, "closed", "CLOSED");
    needs.tell(closed, FIRM_ORG, 1, "opened", "OPEN");
    needs.awaitRow(closed.toString(), FIRM_ORG, "status = 'CLOSED'", 1);
    String another = needs.open("01930000-0000-7000-8000-00000000e002");
    String offer = offer();

    for (String need : List.of(closed.toString(), another, UUID.randomUUID().toString())) {
      post("enterprise", APPLICATIONS, application(need, offer).toString())
          .statusCode(422)
          .body("errors.field", contains("needId"));
    }
    withdraw("bank", offer, "MISTAKE").statusCode(200);
    post("enterprise", APPLICATIONS, application(need(), offer).toString())
        .statusCode(422)
        .body("errors.field", contains("offerId"));
  }

  @Test
  void theDatabaseItselfLetsOnlyThePartiesReadAndWrite() throws SQLException {
    String id = applied(offer());
    String read = "SELECT id FROM loan_application WHERE id = '" + id + "'";
    String change = "UPDATE loan_application SET note = 'x' WHERE id = '" + id + "'";

    assertThat(DATABASE.asApp(FIRM_ORG, "enterprise", read)).isEqualTo(1);
    assertThat(DATABASE.asApp(BANK_ORG, "bank", change)).isEqualTo(1);
    assertThat(DATABASE.asApp(BANK2_ORG, "bank", read)).isZero();
    assertThat(DATABASE.asApp(BANK2_ORG, "bank", change)).isZero();
    assertThat(DATABASE.asApp(BANK_ORG, "fund,guarantor", read)).isZero();
    assertThat(DATABASE.asApp(FIRM_ORG, "auditor", change)).isZero();
    String skipped =
        "UPDATE loan_application SET status = 'GRANTED', ended_at = now() WHERE id = '" + id + "'";
    assertThatThrownBy(() -> DATABASE.asApp(BANK_ORG, "bank", skipped))
        .hasMessageContaining("loan_application_stages");
  }
}
