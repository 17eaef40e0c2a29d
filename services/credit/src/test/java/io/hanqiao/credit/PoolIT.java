package io.hanqiao.credit;

import static io.hanqiao.credit.Loans.GRANTS;
import static io.hanqiao.credit.Loans.amount;
import static io.hanqiao.credit.Loans.contracted;
import static io.hanqiao.credit.Loans.drawn;
import static io.hanqiao.credit.Loans.grant;
import static io.hanqiao.credit.Loans.offer;
import static io.hanqiao.credit.Loans.pay;
import static io.hanqiao.credit.Loans.proposed;
import static io.hanqiao.credit.Loans.underReview;
import static io.hanqiao.credit.Requests.OFFERS;
import static io.hanqiao.credit.Requests.command;
import static io.hanqiao.credit.Requests.made;
import static io.hanqiao.credit.Requests.minimalOffer;
import static io.hanqiao.credit.Requests.object;
import static io.hanqiao.credit.Requests.put;
import static io.hanqiao.platform.testing.Calls.get;
import static io.hanqiao.platform.testing.Calls.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hanqiao.platform.testing.EventSchemas;
import io.hanqiao.platform.testing.PublishedEvents;
import io.hanqiao.platform.testing.PublishedEvents.Event;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code operator} and {@code operator-checker} are two people of the bureau. */
@QuarkusTest
class PoolIT {

  private static final String POOLS = "/v1/risk-pools";

  @Test
  void aPoolWarnsAtItsFirstLineAndTakesNoNewLoansAtItsSecondUntilAPersonResumesIt()
      throws SQLException {
    String offer = offer();
    String pool = registered(offer);
    // 6,000,000.00 owed: 5 percent are 300,000.00 and 8 percent are 480,000.00.
    String sound = loan(offer, "3000000.00");
    String failed = loan(offer, "3000000.00");
    Guaranteed.overdue(failed);
    paidOut(pool, failed, "299999.99").body("status", equalTo("OPEN"));
    paidOut(pool, failed, "0.01").body("status", equalTo("WARNED"));
    contracted(proposed(offer));
    String waiting = proposed(offer);
    paidOut(pool, failed, "179999.99").body("status", equalTo("WARNED"));
    paidOut(pool, failed, "0.01")
        .body("status", equalTo("SUSPENDED"), "paidOut", equalTo("480000.00"))
        .body("payouts", hasSize(4));

    command("bank-checker", waiting, "confirm")
        .statusCode(409)
        .body("detail", containsString("规则 pool-suspended"))
        .body("detail", containsString("鄂科技规〔2025〕3号"));
    post("bank", GRANTS, grant(underReview(offer)).toString()).statusCode(409);
    await().until(() -> Boolean.TRUE.equals(field(OFFERS + "/" + offer, "riskPoolSuspended")));
    command("operator", pool, "resume")
        .statusCode(409)
        .body("detail", containsString("规则 pool-resumes-below-its-line"));
    // More is lent under older grants: the ratio falls, and the pool stays suspended all the same.
    pay(drawn(sound.replaceAll("/drawdowns.*", ""), "900000.00"), "900000.00");
    await().until(() -> "6900000.00".equals(field(pool, "outstanding")));
    get("operator", pool).body("status", equalTo("SUSPENDED"));
    command("operator", pool, "resume").statusCode(200).body("status", equalTo("WARNED"));
    command("bank-checker", waiting, "confirm").statusCode(200);
    await().until(() -> Boolean.FALSE.equals(field(OFFERS + "/" + offer, "riskPoolSuspended")));
    assertTold(pool);
  }

  @Test
  void aRepaymentCanSuspendAPoolAndItsOffersSayItWhateverTheirBankEdits() throws SQLException {
    String offer = offer();
    String pool = registered(offer);
    String sound = loan(offer, "3000000.00");
    String failed = loan(offer, "1000000.00");
    Guaranteed.overdue(failed);
    paidOut(pool, failed, "300000.00").body("status", equalTo("WARNED"));

    Loans.repay(sound, "1000000.00").statusCode(200);
    await().until(() -> "SUSPENDED".equals(field(pool, "status")));
    String path = OFFERS + "/" + offer;
    await().until(() -> Boolean.TRUE.equals(field(path, "riskPoolSuspended")));
    ObjectNode edit =
        minimalOffer(get("bank", path).extract().path("bankId")).put("riskPoolSuspended", false);
    put("bank", path, get("bank", path).extract().header("ETag"), edit)
        .statusCode(200)
        .body("riskPoolSuspended", equalTo(true));
  }

