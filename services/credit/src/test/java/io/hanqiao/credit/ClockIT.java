package io.hanqiao.credit;

import static io.hanqiao.credit.Loans.APPLICATIONS;
import static io.hanqiao.credit.Loans.application;
import static io.hanqiao.credit.Loans.applied;
import static io.hanqiao.credit.Loans.need;
import static io.hanqiao.credit.Loans.offer;
import static io.hanqiao.credit.Requests.BANKS;
import static io.hanqiao.credit.Requests.OFFERS;
import static io.hanqiao.credit.Requests.bank;
import static io.hanqiao.credit.Requests.command;
import static io.hanqiao.credit.Requests.made;
import static io.hanqiao.credit.Requests.minimalOffer;
import static io.hanqiao.platform.testing.Calls.get;
import static io.hanqiao.platform.testing.Calls.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.hanqiao.platform.testing.EventSchemas;
import io.hanqiao.platform.testing.Held;
import io.hanqiao.platform.testing.MovableClock;
import io.hanqiao.platform.testing.PublishedEvents;
import io.hanqiao.platform.testing.ServiceDatabase;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * How soon a bank has to answer. Seven days off begin on 2026-10-01; Saturday the 10th is worked.
 */
@QuarkusTest
class ClockIT {

  private static final ServiceDatabase DATABASE = new ServiceDatabase("credit");
  private static final String TOPIC = "credit.loan-application";
  private static final String EVE = "2026-09-30T11:00:00+08:00";

  @AfterEach
  void theTimeIsTheTime() {
    MovableClock.reset();
  }

  /** Puts the clock elsewhere and wakes who sleeps until then. */
  static void moveTo(String time) throws SQLException {
    MovableClock.moveTo(time);
    DATABASE.asOwner("NOTIFY deadline");
  }

  @Test
  void aLongHolidayDoesNotCountAndTheLastDayIsWhole() throws SQLException {
    moveTo(EVE);
    String path = APPLICATIONS + "/" + applied(offer());

    moveTo("2026-10-08T23:50:00+08:00");
    get("enterprise", path)
        .body("clocks.stage", contains("ACCEPT", "CONTACT", "DECIDE"))
        .body("clocks.programme", hasItem("LOAN_CODE_135"))
        .body("clocks.limit", contains(1, 3, 5))
        .body("clocks.lastDay", contains("2026-10-08", "2026-10-10", "2026-10-13"))
        .body("clocks[0].dueAt", equalTo("2026-10-09T00:00:00+08:00"))
        .body("clocks.state", contains("RUNNING", "RUNNING", "RUNNING"));
    command("bank", path, "accept").statusCode(200).body("clocks[0].state", equalTo("MET"));
    get("bank", APPLICATIONS + "?limit=1")
        .body("items[0].clocks.state", contains("MET", "RUNNING", "RUNNING"));
  }

  @Test
  void anApplicationAcceptedLateWasToldOfOnceAndStaysOverdue() throws SQLException {
    moveTo(EVE);
    String id = applied(offer());
    String path = APPLICATIONS + "/" + id;
    moveTo("2026-10-08T00:00:00+08:00");
    PublishedEvents.of(TOPIC, id, 2);
    moveTo("2026-10-09T00:00:00+08:00");
    List<PublishedEvents.Event> told = PublishedEvents.of(TOPIC, id, 3);

    assertThat(told)
        .extracting(PublishedEvents.Event::type)
        .containsExactly(type("submitted"), type("due-soon"), type("overdue"));
    assertThat(told)
        .allSatisfy(e -> assertThat(EventSchemas.flaws(TOPIC, e.type(), e.body())).isEmpty());
    assertThat(told.get(2).body().at("/clocks/0/state").asText()).isEqualTo("OVERDUE");
    assertThat(told.get(2).body().at("/clocks/0/told/1/whom").toString())
        .isEqualTo("[\"BANK\",\"FIRM\"]");
    get("operator", "/v1/overdue-clocks?limit=100")
        .statusCode(200)
        .body("items.find { it.aggregateId == '" + id + "' }.stage", equalTo("ACCEPT"))
        .body("items.find { it.aggregateId == '" + id + "' }.state", equalTo("OVERDUE"));

    command("bank", path, "accept")
        .statusCode(200)
        .header("ETag", equalTo("\"1\""))
        .body("clocks[0].state", equalTo("OVERDUE"), "clocks[0].stoppedAt", notNullValue());
    get("operator", "/v1/overdue-clocks?limit=100").body("items.aggregateId", not(hasItem(id)));
    assertThat(DATABASE.audit(id))
        .extracting(ServiceDatabase.AuditLine::action, ServiceDatabase.AuditLine::reason)
        .containsExactly(
            tuple("loan-application.submitted", null),
            tuple("loan-application.due-soon", "ACCEPT"),
            tuple("loan-application.overdue", "ACCEPT"),
            tuple("loan-application.advanced", "ACCEPT"));
    assertThat(DATABASE.reads(id)).isNotEmpty();
  }

  @Test
  void whatNobodySawComeIsToldWithoutTheReminderAndGoesUp() throws SQLException {
    moveTo(EVE);
    String id = applied(offer());
    moveTo("2026-10-12T09:00:00+08:00");

    List<String> types =
        PublishedEvents.of(TOPIC, id, 4).stream().map(PublishedEvents.Event::type).toList();
    assertThat(types).startsWith(type("submitted")).contains(type("escalated"));
    get("bank", APPLICATIONS + "/" + id)
        .body("clocks.state", contains("ESCALATED", "OVERDUE", "RUNNING"))
        .body("clocks[0].told.moment", contains("OVERDUE", "ESCALATED"))
        .body("clocks[0].told[1].whom", contains("BANK", "FIRM", "OPERATOR"));
  }

