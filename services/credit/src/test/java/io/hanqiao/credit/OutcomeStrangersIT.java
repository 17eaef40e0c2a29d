package io.hanqiao.credit;

import static io.hanqiao.credit.Outcomes.REPORTS;
import static io.hanqiao.credit.Outcomes.number;
import static io.hanqiao.credit.Outcomes.paidOut;
import static io.hanqiao.credit.Outcomes.reported;
import static io.hanqiao.credit.Requests.BANK2_ORG;
import static io.hanqiao.credit.Requests.BANKS;
import static io.hanqiao.credit.Requests.BANK_ORG;
import static io.hanqiao.credit.Requests.FIRM_ORG;
import static io.hanqiao.credit.Requests.GUARANTOR_ORG;
import static io.hanqiao.credit.Requests.OPERATOR_ORG;
import static io.hanqiao.credit.Requests.bank;
import static io.hanqiao.credit.Requests.command;
import static io.hanqiao.credit.Requests.made;
import static io.hanqiao.platform.testing.Calls.get;
import static io.hanqiao.platform.testing.Calls.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;

import io.hanqiao.platform.testing.ServiceDatabase;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whose loans are whose to know. */
@QuarkusTest
class OutcomeStrangersIT {

  private static final ServiceDatabase DATABASE = new ServiceDatabase("credit");
  private static final String FIRM2_ORG = "01930000-0000-7000-8000-00000000e002";

  private String bank = "";
  private String report = "";

  @BeforeEach
  void aReportedFact() {
    bank = made("bank", BANKS, bank("江城银行（演示）"));
    String firm = new FirmTopic().firm(FIRM_ORG, "donghu");
    report = reported(paidOut(bank, firm, number()));
    command("enterprise", "/v1/outcomes/DISBURSED/" + report, "confirm").statusCode(200);
  }

  @Test
  void strangersReadNeitherRowsNorTotalsNorReports() {
    for (String stranger : List.of("bank2", "enterprise2")) {
      get(stranger, list()).statusCode(200).body("items", empty());
      get(stranger, totals()).statusCode(200).body("totals", empty());
      get(stranger, REPORTS + "/" + report).statusCode(404);
    }
    for (String stranger : List.of("guarantor", "fund", "institution", "lessor")) {
      get(stranger, list()).statusCode(403);
      get(stranger, totals()).statusCode(403);
      get(stranger, REPORTS).statusCode(403);
    }
    for (String party : List.of("bank", "enterprise", "operator", "auditor")) {
      get(party, list()).statusCode(200).body("items", hasSize(1));
      get(party, totals()).statusCode(200).body("totals", hasSize(1));
      get(party, REPORTS + "/" + report).statusCode(200);
    }
    command("bank2", REPORTS + "/" + report, "confirm").statusCode(404);
    post("bank2", REPORTS + "/" + report + "/retract", "{\"reason\": \"MISTAKE\"}").statusCode(404);
    post("operator", REPORTS + "/" + report + "/retract", "{\"reason\": \"MISTAKE\"}")
        .statusCode(403);
  }

  private String list() {
    return "/v1/outcomes?kind=DISBURSED&bankId=" + bank;
  }

  private String totals() {
    return "/v1/outcome-totals?by=BANK&bankId=" + bank;
  }

  @Test
  void whoeverReadsAFactOfAnotherOrganisationIsWrittenDown() throws SQLException {
    int before = DATABASE.reads(report).size();
    get("bank", list()).statusCode(200);
    assertThat(DATABASE.reads(report)).hasSize(before);
    get("operator", list()).statusCode(200);
    assertThat(DATABASE.reads(report)).hasSize(before + 1);
    assertThat(DATABASE.audit(report).stream().map(ServiceDatabase.AuditLine::action))
        .contains("outcome.confirmed");
  }

  @Test
  void theDatabaseItselfShowsAFactToItsPartiesAlone() throws SQLException {
    String fact = "SELECT id FROM outcome WHERE id = '" + report + "'";
    String row = "SELECT id FROM loan_report WHERE id = '" + report + "'";
    String word = "SELECT 1 FROM outcome_answer WHERE fact_id = '" + report + "'";
    for (String sql : List.of(fact, row, word)) {
      assertThat(DATABASE.asApp(BANK_ORG, "bank", sql)).isEqualTo(1);
      assertThat(DATABASE.asApp(FIRM_ORG, "enterprise", sql)).isEqualTo(1);
      assertThat(DATABASE.asApp(OPERATOR_ORG, "operator", sql)).isEqualTo(1);
      assertThat(DATABASE.asApp(OPERATOR_ORG, "auditor", sql)).isEqualTo(1);
      assertThat(DATABASE.asApp(BANK2_ORG, "bank", sql)).isZero();
      assertThat(DATABASE.asApp(FIRM2_ORG, "enterprise", sql)).isZero();
      assertThat(DATABASE.asApp(GUARANTOR_ORG, "guarantor", sql)).isZero();
      assertThat(DATABASE.asApp(BANK_ORG, "enterprise", sql)).isZero();
      assertThat(DATABASE.asApp(FIRM_ORG, "bank", sql)).isZero();
    }
  }

  @Test
  void theDatabaseItselfLetsEachPartyWriteItsOwnWordOnly() throws SQLException {
    String end = "UPDATE loan_report SET ended_reason = ended_reason WHERE id = '" + report + "'";
    String say = "UPDATE outcome_answer SET answered_by = 'x' WHERE fact_id = '" + report + "'";
    assertThat(DATABASE.asApp(BANK_ORG, "bank", end)).isEqualTo(1);
    assertThat(DATABASE.asApp(BANK2_ORG, "bank", end)).isZero();
    assertThat(DATABASE.asApp(FIRM_ORG, "enterprise", end)).isZero();
    assertThat(DATABASE.asApp(OPERATOR_ORG, "operator", end)).isZero();
    assertThat(DATABASE.asApp(FIRM_ORG, "enterprise", say)).isEqualTo(1);
    assertThat(DATABASE.asApp(FIRM2_ORG, "enterprise", say)).isZero();
    assertThat(DATABASE.asApp(BANK_ORG, "bank", say)).isZero();
    denied("UPDATE loan_report SET amount_fen = 1 WHERE id = '" + report + "'");
    denied("UPDATE loan_report SET superseded_by = NULL WHERE id = '" + report + "'");
    denied("DELETE FROM loan_report WHERE id = '" + report + "'");
    denied("SELECT 1 FROM contract_record");
  }

  private static void denied(String sql) {
    assertThatThrownBy(() -> DATABASE.asApp(BANK_ORG, "bank", sql))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("permission denied");
  }
}
