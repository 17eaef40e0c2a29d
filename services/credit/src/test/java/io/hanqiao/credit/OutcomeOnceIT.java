package io.hanqiao.credit;

import static io.hanqiao.credit.Loans.proposed;
import static io.hanqiao.credit.Outcomes.REPORTS;
import static io.hanqiao.credit.Outcomes.number;
import static io.hanqiao.credit.Outcomes.paidOut;
import static io.hanqiao.credit.Outcomes.report;
import static io.hanqiao.credit.Outcomes.reported;
import static io.hanqiao.credit.Requests.BANKS;
import static io.hanqiao.credit.Requests.FIRM_ORG;
import static io.hanqiao.credit.Requests.OFFERS;
import static io.hanqiao.credit.Requests.bank;
import static io.hanqiao.credit.Requests.command;
import static io.hanqiao.credit.Requests.made;
import static io.hanqiao.credit.Requests.minimalOffer;
import static io.hanqiao.platform.testing.Calls.load;
import static io.hanqiao.platform.testing.Calls.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who tries to have a total say more than there is. */
@QuarkusTest
class OutcomeOnceIT {

  private static final String MISTAKE = "{\"reason\": \"MISTAKE\"}";
  private static final String BULK = REPORTS + "/bulk-confirm";

  private final FirmTopic firms = new FirmTopic();
  private String bank = "";
  private String firm = "";

