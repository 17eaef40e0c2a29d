package io.hanqiao.credit;

import static io.hanqiao.credit.Loans.APPLICATIONS;
import static io.hanqiao.credit.Loans.GRANTS;
import static io.hanqiao.credit.Loans.amount;
import static io.hanqiao.credit.Loans.confirmed;
import static io.hanqiao.credit.Loans.contract;
import static io.hanqiao.credit.Loans.contracted;
import static io.hanqiao.credit.Loans.drawn;
import static io.hanqiao.credit.Loans.grant;
import static io.hanqiao.credit.Loans.numberOf;
import static io.hanqiao.credit.Loans.offer;
import static io.hanqiao.credit.Loans.pay;
import static io.hanqiao.credit.Loans.proposed;
import static io.hanqiao.credit.Loans.repay;
import static io.hanqiao.credit.Loans.underReview;
import static io.hanqiao.credit.Requests.BANK2_ORG;
import static io.hanqiao.credit.Requests.BANK_ORG;
import static io.hanqiao.credit.Requests.FIRM_ORG;
import static io.hanqiao.credit.Requests.command;
import static io.hanqiao.credit.Requests.made;
import static io.hanqiao.credit.Requests.object;
import static io.hanqiao.platform.testing.Calls.get;
import static io.hanqiao.platform.testing.Calls.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hanqiao.platform.testing.EventSchemas;
import io.hanqiao.platform.testing.PublishedEvents;
import io.hanqiao.platform.testing.PublishedEvents.Event;
import io.hanqiao.platform.testing.ServiceDatabase;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** {@code bank} and {@code bank-checker} are two people of one bank. */
@QuarkusTest
class GrantIT {

  private static final ServiceDatabase DATABASE = new ServiceDatabase("credit");
  private static final String TOPIC = "credit.grant";

  @Test
  void moneyMovesFromTheProposalToTheSettlementWithTwoPeopleAtEachPromise() throws SQLException {
    String path = proposed(offer());
    String id = path.substring(GRANTS.length() + 1);
    command("bank", path, "confirm")
        .statusCode(403)
        .body("detail", containsString("规则 two-people"));
    command("bank-checker", path, "confirm")
        .statusCode(200)
        .body("status", equalTo("GRANTED"), "available", equalTo("4000000.00"))
        .body("ratePercent", equalTo("3.85"), "allInCostPercent", equalTo("4.35"));
    String contract = contract().toString();
    post("bank", path + "/propose-contract", contract).statusCode(200);
    post("bank", path + "/confirm-contract", numberOf(contract)).statusCode(403);
    post("bank-checker", path + "/confirm-contract", numberOf(contract))
        .body("status", equalTo("CONTRACTED"));

    String draw = drawn(path, "1000000.00");
    post("bank", draw + "/propose-disbursement", amount("600000.00")).statusCode(200);
    post("bank", draw + "/confirm-disbursement", amount("600000.00")).statusCode(403);
    command("bank-checker", draw, "confirm-disbursement").statusCode(422);
    post("bank-checker", draw + "/confirm-disbursement", amount("600000.01"))
        .statusCode(409)
        .body("detail", containsString("现在待复核的是 600000.00"));
    post("bank-checker", draw + "/confirm-disbursement", amount("600000.00"))
        .statusCode(200)
        .body("utilized", equalTo("600000.00"), "reserved", equalTo("400000.00"))
        .body("drawdowns[0].status", equalTo("PARTLY_DISBURSED"));
    pay(draw, "400000.00").body("drawdowns[0].status", equalTo("DISBURSED"));
    repay(draw, "1000000.00")
        .statusCode(200)
        .body("limit", equalTo("3000000.00"), "available", equalTo("3000000.00"))
        .body("disbursed", equalTo("1000000.00"), "granted", equalTo("4000000.00"));
    command("bank", path, "settle")
        .statusCode(200)
        .body("status", equalTo("SETTLED"), "limit", equalTo("0.00"));

    assertTold(id);
    assertAudited(id);
  }

  private static void assertAudited(String id) throws SQLException {
    assertThat(DATABASE.audit(id))
        .extracting(line -> line.action().substring("credit-grant.".length()))
        .containsExactly(
            "proposed",
            "granted",
            "contract-proposed",
            "contracted",
            "drawdown-requested",
            "disbursement-proposed",
            "disbursed",
            "disbursement-proposed",
            "disbursed",
            "repaid",
            "settled");
  }

