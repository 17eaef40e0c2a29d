package io.hanqiao.credit;

import static io.hanqiao.credit.Bridges.BRIDGES;
import static io.hanqiao.credit.Bridges.FUNDS;
import static io.hanqiao.credit.Bridges.drawdown;
import static io.hanqiao.credit.Bridges.form;
import static io.hanqiao.credit.Bridges.fund;
import static io.hanqiao.credit.Bridges.fundForm;
import static io.hanqiao.credit.Bridges.grantId;
import static io.hanqiao.credit.Bridges.grantOf;
import static io.hanqiao.credit.Bridges.loan;
import static io.hanqiao.credit.Bridges.promised;
import static io.hanqiao.credit.Bridges.today;
import static io.hanqiao.credit.Loans.amount;
import static io.hanqiao.credit.Loans.drawn;
import static io.hanqiao.credit.Loans.pay;
import static io.hanqiao.credit.Requests.BANK2_ORG;
import static io.hanqiao.credit.Requests.GUARANTOR_ORG;
import static io.hanqiao.credit.Requests.LESSOR_ORG;
import static io.hanqiao.credit.Requests.command;
import static io.hanqiao.credit.Requests.object;
import static io.hanqiao.platform.testing.Calls.as;
import static io.hanqiao.platform.testing.Calls.get;
import static io.hanqiao.platform.testing.Calls.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hanqiao.platform.testing.EventSchemas;
import io.hanqiao.platform.testing.PublishedEvents;
import io.hanqiao.platform.testing.PublishedEvents.Event;
import io.hanqiao.platform.testing.ServiceDatabase;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** {@code guarantor} and {@code guarantor-checker} are two people of who runs the fund. */
@QuarkusTest
class BridgeIT {

  private static final ServiceDatabase DATABASE = new ServiceDatabase("credit");

  @Test
  void theFundPaysTheBankAndIsTheFirstToBeRepaidOutOfTheNewLoan() throws SQLException {
    Bridges.Scene scene = promised(fund("5000000.00"), "1000000.00");
    String path = scene.path();
    command("bank", path, "book").statusCode(409).body("detail", containsString("银行已承诺续贷"));
    command("guarantor", path, "propose-payment").statusCode(200);
    get("bank", path).body("status", equalTo("PROMISED"), "payment", nullValue());
    post("guarantor", path + "/confirm-payment", amount("1000000.00"))
        .statusCode(403)
        .body("detail", containsString("规则 two-people"));
    post("guarantor-checker", path + "/confirm-payment", amount("999999.99")).statusCode(409);
    post("guarantor-checker", path + "/confirm-payment", amount("1000000.00"))
        .statusCode(200)
        .body("status", equalTo("PAID_OUT"), "out", equalTo("1000000.00"))
        .body("dailyPricePercent", equalTo("0.06"), "costOfAllDays", equalTo("4200.00"))
        .body("payment.dueOn", equalTo(today().plusDays(7).toString()));
    get("guarantor", "/v1/limits/" + scene.fund())
        .body("available", equalTo("4000000.00"), "utilized", equalTo("1000000.00"));
    String draw = drawn(scene.next(), "1000000.00");
    post("bank", draw + "/propose-disbursement", amount("1000000.00")).statusCode(200);
    post("bank-checker", draw + "/confirm-disbursement", amount("1000000.00"))
        .statusCode(409)
        .body("detail", containsString("规则 bridge-is-repaid-first"));

    command("bank", path, "book").statusCode(200).body("status", equalTo("BOOKED"));
    get("bank", grantOf(scene.old()))
        .body("drawdowns[0].status", equalTo("REPAID"))
        .body("drawdowns[0].repayments[0].paidBy", equalTo("BRIDGE_FUND"));
    post("bank", path + "/send-back", drawdown(draw)).statusCode(409);
    post("bank-checker", draw + "/confirm-disbursement", amount("1000000.00")).statusCode(200);
    post("bank", path + "/send-back", drawdown(draw))
        .statusCode(200)
        .body("status", equalTo("SENT_BACK"), "out", equalTo("1000000.00"));
    command("guarantor", path, "receive")
        .statusCode(200)
        .body("status", equalTo("SETTLED"), "out", equalTo("0.00"), "cost", equalTo("600.00"))
        .body("payment.repaidFrom", equalTo("NEW_DRAWDOWN"));
    get("guarantor", "/v1/limits/" + scene.fund()).body("available", equalTo("5000000.00"));
    assertThat(Conserved.broken()).isZero();
    assertToldAndAudited(scene);
  }

