package io.hanqiao.enterprise;

import static io.hanqiao.enterprise.Lists.CHECKER;
import static io.hanqiao.enterprise.Lists.DECLARATIONS;
import static io.hanqiao.enterprise.Lists.LISTS;
import static io.hanqiao.enterprise.Lists.MAKER;
import static io.hanqiao.enterprise.Lists.ROWS;
import static io.hanqiao.enterprise.Lists.answer;
import static io.hanqiao.enterprise.Lists.campaign;
import static io.hanqiao.enterprise.Lists.checked;
import static io.hanqiao.enterprise.Lists.proposed;
import static io.hanqiao.enterprise.Lists.read;
import static io.hanqiao.enterprise.Lists.refuse;
import static io.hanqiao.enterprise.Lists.row;
import static io.hanqiao.enterprise.Lists.sent;
import static io.hanqiao.enterprise.Lists.tell;
import static io.hanqiao.enterprise.Lists.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.hanqiao.platform.testing.PublishedEvents;
import io.hanqiao.platform.testing.ServiceDatabase;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The follow-up register: answers, what they sum to, and who the firm is. */
@QuarkusTest
class FollowUpIT {

  private static final String TOPIC = "enterprise.recommendation-list";
  private static final String BANK_ORG = "01930000-0000-7000-8000-00000000b001";
  private static final String BANK2_ORG = "01930000-0000-7000-8000-00000000b002";
  private static final ServiceDatabase DATABASE = new ServiceDatabase("enterprise");

  private final OfferTopic offers = new OfferTopic();

  @Test
  void aBankAnswersInOrderWithACodeAndEveryAnswerIsKept() {
    String campaign = campaign();
    String entry = checked(campaign);
    sent(campaign, List.of(offers.bank(BANK_ORG)), entry);
    String row = row("bank", entry);

    answer("bank", row, "GRANTED")
        .statusCode(409)
        .body("detail", containsString("step-follows-state"));
    answer("bank", row, "REFUSED").statusCode(422).body("errors.field", contains("refusalCode"));
    tell(
            "bank",
            ROWS + "/" + row + "/answer",
            "{\"answer\":\"VISITED\",\"refusalCode\":\"TOO_YOUNG\"}")
        .statusCode(422);
    refuse("bank", row, "TOO_YOUNG").statusCode(200);
    answer("bank", row, "CONTACTED").statusCode(200).body("refusal", nullValue());
    answer("bank", row, "APPLIED").statusCode(200);
    answer("bank", row, "GRANTED").statusCode(200).body("possibleSteps", empty());
    read("enterprise", ROWS + "/" + row)
        .body("history.answer", contains("REFUSED", "CONTACTED", "APPLIED", "GRANTED"))
        .body("history[0].refusal.code", equalTo("TOO_YOUNG"));
  }

  @Test
  void everyFigureOfTheFunnelCountsRowsThatCanBeListed() {
    String campaign = campaign();
    String[] entries = {checked(campaign), checked(campaign), checked(campaign)};
    List<String> banks = List.of(offers.bank(BANK_ORG), offers.bank(BANK2_ORG));
    String list = sent(campaign, banks, entries);
    refuse("bank", row("bank", entries[0]), "DEBT_TOO_HIGH").statusCode(200);
    refuse("bank2", row("bank2", entries[0]), "TOO_YOUNG").statusCode(200);
    answer("bank", row("bank", entries[1]), "APPLIED").statusCode(200);
    refuse("bank", row("bank", entries[1]), "DEBT_TOO_HIGH").statusCode(200);
    withdraw(entries[2]);

    Map<String, Object> funnel =
        read(MAKER, LISTS + "/" + list + "/funnel").statusCode(200).extract().path("$");
    assertThat(funnel)
        .containsEntry("entries", 3)
        .containsEntry("entriesAnswered", 2)
        .containsEntry("entriesWithdrawn", 1)
        .containsEntry("followUps", 6)
        .containsEntry("applied", 1)
        .containsEntry("overdue", 0)
        .containsEntry("byStatus", Map.of("OPEN", 3, "REFUSED", 3))
        .containsEntry("refusedByCode", Map.of("DEBT_TOO_HIGH", 2, "TOO_YOUNG", 1));
    read(MAKER, ROWS + "?listId=" + list).body("items", hasSize(6));
    read(MAKER, ROWS + "?status=OPEN&listId=" + list).body("items", hasSize(3));
    read(MAKER, ROWS + "?refusalCode=DEBT_TOO_HIGH&listId=" + list).body("items", hasSize(2));
    read(MAKER, ROWS + "?applied=true&listId=" + list).body("items", hasSize(1));
    read(MAKER, ROWS + "?overdue=true&listId=" + list).body("items", empty());
    read(MAKER, DECLARATIONS + "?listId=" + list).body("items", hasSize(3));
  }

