package io.hanqiao.credit;

import static io.hanqiao.credit.Loans.GRANTS;
import static io.hanqiao.credit.Loans.contracted;
import static io.hanqiao.credit.Loans.drawn;
import static io.hanqiao.credit.Loans.pay;
import static io.hanqiao.credit.Loans.proposed;
import static io.hanqiao.credit.Loans.repay;
import static io.hanqiao.credit.Outcomes.REPORTS;
import static io.hanqiao.credit.Outcomes.number;
import static io.hanqiao.credit.Outcomes.paidOut;
import static io.hanqiao.credit.Outcomes.report;
import static io.hanqiao.credit.Outcomes.reported;
import static io.hanqiao.credit.Outcomes.rows;
import static io.hanqiao.credit.Requests.BANKS;
import static io.hanqiao.credit.Requests.FIRM_ORG;
import static io.hanqiao.credit.Requests.LINES;
import static io.hanqiao.credit.Requests.OFFERS;
import static io.hanqiao.credit.Requests.bank;
import static io.hanqiao.credit.Requests.command;
import static io.hanqiao.credit.Requests.made;
import static io.hanqiao.credit.Requests.minimalLine;
import static io.hanqiao.credit.Requests.minimalOffer;
import static io.hanqiao.platform.testing.Calls.get;
import static io.hanqiao.platform.testing.Calls.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hanqiao.platform.testing.ServiceDatabase;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Outcomes of loans made here and elsewhere. */
@QuarkusTest
class OutcomeIT {

  private static final ServiceDatabase DATABASE = new ServiceDatabase("credit");
  private static final String MISTAKE = "{\"reason\": \"MISTAKE\"}";

  private final FirmTopic firms = new FirmTopic();
  private String bank = "";
  private String firm = "";

  @BeforeEach
  void aBankAndAFirm() {
    bank = made("bank", BANKS, bank("江城银行（演示）"));
    firm = firms.firm(FIRM_ORG, "donghu");
  }

  private Map<String, String> totals(String user) {
    return Outcomes.totals(user, "BANK", "&bankId=" + bank);
  }

  private String key(String kind, String basis) {
    return kind + " " + basis + " " + bank;
  }

  @Test
  void aLoanMadeHereReportsItselfAndNothingOfDifferentKindsIsAdded() {
    String line = made("bank", LINES, minimalLine(bank).put("amount", "9000000.00"));
    assertThat(totals("bank")).isEmpty();
    command("bank-checker", LINES + "/" + line, "confirm").statusCode(200);
    String offer = made("bank", OFFERS, minimalOffer(bank));
    String grant = contracted(proposed(offer));
    String draw = drawn(grant, "1500000.00");
    pay(draw, "1000000.00");
    pay(draw, "500000.00");
    repay(draw, "300000.00").statusCode(200);
    proposed(offer);

    Map<String, String> whole =
        Map.of(
            key("PLEDGED", "BANK_REPORTED"), "9000000.00 of 1",
            key("GRANTED", "BANK_REPORTED"), "4000000.00 of 1",
            key("CONTRACTED", "BANK_REPORTED"), "4000000.00 of 1",
            key("DISBURSED", "BANK_REPORTED"), "1500000.00 of 2",
            key("REPAID", "BANK_REPORTED"), "300000.00 of 1");
    assertThat(totals("bank")).isEqualTo(whole);
    assertThat(totals("operator")).isEqualTo(whole);
    assertThat(totals("auditor")).isEqualTo(whole);
    assertThat(totals("enterprise")).hasSize(4).doesNotContainKey(key("PLEDGED", "BANK_REPORTED"));
    String id = grant.substring(GRANTS.length() + 1);
    get("bank", "/v1/outcomes?kind=CONTRACTED&bankId=" + bank)
        .body("items", hasSize(1))
        .body("items[0].evidence", equalTo("GRANT"), "items[0].evidenceId", equalTo(id))
        .body(
            "items[0].contractNumber",
            equalTo(get("bank", grant).extract().path("contract.contractNumber")));
  }