  @Test
  void twoOperatorsPayForWhatIsOverdueUnderAnOfferOfThePool() throws SQLException {
    String offer = offer();
    String pool = registered(offer);
    String draw = loan(offer, "1000000.00");
    post("operator", pool + "/propose-payout", payout(draw, "1.00"))
        .statusCode(409)
        .body("detail", containsString("规则 pool-pays-for-overdue"));
    Guaranteed.overdue(draw);
    String elsewhere = loan(offer(), "1.00");
    post("operator", pool + "/propose-payout", payout(elsewhere, "1.00"))
        .statusCode(422)
        .body("errors.field", contains("grantId"));
    post("bank", pool + "/propose-payout", payout(draw, "1.00")).statusCode(403);
    post("operator", pool + "/propose-payout", payout(draw, "40000.00"))
        .statusCode(200)
        .body("paidOut", equalTo("0.00"));
    post("operator", pool + "/propose-payout", payout(draw, "1.00"))
        .statusCode(409)
        .body("detail", containsString("规则 one-proposal"));
    for (String reader : List.of("bank2", "guarantor")) {
      get(reader, pool).statusCode(200).body("proposal", nullValue(), "payouts", empty());
    }
    post("operator", pool + "/confirm-payout", amount("40000.00"))
        .statusCode(403)
        .body("detail", containsString("规则 two-people"));
    post("operator-checker", pool + "/confirm-payout", amount("39999.99")).statusCode(409);
    post("operator-checker", pool + "/confirm-payout", amount("40000.00"))
        .statusCode(200)
        .body("status", equalTo("OPEN"), "paidOut", equalTo("40000.00"));
    command("operator", pool, "reject-payout").statusCode(409);
    get("enterprise", pool).statusCode(403);
  }

  @Test
  void thresholdsAreOfAProgrammeAndComeWithTheirDocument() {
    ObjectNode form = form(offer()).put("warnPercent", "8").putNull("document");
    post("operator", POOLS, form.toString())
        .statusCode(422)
        .body("errors.field", contains("suspendPercent", "document"));
    post("bank", POOLS, form(offer()).toString()).statusCode(403);
    post("operator", POOLS, form("01930000-0000-7000-8000-00000000ffff").toString())
        .statusCode(422)
        .body("errors.field", contains("offerIds"));
  }

  private static void assertTold(String pool) {
    String id = pool.substring(POOLS.length() + 1);
    List<Event> told = PublishedEvents.of("credit.risk-pool", id, 6);
    assertThat(told)
        .extracting(event -> event.type().replaceAll(".*risk-pool\\.|\\.v1", ""))
        .containsExactly("registered", "paid-out", "paid-out", "paid-out", "paid-out", "resumed");
    for (Event event : told) {
      assertThat(EventSchemas.flaws("credit.risk-pool", event.type(), event.body())).isEmpty();
    }
  }

  private static Object field(String path, String name) {
    return get("bank", path).extract().path(name);
  }

  static String registered(String offer) {
    return POOLS + "/" + made("operator", POOLS, form(offer));
  }

  private static ObjectNode form(String offer) {
    ObjectNode form =
        object(
            """
            {'name': '知识价值信用贷款资金池（演示）', 'fund': '100000000.00', 'warnPercent': '5',
             'suspendPercent': '8', 'document': '鄂科技规〔2025〕3号', 'clause': '待核原文',
             'synthetic': true}
            """);
    form.putArray("offerIds").add(offer);
    return form;
  }

  /** So much paid out on a new grant, by the path of the draw. */
  private static String loan(String offer, String yuan) {
    String draw = drawn(contracted(proposed(offer)), yuan);
    pay(draw, yuan);
    return draw;
  }

  private static ValidatableResponse paidOut(String pool, String draw, String yuan) {
    post("operator", pool + "/propose-payout", payout(draw, yuan)).statusCode(200);
    return post("operator-checker", pool + "/confirm-payout", amount(yuan)).statusCode(200);
  }

  static String payout(String draw, String yuan) {
    String grant = draw.substring(GRANTS.length() + 1).replaceAll("/.*", "");
    return object("{}").put("grantId", grant).put("amount", yuan).toString();
  }
}