  @Test
  void anAnswerThatIsOverdueIsShownAndCountedAndAWithdrawnEntryIsNot() throws SQLException {
    String campaign = campaign();
    String entry = checked(campaign);
    String list = sent(campaign, List.of(offers.bank(BANK_ORG)), entry);
    String late =
        "INSERT INTO follow_up (id, owner_org, counterparty_org, revision, event_version, created_at,"
            + " list_id, declaration_id, campaign_id, need_id, bank_id, bureau_org, district, status,"
            + " due_on, synthetic) SELECT gen_random_uuid(), '%s', counterparty_org, 1, 0, now(),"
            + " list_id, declaration_id, campaign_id, need_id, gen_random_uuid(), bureau_org,"
            + " district, 'OPEN', current_date - 3, true FROM follow_up WHERE list_id = '%s'";
    List<Integer> unused =
        OpenChange.whileOpen(
            List.of(
                "SELECT set_config('hanqiao.org', '%s', true), set_config('hanqiao.area', '*', true)"
                    .formatted(Lists.DONGHU_ORG),
                late.formatted(BANK2_ORG, list)),
            List.of());

    read(MAKER, LISTS + "/" + list + "/funnel")
        .body("overdue", equalTo(1), "followUps", equalTo(2));
    read("bank2", ROWS + "?overdue=true&listId=" + list)
        .body("items", hasSize(1), "items[0].overdue", equalTo(true));
    read("bank", ROWS + "?overdue=true&listId=" + list).body("items", empty());
    read("enterprise", DECLARATIONS + "/" + entry)
        .body("followUps.overdue", containsInAnyOrder(true, false));
    withdraw(entry);
    read(MAKER, ROWS + "?overdue=true&listId=" + list).body("items", empty());
    read(MAKER, LISTS + "/" + list + "/funnel").body("overdue", equalTo(0));
  }

  @Test
  void aBankReadsWhoTheFirmIsOnlyWhileTheFirmLetsItselfBeNamed() throws SQLException {
    String campaign = campaign();
    String entry = checked(campaign);
    sent(campaign, List.of(offers.bank(BANK_ORG)), entry);
    String row = row("bank", entry);
    read("bank", ROWS + "/" + row)
        .body("ranges.amountBand", equalTo("1000000-3000000"))
        .body("ranges.tier", equalTo("SRDI"), "ranges.industryDivision", equalTo("39"));

    read("bank", ROWS + "/" + row + "/firm")
        .statusCode(409)
        .body("detail", containsString("named-by-consent"));
    name(entry, "{\"namedUntil\": \"" + today() + "\"}").statusCode(200);
    read("bank", ROWS + "/" + row + "/firm")
        .statusCode(200)
        .body("name", equalTo("武汉测试光电（演示）"), "namedUntil", equalTo(today().toString()));
    read("enterprise", DECLARATIONS + "/" + entry).body("followUps[0].firmReadAt", notNullValue());
    name(entry, "{}").statusCode(200).body("namedUntil", nullValue());
    read("bank", ROWS + "/" + row + "/firm").statusCode(409);
    name(entry, "{\"namedUntil\": \"" + today().minusDays(1) + "\"}").statusCode(422);

    withdraw(entry);
    read("bank", ROWS + "/" + row).body("standing", equalTo(false), "ranges", nullValue());
    answer("bank", row, "CONTACTED")
        .statusCode(409)
        .body("detail", containsString("declaration-stands"));
    assertThat(DATABASE.audit(row))
        .extracting(ServiceDatabase.AuditLine::action)
        .containsExactly("follow-up.firm-read");
  }

  @Test
  void aCommandSentAgainAfterALostReplyGetsTheSameAnswerAndHappensOnce() {
    String campaign = campaign();
    String entry = checked(campaign);
    String list = proposed(campaign, List.of(offers.bank(BANK_ORG)), entry);
    String key = UUID.randomUUID().toString();

    for (int i = 0; i < 2; i++) {
      tell(CHECKER, LISTS + "/" + list + "/send", "", key)
          .statusCode(200)
          .body("status", equalTo("SENT"));
    }
    String row = row("bank", entry);
    String again = UUID.randomUUID().toString();
    for (int i = 0; i < 2; i++) {
      tell("bank", ROWS + "/" + row + "/answer", "{\"answer\": \"VISITED\"}", again)
          .statusCode(200)
          .body("history", hasSize(1));
    }
    assertThat(PublishedEvents.of(TOPIC, list, 2)).hasSize(2);
  }

  private static void withdraw(String entry) {
    tell(
            "enterprise",
            DECLARATIONS + "/" + entry + "/withdraw",
            "{\"reason\": \"NO_LONGER_WISHED\"}")
        .statusCode(200)
        .body("status", equalTo("WITHDRAWN"));
  }

  private static ValidatableResponse name(String entry, String body) {
    return tell("enterprise", DECLARATIONS + "/" + entry + "/naming", body);
  }
}