  @Test
  void aDecisionDropsWhatWasToComeBeforeItAndAWithdrawalDropsAll() throws SQLException {
    moveTo(EVE);
    String offer = offer();
    String refused = APPLICATIONS + "/" + applied(offer);
    String withdrawn = APPLICATIONS + "/" + applied(offer);

    command("bank", refused, "refuse", "DEBT_TOO_HIGH")
        .body("clocks.state", contains("DROPPED", "DROPPED", "MET"));
    command("enterprise", withdrawn, "withdraw", "RATE")
        .body("clocks.state", contains("DROPPED", "DROPPED", "DROPPED"));
  }

  @Test
  void anOfferNamesItsProgrammeAndNoOther() throws SQLException {
    moveTo(EVE);
    String bank = made("bank", BANKS, bank("江城银行（演示）"));
    post("bank", OFFERS, minimalOffer(bank).put("clockProgramme", "RESPONSE_48H").toString())
        .statusCode(422)
        .body("errors.field", contains("clockProgramme"));
    String offer =
        made("bank", OFFERS, minimalOffer(bank).put("clockProgramme", "COORDINATION_MONTH"));

    get("enterprise", APPLICATIONS + "/" + applied(offer))
        .body("clocks.stage", contains("DECIDE"))
        .body("clocks[0].unit", equalTo("MONTHS"), "clocks[0].lastDay", equalTo("2026-10-30"));
    get("enterprise", "/v1/clock-programmes")
        .body("code", contains("LOAN_CODE_135", "COORDINATION_MONTH"))
        .body("find { it.usual }.stages.document", not(empty()));
  }

  @Test
  void anEndInAYearWithoutACalendarIsNotGuessed() throws SQLException {
    moveTo("2026-12-31T09:00:00+08:00");

    get("bank", APPLICATIONS + "/" + applied(offer()))
        .body("clocks.state", contains("RUNNING", "RUNNING", "RUNNING"))
        .body("clocks[0].dueAt", nullValue(), "clocks[0].lastDay", nullValue());
  }

  @Test
  void theRecordOfABankIsTheSumOfItsRowsAndAFirmIsToldOfMany() throws SQLException {
    String bank = made("bank", BANKS, bank("江城银行（演示）"));
    String offer = made("bank", OFFERS, minimalOffer(bank));
    moveTo("2026-09-01T09:00:00+08:00");
    for (int i = 0; i < 6; i++) {
      String path =
          APPLICATIONS + "/" + made("enterprise", APPLICATIONS, application(need(), offer));
      if (i == 5) {
        moveTo("2026-09-03T00:00:00+08:00");
      }
      command("bank", path, "accept").statusCode(200);
      command("enterprise", path, "withdraw", "RATE").statusCode(200);
    }
    String record = "/v1/clock-records?bankId=" + bank;

    get("bank", record)
        .statusCode(200)
        .body("from", equalTo("2026-07-01"), "until", equalTo("2026-09-03"))
        .body("stages.stage", contains("ACCEPT"))
        .body("stages[0].met", equalTo(5), "stages[0].overdue", equalTo(1))
        .body("stages[0].escalated", equalTo(0), "stages[0].dropped", equalTo(0));
    get("operator", record + "&from=2026-09-01&until=2026-09-30")
        .body("stages.stage", contains("ACCEPT", "CONTACT", "DECIDE"))
        .body("stages[2].dropped", equalTo(6), "stages[2].met", equalTo(0));
    get("operator", record + "&from=2026-09-03&until=2026-09-03").body("stages", empty());
    get("operator", record + "&from=2026-09-02&until=2026-09-01")
        .statusCode(422)
        .body("errors.field", contains("until"));
    get("bank2", record).statusCode(403);

    get("enterprise", record).body("from", equalTo("2026-04-01"), "stages", empty());
    moveTo("2026-10-09T09:00:00+08:00");
    get("enterprise", record)
        .body("from", equalTo("2026-07-01"), "until", equalTo("2026-09-30"))
        .body("stages.stage", contains("ACCEPT"))
        .body("stages[0].met", equalTo(5), "stages[0].overdue", nullValue())
        .body("stages[0].dropped", nullValue());
    get("enterprise", record + "&from=2026-07-01")
        .statusCode(422)
        .body("errors.field", contains("from"));
  }

  @Test
  void whoIsKilledBetweenMarkAndTellHasDoneNothingAndItIsToldOnce() throws SQLException {
    moveTo(EVE);
    String id = applied(offer());
    try (Held held = Held.whenTold(DATABASE, id)) {
      moveTo("2026-10-09T00:00:00+08:00");
      int first = held.awaitWaiting(0);
      assertThat(marks(id)).isZero();
      held.kill(first);
      held.awaitWaiting(first);
      assertThat(marks(id)).isZero();
    }
    await().until(() -> marks(id) == 1);

    assertThat(PublishedEvents.of(TOPIC, id, 2))
        .extracting(PublishedEvents.Event::type)
        .containsExactly(type("submitted"), type("overdue"));
    command("bank", APPLICATIONS + "/" + id, "accept").statusCode(200);
    assertThat(DATABASE.audit(id))
        .extracting(ServiceDatabase.AuditLine::action)
        .containsExactly(
            "loan-application.submitted", "loan-application.overdue", "loan-application.advanced");
  }

  private static int marks(String id) throws SQLException {
    return DATABASE.asApp(
        Requests.BANK_ORG,
        "bank",
        "SELECT 1 FROM deadline WHERE aggregate_id = '" + id + "' AND overdue_told_at IS NOT NULL");
  }

  private static String type(String what) {
    return "io.hanqiao.credit.loan-application." + what + ".v1";
  }
}
