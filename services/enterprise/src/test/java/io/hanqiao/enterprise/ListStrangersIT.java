package io.hanqiao.enterprise;

import static io.hanqiao.enterprise.Lists.CHECKER;
import static io.hanqiao.enterprise.Lists.CHECKS;
import static io.hanqiao.enterprise.Lists.DECLARATIONS;
import static io.hanqiao.enterprise.Lists.DONGHU_ORG;
import static io.hanqiao.enterprise.Lists.ELSEWHERE;
import static io.hanqiao.enterprise.Lists.LISTS;
import static io.hanqiao.enterprise.Lists.MAKER;
import static io.hanqiao.enterprise.Lists.ROWS;
import static io.hanqiao.enterprise.Lists.WUCHANG_ORG;
import static io.hanqiao.enterprise.Lists.answer;
import static io.hanqiao.enterprise.Lists.campaign;
import static io.hanqiao.enterprise.Lists.checked;
import static io.hanqiao.enterprise.Lists.listForm;
import static io.hanqiao.enterprise.Lists.proposed;
import static io.hanqiao.enterprise.Lists.read;
import static io.hanqiao.enterprise.Lists.row;
import static io.hanqiao.enterprise.Lists.sent;
import static io.hanqiao.enterprise.Lists.tell;
import static io.hanqiao.enterprise.Requests.FIRM_ORG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.hanqiao.platform.testing.ServiceDatabase;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who is no party of a list sees nothing of it, over REST and in the database itself. */
@QuarkusTest
class ListStrangersIT {

  private static final ServiceDatabase DATABASE = new ServiceDatabase("enterprise");
  private static final String BANK_ORG = "01930000-0000-7000-8000-00000000b001";
  private static final String BANK2_ORG = "01930000-0000-7000-8000-00000000b002";

  private final OfferTopic offers = new OfferTopic();

  @Test
  void anotherDistrictsBureauNeitherReadsNorDecides() {
    String campaign = campaign();
    String bank = offers.bank(BANK_ORG);
    String entry = checked(campaign);
    String listed = checked(campaign);
    String list = proposed(campaign, List.of(bank), listed);

    read(ELSEWHERE, DECLARATIONS + "/" + entry).statusCode(404);
    read(ELSEWHERE, DECLARATIONS + "?campaignId=" + campaign).body("items", empty());
    tell(ELSEWHERE, DECLARATIONS + "/" + entry + "/check", "").statusCode(404);
    tell(ELSEWHERE, DECLARATIONS + "/" + entry + "/decline", "{\"reason\": \"DUPLICATE\"}")
        .statusCode(404);
    tell(ELSEWHERE, LISTS, listForm(campaign, List.of(bank), entry).toString()).statusCode(403);
    read(ELSEWHERE, LISTS + "/" + list).statusCode(404);
    tell(ELSEWHERE, LISTS + "/" + list + "/send", "").statusCode(404);
    read("operator", LISTS + "/" + list).statusCode(200);
    tell("operator", LISTS + "/" + list + "/send", "").statusCode(403);
    tell("operator", LISTS + "/" + list + "/reject", "").statusCode(403);
    tell(CHECKER, LISTS + "/" + list + "/send", "").statusCode(200);
  }

  @Test
  void aBankSeesOnlyWhatWasSentToItAndNotWhoElseHasIt() {
    String campaign = campaign();
    String mine = offers.bank(BANK_ORG);
    String entry = checked(campaign);
    String both = checked(campaign);
    String list = proposed(campaign, List.of(mine), entry);
    read("bank", LISTS + "/" + list).statusCode(404);
    tell(CHECKER, LISTS + "/" + list + "/send", "").statusCode(200);
    String wide = sent(campaign, List.of(offers.bank(BANK2_ORG), mine), both);

    read("bank2", LISTS + "/" + list).statusCode(404);
    read("bank2", LISTS + "?campaignId=" + campaign).body("items.id", contains(wide));
    read("bank", LISTS + "/" + wide).body("bankIds", contains(mine));
    String row = row("bank", entry);
    read("bank2", ROWS + "/" + row).statusCode(404);
    read("bank2", ROWS + "/" + row + "/firm").statusCode(404);
    answer("bank2", row, "CONTACTED").statusCode(404);
    read("bank2", ROWS + "?listId=" + list).body("items", empty());
    for (String path : new String[] {DECLARATIONS, CHECKS, "/v1/enterprises"}) {
      read("bank", path).statusCode(403);
    }
  }

