package io.hanqiao.enterprise;

import static io.hanqiao.enterprise.Lists.CHECKER;
import static io.hanqiao.enterprise.Lists.DECLARATIONS;
import static io.hanqiao.enterprise.Lists.DONGHU_ORG;
import static io.hanqiao.enterprise.Lists.LISTS;
import static io.hanqiao.enterprise.Lists.ROWS;
import static io.hanqiao.enterprise.Lists.answer;
import static io.hanqiao.enterprise.Lists.campaign;
import static io.hanqiao.enterprise.Lists.checked;
import static io.hanqiao.enterprise.Lists.declaration;
import static io.hanqiao.enterprise.Lists.firm;
import static io.hanqiao.enterprise.Lists.proposed;
import static io.hanqiao.enterprise.Lists.read;
import static io.hanqiao.enterprise.Lists.refuse;
import static io.hanqiao.enterprise.Lists.row;
import static io.hanqiao.enterprise.Lists.sent;
import static io.hanqiao.enterprise.Lists.tell;
import static io.hanqiao.enterprise.Requests.FIRM_ORG;
import static io.hanqiao.enterprise.Requests.minimalNeed;
import static io.hanqiao.enterprise.Requests.posted;
import static io.hanqiao.platform.testing.Calls.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.hanqiao.platform.testing.PublishedEvents;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Two at once: a third session holds the row until both wait for it. */
@QuarkusTest
class ListsAtOnceIT {

  private static final String BANK_ORG = "01930000-0000-7000-8000-00000000b001";
  private static final String TOPIC = "enterprise.recommendation-list";

  private final OfferTopic offers = new OfferTopic();

  @Test
  void twoPeopleWhoSendOneListAtOnceSendItOnce() throws SQLException {
    String campaign = campaign();
    String list = proposed(campaign, List.of(offers.bank(BANK_ORG)), checked(campaign));
    Supplier<Integer> send =
        () -> tell(CHECKER, LISTS + "/" + list + "/send", "").extract().statusCode();

    assertThat(
            OpenChange.whileOpen(
                lock(DONGHU_ORG, "operator", "recommendation_list", list), List.of(send, send)))
        .containsExactlyInAnyOrder(200, 409);
    read("bank", ROWS + "?listId=" + list).body("items", hasSize(1));
    assertThat(PublishedEvents.of(TOPIC, list, 2))
        .extracting(PublishedEvents.Event::type)
        .containsExactly(
            "io.hanqiao.enterprise.recommendation-list.proposed.v1",
            "io.hanqiao.enterprise.recommendation-list.sent.v1");
  }

  @Test
  void sendingAndRejectingAtOnceLeavesOneOfThem() throws SQLException {
    String campaign = campaign();
    String entry = checked(campaign);
    String list = proposed(campaign, List.of(offers.bank(BANK_ORG)), entry);

    assertThat(
            OpenChange.whileOpen(
                lock(DONGHU_ORG, "operator", "recommendation_list", list),
                List.of(command(list, "send"), command(list, "reject"))))
        .containsExactlyInAnyOrder(200, 409);
    String stage = read(CHECKER, LISTS + "/" + list).extract().path("status");
    read(CHECKER, DECLARATIONS + "/" + entry)
        .body("status", equalTo(stage.equals("SENT") ? "RECOMMENDED" : "CHECKED"));
  }

  @Test
  void twoAnswersOfOneBankAtOnceAreOneAfterTheOther() throws SQLException {
    String campaign = campaign();
    String entry = checked(campaign);
    sent(campaign, List.of(offers.bank(BANK_ORG)), entry);
    String row = row("bank", entry);

    assertThat(
            OpenChange.whileOpen(
                lock(BANK_ORG, "bank", "follow_up", row),
                List.of(
                    () -> answer("bank", row, "CONTACTED").extract().statusCode(),
                    () -> answer("bank", row, "CONTACTED").extract().statusCode())))
        .containsExactlyInAnyOrder(200, 409);
    assertThat(
            OpenChange.whileOpen(
                lock(BANK_ORG, "bank", "follow_up", row),
                List.of(
                    () -> answer("bank", row, "FIRM_DECLINED").extract().statusCode(),
                    () -> refuse("bank", row, "TOO_YOUNG").extract().statusCode())))
        .containsExactlyInAnyOrder(200, 409);
    read("bank", ROWS + "/" + row).body("history", hasSize(2));
  }

  @Test
  void aFirmThatWithdrawsWhileItsListIsSentIsWithdrawnWhicheverCameFirst() throws SQLException {
    String campaign = campaign();
    String entry = checked(campaign);
    String stays = checked(campaign);
    String list = proposed(campaign, List.of(offers.bank(BANK_ORG)), entry, stays);
    Supplier<Integer> withdraw =
        () ->
            tell(
                    "enterprise",
                    DECLARATIONS + "/" + entry + "/withdraw",
                    "{\"reason\": \"NEED_GONE\"}")
                .extract()
                .statusCode();

    assertThat(
            OpenChange.whileOpen(
                lock(FIRM_ORG, "enterprise", "declaration", entry),
                List.of(command(list, "send"), withdraw)))
        .containsExactly(200, 200);
    read("enterprise", DECLARATIONS + "/" + entry).body("status", equalTo("WITHDRAWN"));
    read("enterprise", DECLARATIONS + "/" + stays).body("status", equalTo("RECOMMENDED"));
  }

  @Test
  void aNeedDeclaredTwiceAtOnceStandsOnce() throws SQLException {
    String campaign = campaign();
    String need = posted("enterprise", minimalNeed(firm()));
    Supplier<Integer> declare =
        () ->
            post("enterprise", DECLARATIONS, declaration(campaign, need).toString())
                .extract()
                .statusCode();
    // Whoever refers to a campaign waits for whoever changes its key.
    List<String> held =
        List.of(
            acting("01930000-0000-7000-8000-00000000c001", "operator"),
            "SELECT id FROM campaign WHERE id = '" + campaign + "' FOR UPDATE");

    assertThat(OpenChange.whileOpen(held, List.of(declare, declare)))
        .containsExactlyInAnyOrder(201, 409);
    read("enterprise", DECLARATIONS + "?campaignId=" + campaign).body("items", hasSize(1));
  }

  private static Supplier<Integer> command(String list, String verb) {
    return () -> tell(CHECKER, LISTS + "/" + list + "/" + verb, "").extract().statusCode();
  }

  private static List<String> lock(String org, String role, String table, String id) {
    return List.of(
        acting(org, role), "SELECT id FROM " + table + " WHERE id = '" + id + "' FOR UPDATE");
  }

  private static String acting(String org, String role) {
    return "SELECT set_config('hanqiao.org', '%s', true), set_config('hanqiao.roles', '%s', true),"
            .formatted(org, role)
        + " set_config('hanqiao.area', 'donghu', true)";
  }
}