  private static void assertTold(String id) {
    List<Event> told = PublishedEvents.of(TOPIC, id, 7);
    assertThat(told)
        .extracting(event -> event.type().replaceAll(".*grant\\.|\\.v1", ""))
        .containsExactly(
            "granted",
            "contracted",
            "drawdown-requested",
            "disbursed",
            "disbursed",
            "repaid",
            "settled");
    for (int i = 0; i < told.size(); i++) {
      Event event = told.get(i);
      assertThat(EventSchemas.flaws(TOPIC, event.type(), event.body())).isEmpty();
      assertThat(event.header("ce_eventversion")).isEqualTo(Integer.toString(i + 1));
      assertThat(event.body().has("proposedBy")).isFalse();
    }
    JsonNode last = told.get(6).body();
    assertThat(last.at("/drawdowns/0/disbursements")).hasSize(2);
    assertThat(last.at("/drawdowns/0/repayments/0/amount").asText()).isEqualTo("1000000.00");
    assertThat(last.at("/contract/contractNumber").asText()).startsWith("C-");
    assertThat(EventSchemas.fieldNames(told.get(0).body()))
        .isEqualTo(
            EventSchemas.fieldNames(EventSchemas.sample(TOPIC, told.get(0).type() + ".minimal")));
  }

  @Test
  void whatOnePersonProposesPromisesNothingAndTheFirmDoesNotSeeIt() throws SQLException {
    String application = underReview(offer());
    String path = GRANTS + "/" + made("bank", GRANTS, grant(application));

    get("bank-checker", path)
        .body("status", equalTo("PROPOSED"), "limit", equalTo("0.00"))
        .body("proposedBy", notNullValue());
    get("enterprise", path).statusCode(404);
    get("bank2", path).statusCode(404);
    post("bank", GRANTS, grant(application).toString()).statusCode(409);
    command("bank-checker", path, "reject", "TERMS_WRONG")
        .statusCode(200)
        .body("status", equalTo("REJECTED"));
    get("bank", APPLICATIONS + "/" + application).body("status", equalTo("UNDER_REVIEW"));
    get("enterprise", path).statusCode(404);
    confirmed(GRANTS + "/" + made("bank", GRANTS, grant(application)));
    get("enterprise", APPLICATIONS + "/" + application).body("status", equalTo("GRANTED"));
    assertThat(DATABASE.lastTold(path.substring(GRANTS.length() + 1))).isEmpty();
  }

  @Test
  void theFirmSeesItsGrantButNotWhoActedInsideTheBank() {
    String path = contracted(proposed(offer()));
    String draw = drawn(path, "500000.00");
    post("bank", draw + "/propose-disbursement", amount("500000.00")).statusCode(200);

    get("enterprise", path)
        .statusCode(200)
        .body("proposedBy", nullValue(), "confirmedBy", nullValue())
        .body("contract.proposedBy", nullValue(), "drawdowns[0].proposedBy", nullValue())
        .body("drawdowns[0].proposedDisbursement", nullValue());
    get("bank", path).body("drawdowns[0].proposedDisbursement", equalTo("500000.00"));
    for (String stranger : List.of("enterprise2", "bank2")) {
      get(stranger, path).statusCode(404);
    }
    get("auditor", path).statusCode(200);
    get("guarantor", path).statusCode(403);
    get("enterprise", GRANTS + "?status=CONTRACTED&limit=1").body("items", hasSize(1));
    command("enterprise", draw, "confirm-disbursement").statusCode(403);
    post("bank", path + "/drawdowns", amount("1.00")).statusCode(403);
  }

  @Test
  void anApplicationThatWasWithdrawnMeanwhileIsNotGranted() {
    String application = underReview(offer());
    String path = GRANTS + "/" + made("bank", GRANTS, grant(application));
    command("enterprise", APPLICATIONS + "/" + application, "withdraw", "OTHER_BANK")
        .statusCode(200);

    command("bank-checker", path, "confirm")
        .statusCode(409)
        .body("detail", containsString("企业已撤回"));
    get("bank", path).body("status", equalTo("PROPOSED"), "limit", equalTo("0.00"));
    command("bank", path, "reject", "APPLICATION_ENDED").statusCode(200);
  }