  private static void assertToldAndAudited(Bridges.Scene scene) throws SQLException {
    List<Event> told = PublishedEvents.of("credit.bridge-loan", scene.id(), 6);
    assertThat(told)
        .extracting(event -> event.type().replaceAll(".*bridge-loan\\.|\\.v1", ""))
        .containsExactly("asked", "promised", "paid-out", "booked", "sent-back", "settled");
    for (Event event : told) {
      assertThat(EventSchemas.flaws("credit.bridge-loan", event.type(), event.body())).isEmpty();
      assertThat(event.body().toString()).doesNotContain("roposedBy", "XD-");
    }
    Event fund = PublishedEvents.of("credit.bridge-fund", scene.fund(), 1).get(0);
    assertThat(EventSchemas.flaws("credit.bridge-fund", fund.type(), fund.body())).isEmpty();
    assertThat(DATABASE.audit(scene.id()))
        .extracting(line -> line.action().substring("bridge-loan.".length()))
        .containsExactly(
            "asked", "promised", "payment-proposed", "paid-out", "booked", "sent-back", "settled");
  }

  @Test
  void itIsRefusedBeyondTheProgrammeTheLoanAndThePromiseAndSaysWhatIsPossible()
      throws SQLException {
    String fund = fund("5000000.00");
    String old = loan("1000000.00");
    post("enterprise", BRIDGES, form(fund, old, "1000000.00").put("days", 11).toString())
        .statusCode(409)
        .body("detail", containsString("规则 bridge-within-days-of-programme"))
        .body("detail", containsString("最长 10 天（湖北日报2023-07-12"));
    post("enterprise", BRIDGES, form(fund, old, "1000000.01").toString())
        .statusCode(409)
        .body("detail", containsString("规则 bridge-within-principal-due"));
    post("enterprise2", BRIDGES, form(fund, old, "1.00").toString())
        .statusCode(422)
        .body("errors.field", contains("drawdownId"));
    Bridges.Scene scene = promised(fund, old, "1000000.00");
    post("enterprise", BRIDGES, form(fund, old, "1.00").toString()).statusCode(409);
    DATABASE.asApp(
        Requests.BANK_ORG,
        "bank",
        "UPDATE bridge_loan SET promised_until = '"
            + today().plusDays(6)
            + "' WHERE id = '"
            + (scene.id() + "'; COMMIT"));
    command("guarantor", scene.path(), "propose-payment")
        .statusCode(409)
        .body("detail", containsString("当前为“银行已承诺续贷”"))
        .body("detail", containsString("规则 bridge-after-promise-to-lend-again"))
        .body("detail", containsString("现在可以：登记续贷承诺（银行）"));
    post("bank", scene.path() + "/decline", object("{'reason': 'NO_RENEWAL'}").toString())
        .statusCode(200)
        .body("status", equalTo("DECLINED"));
    pay(drawn(scene.next(), "1.00"), "1.00");
  }