  @Test
  void theFirmConfirmsOrDisputesAndItsWordIsKeptApart() {
    String said = reported(paidOut(bank, firm, number()));
    String other = reported(paidOut(bank, firm, number()));
    String path = "/v1/outcomes/DISBURSED/" + said;
    String bad = "/v1/outcomes/DISBURSED/" + other;

    command("enterprise", path, "confirm").statusCode(200).body("basis", equalTo("FIRM_CONFIRMED"));
    post("enterprise", bad + "/dispute", "{\"reason\": \"NOT_RECEIVED\"}")
        .statusCode(200)
        .body("basis", equalTo("DISPUTED"), "disputeReason", equalTo("NOT_RECEIVED"));
    assertThat(totals("operator"))
        .containsOnlyKeys(key("DISBURSED", "FIRM_CONFIRMED"), key("DISBURSED", "DISPUTED"));
    command("enterprise", bad, "confirm").statusCode(200).body("disputeReason", equalTo(null));
    assertThat(totals("operator"))
        .isEqualTo(Map.of(key("DISBURSED", "FIRM_CONFIRMED"), "4000000.00 of 2"));
    command("enterprise2", path, "confirm").statusCode(404);
    command("bank", path, "confirm").statusCode(403);
    post("enterprise", path + "/dispute", "{\"reason\": \"WHY\"}").statusCode(422);
    post("enterprise", "/v1/outcomes/DRAWN/" + said + "/confirm", "{}").statusCode(422);
  }

  @Test
  void aReportCountsFromItsSecondPersonUntilItIsRetracted() throws Exception {
    String id = made("bank", REPORTS, paidOut(bank, firm, number()));
    String path = REPORTS + "/" + id;
    get("enterprise", path).statusCode(404);
    assertThat(totals("bank")).isEmpty();

    command("bank", path, "confirm").statusCode(403).body("detail", containsString("two-people"));
    command("bank-checker", path, "confirm").statusCode(200);
    assertThat(totals("bank")).hasSize(1);
    get("enterprise", path).statusCode(200).body("proposedBy", equalTo(null));
    command("bank-checker", path, "confirm").statusCode(409);
    post("bank", path + "/retract", MISTAKE).statusCode(200).body("status", equalTo("RETRACTED"));
    assertThat(totals("bank")).isEmpty();
    assertThat(DATABASE.audit(id).stream().map(ServiceDatabase.AuditLine::action))
        .containsExactly("loan-report.proposed", "loan-report.reported", "loan-report.retracted");
    String rejected = made("bank", REPORTS, paidOut(bank, firm, number()));
    post("bank-checker", REPORTS + "/" + rejected + "/reject", MISTAKE).statusCode(200);
    command("bank-checker", REPORTS + "/" + rejected, "confirm").statusCode(409);
    assertThat(totals("bank")).isEmpty();
  }

  @Test
  void oneDocumentOfOneContractCountsOnceHoweverItIsWritten() {
    String contract = number();
    ObjectNode report = paidOut(bank, firm, contract).put("documentNumber", "JJ 2026-0001");
    String id = reported(report);

    for (String again : new String[] {"jj2026-0001", "ＪＪ20260001", " JJ_2026/0001"}) {
      post(
              "bank",
              REPORTS,
              report
                  .put("documentNumber", again)
                  .put("contractNumber", contract.toLowerCase(Locale.ROOT))
                  .put("amount", "7.00")
                  .toString())
          .statusCode(409);
    }
    assertThat(totals("bank"))
        .isEqualTo(Map.of(key("DISBURSED", "BANK_REPORTED"), "2000000.00 of 1"));
    post("bank", REPORTS + "/" + id + "/retract", MISTAKE).statusCode(200);
    reported(report);
    assertThat(totals("bank")).isEqualTo(Map.of(key("DISBURSED", "BANK_REPORTED"), "7.00 of 1"));
  }

  @Test
  void aContractOfAGrantHereCountsByItsGrantWhoeverReportedItBefore() {
    String own = NeedTopic.ENTERPRISE_ID;
    firms.tell(UUID.fromString(own), FIRM_ORG, System.nanoTime(), "donghu");
    String contract = number();
    String before = reported(paidOut(bank, own, contract));
    String grant = Loans.confirmed(proposed(made("bank", OFFERS, minimalOffer(bank))));
    post("bank", grant + "/propose-contract", signed(contract)).statusCode(200);
    assertThat(totals("bank")).containsKey(key("DISBURSED", "BANK_REPORTED"));
    post("bank-checker", grant + "/confirm-contract", Loans.numberOf(signed(contract)))
        .statusCode(200);

    assertThat(totals("bank"))
        .containsOnlyKeys(key("GRANTED", "BANK_REPORTED"), key("CONTRACTED", "BANK_REPORTED"));
    get("bank", REPORTS + "/" + before)
        .body("supersededBy", equalTo(grant.substring(GRANTS.length() + 1)));
    post("bank", REPORTS, paidOut(bank, own, contract).toString())
        .statusCode(409)
        .body("detail", containsString("contract-counts-once"));
    String theirs = made("bank2", BANKS, bank("汉江银行（演示）"));
    post("bank2", REPORTS, paidOut(theirs, own, contract).toString()).statusCode(409);
  }