  @Test
  void aGrantGivenUpBeforeTheContractPromisesNothingAnyMore() {
    String path = confirmed(proposed(offer()));

    command("bank", path, "give-up", "RATE").statusCode(403);
    command("enterprise", path, "give-up", "RATE")
        .statusCode(200)
        .body("status", equalTo("GIVEN_UP"), "limit", equalTo("0.00"));
    command("bank", path, "settle").statusCode(409);
  }

  @Test
  void whatDoesNotFitTheApplicationIsRefusedFieldByField() {
    String application = underReview(offer());

    post(
            "bank",
            GRANTS,
            grant(application)
                .put("expiresOn", "2020-01-01")
                .put("lprSpreadBp", 10)
                .put("termMonths", 0)
                .toString())
        .statusCode(422)
        .body("errors.field", containsInAnyOrder("expiresOn", "ratePercent", "termMonths"));
    post("bank", GRANTS, grant(application).put("limit", "5000000.01").toString())
        .statusCode(422)
        .body("errors[0].remedy", containsString("5000000.00"));
    post("bank", GRANTS, grant(application).put("subsidyPercent", "5").toString())
        .statusCode(422)
        .body("errors.field", containsInAnyOrder("subsidyPercent"));
    post("bank2", GRANTS, grant(application).toString()).statusCode(404);
  }

  @Test
  void theSpreadHangsOnTheLprOfTheTermAndTheCostIsAllIn() {
    String application = underReview(offer());
    ObjectNode spread = grant(application).put("lprSpreadBp", -20).put("subsidyPercent", "0.20");
    spread.remove("ratePercent");

    get("bank", GRANTS + "/" + made("bank", GRANTS, spread))
        .body("lprTenor", equalTo("ONE_YEAR"), "lprSpreadBp", equalTo(-20))
        .body("lprPercent", notNullValue(), "feePercent", equalTo("0.50"));
  }

  @Test
  void oneContractNumberIsOneContractOfABank() {
    String offer = offer();
    String number = "C-" + UUID.randomUUID();
    String body = object("{'signedOn': '2026-03-31'}").put("contractNumber", number).toString();
    post("bank", confirmed(proposed(offer)) + "/propose-contract", body).statusCode(200);

    post("bank", confirmed(proposed(offer)) + "/propose-contract", body)
        .statusCode(409)
        .body("code", equalTo("conflict"));
  }

  @Test
  void theDatabaseItselfKeepsTheMoneyConservedAndTheFactsUnchanged() throws SQLException {
    String path = contracted(proposed(offer()));
    String draw = drawn(path, "1000000.00");
    pay(draw, "600000.00");
    String id = "'" + path.substring(GRANTS.length() + 1) + "'";

    for (String broken :
        List.of(
            "UPDATE credit_grant SET available_fen = available_fen + 1 WHERE id = " + id,
            "UPDATE credit_grant SET utilized_fen = utilized_fen + 1, available_fen ="
                + " available_fen - 1 WHERE id = "
                + id,
            "UPDATE credit_grant SET limit_fen = limit_fen + 1, available_fen ="
                + " available_fen + 1 WHERE id = "
                + id,
            "UPDATE credit_grant SET confirmed_by = proposed_by WHERE id = " + id,
            "UPDATE drawdown SET reserved_fen = reserved_fen - 1 WHERE grant_id = " + id)) {
      assertThatThrownBy(() -> DATABASE.asApp(BANK_ORG, "bank", broken))
          .as(broken)
          .hasMessageContaining("violates check constraint");
    }
    for (String table : List.of("disbursement", "repayment")) {
      assertThatThrownBy(
              () -> DATABASE.asApp(BANK_ORG, "bank", "UPDATE " + table + " SET amount_fen = 1"))
          .hasMessageContaining("permission denied");
    }
    String read = "SELECT id FROM credit_grant WHERE id = " + id;
    assertThat(DATABASE.asApp(FIRM_ORG, "enterprise", read)).isEqualTo(1);
    assertThat(DATABASE.asApp(BANK2_ORG, "bank", read)).isZero();
    assertThat(DATABASE.asApp(BANK_ORG, "fund", read)).isZero();
  }
}