  @BeforeEach
  void aBankAndAFirm() {
    bank = made("bank", BANKS, bank("江城银行（演示）"));
    firm = firms.firm(FIRM_ORG, "donghu");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "鄂银贷字〔%s〕第1号",
        "鄂银贷字（%s）第１号",
        "鄂银贷字「%s」第1号",
        "鄂银贷字《%s》第1号",
        "鄂银贷字【%s】第 1 号",
        "鄂银贷字：%s，第1号。",
        "鄂银贷字\u2010%s\u2212第1号",
        "鄂银贷字\u200b%s\ufeff第1\u00ad号",
        "鄂银贷字・%s•第1号",
        "鄂\u3000银\t贷字'%s'\\第#1号"
      })
  void aContractCountsOnceHoweverItsNumberIsSpelt(String spelling) {
    String year = UUID.randomUUID().toString();
    ObjectNode report = paidOut(bank, firm, "鄂银贷字" + year + "第1号");
    reported(report);

    post("bank", REPORTS, report.put("contractNumber", spelling.formatted(year)).toString())
        .statusCode(409);
    String theirs = made("bank2", BANKS, bank("汉江银行（演示）"));
    post("bank2", REPORTS, paidOut(theirs, firm, spelling.formatted(year)).toString())
        .statusCode(409)
        .body("detail", containsString("contract-counts-once"));
    assertTotals("DISBURSED BANK_REPORTED", "2000000.00 of 1");
  }

  @Test
  void numbersThatDifferInALetterOrADigitAreTwoContracts() {
    String contract = number();
    for (String other : new String[] {"〇", "零", "A", "Ａ1", "第"}) {
      reported(paidOut(bank, firm, contract + other));
    }
    assertTotals("DISBURSED BANK_REPORTED", "10000000.00 of 5");
  }

  @Test
  void twoFirmsWithContractsOfOneNumberCountEachTheirOwn() {
    String contract = number();
    String other = firms.firm(FIRM_ORG, "donghu");
    reported(paidOut(bank, firm, contract));
    String second = reported(paidOut(bank, other, contract));

    assertTotals("DISBURSED BANK_REPORTED", "4000000.00 of 2");
    command("enterprise", "/v1/outcomes/DISBURSED/" + second, "confirm").statusCode(200);
    assertThat(totals())
        .isEqualTo(
            Map.of(
                "DISBURSED BANK_REPORTED " + bank, "2000000.00 of 1",
                "DISBURSED FIRM_CONFIRMED " + bank, "2000000.00 of 1"));
    post("bank", REPORTS + "/" + second + "/retract", MISTAKE).statusCode(200);
    assertTotals("DISBURSED BANK_REPORTED", "2000000.00 of 1");
  }

  @Test
  void aCorrectedReportCountsInThePlaceOfTheWrongOneAndTheFirmIsAskedAnew() {
    ObjectNode report = paidOut(bank, firm, number());
    String wrong = reported(report);
    command("enterprise", "/v1/outcomes/DISBURSED/" + wrong, "confirm").statusCode(200);
    post("bank", REPORTS + "/" + wrong + "/retract", MISTAKE).statusCode(200);
    assertThat(totals()).isEmpty();

    reported(report.put("amount", "3000000.00"));
    assertTotals("DISBURSED BANK_REPORTED", "3000000.00 of 1");
  }

  @Test
  void aFirstLoanDoesNotStandOnAPaymentThatWasNone() {
    String contract = number();
    String paid = reported(paidOut(bank, firm, contract));
    String first =
        made(
            "bank",
            REPORTS,
            report(bank, firm, contract, "FIRST_TIME_BORROWER")
                .put("documentNumber", "ZX-" + contract));

    post("bank", REPORTS + "/" + paid + "/retract", MISTAKE)
        .statusCode(409)
        .body("detail", containsString("first-loan-is-paid-out"));
    String more = reported(paidOut(bank, firm, contract));
    post("bank", REPORTS + "/" + paid + "/retract", MISTAKE).statusCode(200);
    command("bank-checker", REPORTS + "/" + first, "confirm").statusCode(200);
    post("bank", REPORTS + "/" + more + "/retract", MISTAKE).statusCode(409);
    post("bank", REPORTS + "/" + first + "/retract", MISTAKE).statusCode(200);
    post("bank", REPORTS + "/" + more + "/retract", MISTAKE).statusCode(200);
    assertThat(totals()).isEmpty();
  }

  @Test
  void twoGrantsThatNameOneContractInOtherSpellingsCountOnce() {
    String contract = number();
    String offer = made("bank", OFFERS, minimalOffer(bank));
    for (String spelling : new String[] {contract, "「" + contract.replace("-", "—") + "」"}) {
      String grant = Loans.confirmed(proposed(offer));
      String signed = Loans.contract().put("contractNumber", spelling).toString();
      post("bank", grant + "/propose-contract", signed).statusCode(200);
      post("bank-checker", grant + "/confirm-contract", Loans.numberOf(signed)).statusCode(200);
    }
    assertThat(totals())
        .containsEntry("CONTRACTED BANK_REPORTED " + bank, "4000000.00 of 1")
        .containsEntry("GRANTED BANK_REPORTED " + bank, "4000000.00 of 1");
  }

  @Test
  void severalReportsAreConfirmedAtOnceByAnotherPersonAndARepeatChangesNothing() {
    String[] ids =
        Stream.generate(() -> made("bank", REPORTS, paidOut(bank, firm, number())))
            .limit(3)
            .toArray(String[]::new);

    load("bank", BULK, picks(ids)).statusCode(422);
    assertThat(totals()).isEmpty();
    for (int time = 0; time < 2; time++) {
      load("bank-checker", BULK, picks(ids))
          .statusCode(200)
          .body("received", equalTo(3), "rejected", equalTo(0))
          .body("created", equalTo(time == 0 ? 3 : 0), "existing", equalTo(time == 0 ? 0 : 3))
          .body("rows.id", contains(ids));
      assertTotals("DISBURSED BANK_REPORTED", "6000000.00 of 3");
    }
  }

  @Test
  void whatCannotBeConfirmedSaysWhyRowByRowAndKeepsNothingBack() {
    String good = made("bank", REPORTS, paidOut(bank, firm, number()));
    String gone = made("bank", REPORTS, paidOut(bank, firm, number()));
    post("bank", REPORTS + "/" + gone + "/reject", MISTAKE).statusCode(200);
    String theirs = made("bank2", BANKS, bank("汉江银行（演示）"));
    String strange = made("bank2", REPORTS, paidOut(theirs, firm, number()));
    String own = made("bank-checker", REPORTS, paidOut(bank, firm, number()));
    String all = picks(good, gone, strange, own) + "\n{}\n{\"id\": \"x\"}";

    load("bank-checker", BULK, all).statusCode(422);
    assertThat(totals()).isEmpty();
    load("bank-checker", BULK + "?mode=valid-rows", all)
        .statusCode(200)
        .body("created", equalTo(1), "rejected", equalTo(5))
        .body(
            "rows.outcome",
            contains("created", "rejected", "rejected", "rejected", "rejected", "rejected"))
        .body("rows[3].errors[0].message", containsString("two-people"))
        .body("rows[4].errors[0].field", equalTo("id"));
    assertTotals("DISBURSED BANK_REPORTED", "2000000.00 of 1");
  }

  private static String picks(String... ids) {
    return Stream.of(ids).map(id -> "{\"id\": \"" + id + "\"}").collect(Collectors.joining("\n"));
  }

  private void assertTotals(String what, String said) {
    assertThat(totals()).isEqualTo(Map.of(what + " " + bank, said));
  }

  /** Each followed to the rows that are listed of it. */
  private Map<String, String> totals() {
    return Outcomes.totals("bank", "BANK", "&bankId=" + bank);
  }
}
