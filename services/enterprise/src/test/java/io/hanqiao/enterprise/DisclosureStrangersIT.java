package io.hanqiao.enterprise;

import static io.hanqiao.enterprise.Letters.AUTHORIZATIONS;
import static io.hanqiao.enterprise.Letters.BANK2_ORG;
import static io.hanqiao.enterprise.Letters.BANK_ORG;
import static io.hanqiao.enterprise.Letters.disclosed;
import static io.hanqiao.enterprise.Letters.firm;
import static io.hanqiao.enterprise.Letters.granted;
import static io.hanqiao.enterprise.Letters.request;
import static io.hanqiao.enterprise.Letters.requested;
import static io.hanqiao.enterprise.Letters.step;
import static io.hanqiao.enterprise.Lists.read;
import static io.hanqiao.enterprise.Requests.FIRM_ORG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.hanqiao.platform.testing.ServiceDatabase;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** Who is no party of a letter sees nothing under it, over REST and in the database itself. */
@QuarkusTest
class DisclosureStrangersIT {

  private static final ServiceDatabase DATABASE = new ServiceDatabase("enterprise");
  private static final String OTHER_FIRM_ORG = "01930000-0000-7000-8000-00000000e002";
  private static final String WITHDRAW = "{\"reason\": \"MISTAKE\"}";

  @Test
  void nobodyButThePartiesReadsALetterOrTakesAStep() {
    String letter = requested("bank", request(firm(), "LOAN_REVIEW", "FIGURES"));
    for (String stranger : new String[] {"bank2", "guarantor", "fund", "enterprise2"}) {
      read(stranger, AUTHORIZATIONS + "/" + letter).statusCode(404);
      read(stranger, AUTHORIZATIONS).body("items.id", not(hasItem(letter)));
    }
    read("operator", AUTHORIZATIONS + "/" + letter).statusCode(403);
    step("enterprise2", letter, "grant", "{}").statusCode(404);
    step("bank2", letter, "withdraw", WITHDRAW).statusCode(404);
    step("bank", letter, "grant", "{}").statusCode(403);
    step("operator", letter, "grant", "{}").statusCode(403);
    step("enterprise", letter, "withdraw", WITHDRAW).statusCode(403);
    read("auditor", AUTHORIZATIONS + "/" + letter).statusCode(200);
  }

  @Test
  void theDatabaseItselfShowsLettersAndLedgerToTheirPartiesOnly() throws SQLException {
    String firm = firm();
    String letter = granted(firm, "FIGURES");
    disclosed("bank", firm, "LOAN_REVIEW").statusCode(200);
    String row = "SELECT id FROM authorization_letter WHERE id = '" + letter + "'";
    String ledger = "SELECT id FROM access_ledger WHERE basis_id = '" + letter + "'";

    assertThat(DATABASE.asApp(FIRM_ORG, "enterprise", row)).isEqualTo(1);
    assertThat(DATABASE.asApp(BANK_ORG, "bank", row)).isEqualTo(1);
    assertThat(DATABASE.asApp(BANK_ORG, "guarantor", row)).isZero();
    assertThat(DATABASE.asApp(BANK2_ORG, "bank", row)).isZero();
    assertThat(DATABASE.asApp(FIRM_ORG, "operator", row)).isZero();
    assertThat(DATABASE.asApp(FIRM_ORG, "enterprise", ledger)).isEqualTo(1);
    assertThat(DATABASE.asApp(BANK_ORG, "bank", ledger)).isZero();
    assertThat(DATABASE.asApp(OTHER_FIRM_ORG, "enterprise", ledger)).isZero();
  }

  @Test
  void theDatabaseItselfDisclosesNothingButToTheInstitutionInItsRoleForThePurposeInTime()
      throws SQLException {
    String firm = firm();
    granted(firm, "FIGURES");
    assertThat(disclose(BANK_ORG, "bank", firm, "LOAN_REVIEW", "current_date")).isEqualTo(1);
    assertThat(disclose(BANK_ORG, "bank", firm, "LOAN_REVIEW", "current_date + 12")).isZero();
    assertThat(disclose(BANK_ORG, "bank", firm, "GUARANTEE_REVIEW", "current_date")).isZero();
    assertThat(disclose(BANK2_ORG, "bank", firm, "LOAN_REVIEW", "current_date")).isZero();
    assertThat(disclose(BANK_ORG, "fund", firm, "LOAN_REVIEW", "current_date")).isZero();
    assertThat(disclose(FIRM_ORG, "enterprise", firm, "LOAN_REVIEW", "current_date")).isZero();
    assertThat(DATABASE.asApp(BANK_ORG, "bank", "SELECT id FROM enterprise LIMIT 1")).isZero();
  }

  @Test
  void theDatabaseItselfLetsNobodyGrantHimselfALetterOrTouchTheLedger() {
    String firm = firm();
    String letter = requested("bank", request(firm, "LOAN_REVIEW", "FIGURES"));
    String grant =
        "UPDATE authorization_letter SET status = 'GRANTED', granted_at = now(), receipt_number ="
            + " 'SQ', receipt_hash = repeat('0', 64) WHERE id = '%s'".formatted(letter);
    assertDenied(BANK_ORG, "bank", grant, "row-level security");
    assertDenied(
        BANK_ORG,
        "bank",
        "UPDATE authorization_letter SET counterparty_org = owner_org",
        "permission denied");
    for (String sql :
        new String[] {
          "DELETE FROM access_ledger",
          "UPDATE access_ledger SET items = '{RANGES}'",
          "INSERT INTO access_ledger (owner_org, enterprise_id, reader_org, reader_role, basis, items)"
              + " VALUES (gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), 'bank',"
              + " 'SUPERVISION', '{RANGES}')"
        }) {
      assertDenied(FIRM_ORG, "enterprise", sql, "permission denied");
    }
    assertDenied(
        BANK_ORG, "bank", "SELECT disclosed_facts(e) FROM enterprise e", "permission denied");
  }

  private static int disclose(String org, String role, String firm, String purpose, String day)
      throws SQLException {
    return DATABASE.asApp(
        org,
        role,
        "SELECT told_items FROM disclose('%s', '%s', '%s', %s)"
            .formatted(firm, purpose, role.equals("enterprise") ? "bank" : role, day));
  }

  private static void assertDenied(String org, String role, String sql, String because) {
    assertThatThrownBy(() -> DATABASE.asApp(org, role, sql))
        .as(sql)
        .isInstanceOf(SQLException.class)
        .hasMessageContaining(because);
  }
}