  @Test
  void anotherFirmAndWhoeverOnlyLooksOnChangesNothing() {
    String campaign = campaign();
    String entry = checked(campaign);
    sent(campaign, List.of(offers.bank(BANK_ORG)), entry);
    String row = row("bank", entry);

    read("enterprise2", DECLARATIONS + "/" + entry).statusCode(404);
    read("enterprise2", ROWS + "/" + row).statusCode(404);
    read("enterprise2", CHECKS).body("items", empty());
    tell("enterprise2", DECLARATIONS + "/" + entry + "/withdraw", "{\"reason\": \"MISTAKE\"}")
        .statusCode(404);
    for (String user : new String[] {"enterprise", "operator", "auditor"}) {
      answer(user, row, "CONTACTED").statusCode(403);
      read(user, ROWS + "/" + row + "/firm").statusCode(403);
      read(user, ROWS + "/" + row).statusCode(200);
    }
    read("enterprise", LISTS).statusCode(403);
    tell("auditor", DECLARATIONS + "/" + entry + "/check", "").statusCode(403);
    read(ELSEWHERE, ROWS).body("items.id", not(hasItem(row)));
  }

  @Test
  void theDatabaseItselfShowsRowsToTheirPartiesOnly() throws SQLException {
    String campaign = campaign();
    String entry = checked(campaign);
    String list = sent(campaign, List.of(offers.bank(BANK_ORG)), entry);
    String row = row("bank", entry);
    String declaration = "SELECT id FROM declaration WHERE id = '" + entry + "'";
    String sentList = "SELECT id FROM recommendation_list WHERE id = '" + list + "'";
    String register = "SELECT id FROM follow_up WHERE id = '" + row + "'";

    for (String sql : new String[] {declaration, sentList, register}) {
      assertThat(DATABASE.asApp(DONGHU_ORG, "operator", "donghu", sql)).as(sql).isEqualTo(1);
      assertThat(DATABASE.asApp(WUCHANG_ORG, "operator", "wuchang", sql)).as(sql).isZero();
      assertThat(DATABASE.asApp(WUCHANG_ORG, "operator", sql)).as(sql).isZero();
      assertThat(DATABASE.asApp(BANK_ORG, "bank", sql)).as(sql).isEqualTo(1);
      assertThat(DATABASE.asApp(BANK2_ORG, "bank", sql)).as(sql).isZero();
      assertThat(DATABASE.asApp(BANK_ORG, "fund", sql)).as(sql).isZero();
    }
    assertThat(DATABASE.asApp(FIRM_ORG, "enterprise", declaration)).isEqualTo(1);
    assertThat(DATABASE.asApp(FIRM_ORG, "enterprise", register)).isEqualTo(1);
    assertThat(DATABASE.asApp(FIRM_ORG, "enterprise", sentList)).isZero();
    String named = "SELECT name FROM named_firm('" + row + "', current_date)";
    assertThat(DATABASE.asApp(BANK_ORG, "bank", named)).isZero();
    assertThat(DATABASE.asApp(BANK_ORG, "bank", "SELECT id FROM register_check LIMIT 1")).isZero();
  }

  @Test
  void theDatabaseItselfLetsNobodySendAloneForgeAnAnswerOrRewriteTheRegister() {
    String campaign = campaign();
    String entry = checked(campaign);
    String list = sent(campaign, List.of(offers.bank(BANK_ORG)), entry);
    String row = row("bank", entry);
    answer("bank", row, "CONTACTED").statusCode(200);
    String waiting = proposed(campaign, List.of(offers.bank(BANK_ORG)), checked(campaign));

    assertDenied(
        DONGHU_ORG,
        "operator",
        "donghu",
        "UPDATE recommendation_list SET status = 'SENT', decided_by = proposed_by, decided_at ="
            + " now() WHERE id = '"
            + waiting
            + "'",
        "recommendation_list_two_people");
    assertDenied(
        DONGHU_ORG,
        "operator",
        "donghu",
        "UPDATE recommendation_list SET bank_orgs = '{}' WHERE id = '" + list + "'",
        "permission denied");
    assertDenied(
        BANK_ORG,
        "bank",
        "",
        "UPDATE follow_up_answer SET status = 'GRANTED'",
        "permission denied");
    assertDenied(
        DONGHU_ORG, "operator", "donghu", "DELETE FROM register_check", "permission denied");
    assertDenied(
        BANK2_ORG,
        "bank",
        "",
        "INSERT INTO follow_up_answer VALUES (gen_random_uuid(), '"
            + row
            + "', 'GRANTED', null, now())",
        "row-level security");
    assertUntouched(MAKER, row);
  }

  private static void assertUntouched(String person, String row) {
    read(person, ROWS + "/" + row).body("history.answer", contains("CONTACTED"));
  }

  private static void assertDenied(
      String org, String role, String area, String sql, String because) {
    assertThatThrownBy(() -> DATABASE.asApp(org, role, area, sql))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining(because);
  }
}