  private static String signed(String contract) {
    return Loans.contract().put("contractNumber", contract).toString();
  }

  @Test
  void anotherBankTakesAContractOverOnlyWhenNothingOfTheFirstStands() {
    String contract = number();
    String id = made("bank", REPORTS, paidOut(bank, firm, contract));
    String theirs = made("bank2", BANKS, bank("汉江银行（演示）"));
    post("bank2", REPORTS, paidOut(theirs, firm, contract).toString())
        .statusCode(409)
        .body("detail", containsString("另一家银行"));

    post("bank", REPORTS + "/" + id + "/reject", MISTAKE).statusCode(200);
    made("bank2", REPORTS, paidOut(theirs, firm, contract));
    post("bank", REPORTS, paidOut(bank, firm, contract).toString()).statusCode(409);
  }

  @Test
  void aFirmBorrowsForTheFirstTimeOnceAndOnlyWhenMoneyWasPaidOut() {
    String contract = number();
    ObjectNode first =
        report(bank, firm, contract, "FIRST_TIME_BORROWER").put("documentNumber", "ZX-" + contract);
    post("bank", REPORTS, first.toString())
        .statusCode(409)
        .body("detail", containsString("first-loan-is-paid-out"));
    reported(paidOut(bank, firm, contract));
    reported(first);

    assertThat(totals("operator"))
        .containsEntry(key("FIRST_TIME_BORROWER", "BANK_REPORTED"), "null of 1");
    String theirs = made("bank2", BANKS, bank("汉江银行（演示）"));
    String second = number();
    made("bank2", REPORTS, paidOut(theirs, firm, second));
    post(
            "bank2",
            REPORTS,
            report(theirs, firm, second, "FIRST_TIME_BORROWER")
                .put("documentNumber", "ZX-1")
                .toString())
        .statusCode(409);
  }

  @Test
  void whatIsMissingOrTooMuchIsSaidFieldByField() {
    post(
            "bank",
            REPORTS,
            report(bank, firm, number(), "CONTRACTED").put("documentNumber", "x").toString())
        .statusCode(422)
        .body("errors.field", hasSize(2));
    post("bank", REPORTS, report(bank, firm, number(), "GRANTED").toString()).statusCode(422);
    post("bank", REPORTS, paidOut(bank, UUID.randomUUID().toString(), number()).toString())
        .statusCode(422)
        .body("errors[0].field", equalTo("enterpriseId"));
    post("bank", REPORTS, paidOut(bank, firm, number()).put("happenedOn", "2199-01-01").toString())
        .statusCode(422);
    get("bank", "/v1/outcomes").statusCode(422);
    get("bank", "/v1/outcome-totals").statusCode(422);
    get("bank", "/v1/outcome-totals?by=BANK&from=2026-02-01&until=2026-01-01").statusCode(422);
    get("bank", "/v1/outcome-totals?by=BANK&month=2026-13").statusCode(422);
  }

  @Test
  void anErasedFirmsFactsStayAndItsPlaceIsForgotten() {
    String gone = firms.firm(FIRM_ORG, "wuchang");
    reported(paidOut(bank, gone, number()));
    assertThat(Outcomes.totals("bank", "DISTRICT", "&bankId=" + bank))
        .containsOnlyKeys("DISBURSED BANK_REPORTED wuchang");

    firms.erase(UUID.fromString(gone), FIRM_ORG, 2);
    assertThat(Outcomes.totals("bank", "DISTRICT", "&bankId=" + bank))
        .isEqualTo(Map.of("DISBURSED BANK_REPORTED -", "2000000.00 of 1"));
    assertThat(rows("bank", "/v1/outcomes?kind=DISBURSED&bankId=" + bank)).hasSize(1);
  }
}