  /** Both wait for the fund's last money, and then have it. */
  @Test
  void twoPaymentsAtOnceTakeNoMoreThanTheFundHas() throws Exception {
    String fund = fund("1500000.00");
    Bridges.Scene one = promised(fund, "1000000.00");
    Bridges.Scene two = promised(fund, "1000000.00");
    command("guarantor", one.path(), "propose-payment").statusCode(200);
    command("guarantor", two.path(), "propose-payment").statusCode(200);
    List<CompletableFuture<Integer>> answers;
    try (Connection held = DATABASE.app();
        Statement statement = held.createStatement()) {
      held.setAutoCommit(false);
      statement.execute("SELECT set_config('hanqiao.org', '" + GUARANTOR_ORG + "', true)");
      statement.execute("SELECT set_config('hanqiao.roles', 'guarantor', true)");
      statement.execute("SELECT 1 FROM conserved_limit WHERE id = '" + fund + "' FOR UPDATE");
      answers =
          List.of(one, two).stream()
              .map(scene -> CompletableFuture.supplyAsync(() -> confirmed(scene, "1000000.00")))
              .toList();
      Waiters.await(DATABASE, 2);
      held.commit();
    }

    assertThat(answers.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(200, 409);
    get("guarantor", "/v1/limits/" + fund)
        .body("available", equalTo("500000.00"), "utilized", equalTo("1000000.00"));
    assertThat(Conserved.broken()).isZero();
  }

  private static int confirmed(Bridges.Scene scene, String yuan) {
    return post("guarantor-checker", scene.path() + "/confirm-payment", amount(yuan))
        .extract()
        .statusCode();
  }

  @Test
  void anAnswerThatIsLostIsGivenOnceMoreAndTheMoneyPaidOnce() throws SQLException {
    Bridges.Scene scene = promised(fund("1000000.00"), "1000000.00");
    command("guarantor", scene.path(), "propose-payment").statusCode(200);
    String key = UUID.randomUUID().toString();
    for (int time = 0; time < 2; time++) {
      as("guarantor-checker")
          .header("Idempotency-Key", key)
          .contentType("application/json")
          .body(amount("1000000.00"))
          .post(scene.path() + "/confirm-payment")
          .then()
          .statusCode(200)
          .body("status", equalTo("PAID_OUT"));
    }
    get("guarantor", "/v1/limits/" + scene.fund()).body("available", equalTo("0.00"));

    // The firm has repaid the old loan itself meanwhile: the bank returns the fund's money.
    Loans.repay(scene.old(), "1000000.00").statusCode(200);
    command("bank", scene.path(), "book").statusCode(409);
    command("bank", scene.path(), "return-payment").statusCode(200);
    command("guarantor", scene.path(), "receive")
        .statusCode(200)
        .body("payment.repaidFrom", equalTo("RETURNED"), "cost", equalTo("0.00"));
    assertThat(Conserved.broken()).isZero();
  }

  @Test
  void onlyItsPartiesSeeABridgeLoanAndTheFundSeesOnlyTheTwoGrants() throws SQLException {
    Bridges.Scene scene = promised(fund("1000000.00"), "1000000.00");
    for (String stranger : List.of("enterprise2", "bank2")) {
      get(stranger, scene.path()).statusCode(404);
    }
    get("lessor", scene.path()).statusCode(403);
    get("auditor", scene.path()).statusCode(200).body("promise.promiseNumber", notNullValue());
    get("enterprise", BRIDGES + "?limit=100").body("items.id", hasItem(scene.id()));
    get("enterprise", FUNDS + "/" + scene.fund()).body("capital", equalTo("1000000.00"));
    String row = "SELECT 1 FROM bridge_loan WHERE id = '" + scene.id() + "'";
    String grants =
        "SELECT 1 FROM credit_grant WHERE id IN ('"
            + String.join("', '", grantId(scene.old()), grantId(scene.next()))
            + "')";
    assertThat(DATABASE.asApp(GUARANTOR_ORG, "guarantor", row)).isEqualTo(1);
    assertThat(DATABASE.asApp(LESSOR_ORG, "guarantor", row)).isZero();
    assertThat(DATABASE.asApp(BANK2_ORG, "bank", row)).isZero();
    assertThat(DATABASE.asApp(GUARANTOR_ORG, "guarantor", grants)).isEqualTo(2);
    assertThat(DATABASE.asApp(LESSOR_ORG, "guarantor", grants)).isZero();
    assertThat(
            DATABASE.asApp(
                GUARANTOR_ORG,
                "guarantor",
                "UPDATE credit_grant SET term_months = 1 WHERE id = '"
                    + (grantId(scene.old()) + "'")))
        .isZero();
  }

  @Test
  void aFundIsRegisteredUnderAProgrammeAndAtMostAtItsPrice() {
    ObjectNode form = fundForm("1000000.00");
    post("guarantor", FUNDS, form.deepCopy().put("dailyPricePercent", "0.0601").toString())
        .statusCode(422)
        .body("errors.field", contains("dailyPricePercent"));
    post("guarantor", FUNDS, form.deepCopy().put("programme", "ELSEWHERE").toString())
        .statusCode(422)
        .body("errors[0].remedy", containsString("HUBEI_BRIDGE"));
    post("bank", FUNDS, form.toString()).statusCode(403);
  }
}
