package io.hanqiao.credit;

import static io.hanqiao.credit.Loans.APPLICATIONS;
import static io.hanqiao.credit.Loans.GRANTS;
import static io.hanqiao.credit.Loans.applied;
import static io.hanqiao.credit.Loans.confirmed;
import static io.hanqiao.credit.Loans.contracted;
import static io.hanqiao.credit.Loans.drawn;
import static io.hanqiao.credit.Loans.grant;
import static io.hanqiao.credit.Loans.offer;
import static io.hanqiao.credit.Loans.pay;
import static io.hanqiao.credit.Loans.proposed;
import static io.hanqiao.credit.Loans.underReview;
import static io.hanqiao.credit.Requests.command;
import static io.hanqiao.credit.Requests.made;
import static io.hanqiao.platform.testing.Calls.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.hanqiao.platform.testing.EventSchemas;
import io.hanqiao.platform.testing.MovableClock;
import io.hanqiao.platform.testing.PublishedEvents;
import io.hanqiao.platform.testing.PublishedEvents.Event;
import io.hanqiao.platform.testing.ServiceDatabase;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the calendar does by itself, once, and what a person may do first. */
@QuarkusTest
class CalendarIT {

  private static final ServiceDatabase DATABASE = new ServiceDatabase("credit");

  @AfterEach
  void theTimeIsTheTime() {
    MovableClock.reset();
  }

  @Test
  void aGrantWithoutContractExpiresAfterItsLastDayAndGivesItsLimitBack() throws SQLException {
    String offer = offer();
    String path = confirmed(proposed(offer));
    String id = idOf(path);
    sql("UPDATE credit_grant SET expires_on = '2026-10-31' WHERE id = '" + id + "'");
    DATABASE.asOwner("NOTIFY deadline");

    Event told = PublishedEvents.of("credit.grant", id, 2).get(1);
    assertThat(told.type()).isEqualTo("io.hanqiao.credit.grant.expired.v1");
    assertThat(EventSchemas.flaws("credit.grant", told.type(), told.body())).isEmpty();
    get("bank", path).body("status", equalTo("EXPIRED"), "limit", equalTo("0.00"));
    get("bank", "/v1/limits/" + offer).body("reserved", equalTo("0.00"));
    assertByClock(id, "credit-grant.expired", "expires-after-last-day 2026-10-31");
  }

  @Test
  void anApplicationLapsesAfterNinetyIdleDaysUnlessAGrantWaits() throws SQLException {
    String silent = applied(offer());
    String answered = underReview(offer());
    String waits = GRANTS + "/" + made("bank", GRANTS, grant(answered));
    String days = "interval '91 days'";
    sql(
        "UPDATE loan_application SET created_at = created_at - "
            + days
            + ", accepted_at = accepted_at - "
            + days
            + ", due_diligence_at = due_diligence_at - "
            + days
            + ", under_review_at = under_review_at - "
            + days
            + (" WHERE id IN ('" + silent + "', '" + answered + "')"));
    DATABASE.asOwner("NOTIFY deadline");

    assertThat(PublishedEvents.of("credit.loan-application", silent, 2).get(1).type())
        .isEqualTo("io.hanqiao.credit.loan-application.lapsed.v1");
    get("enterprise", APPLICATIONS + "/" + silent)
        .body("status", equalTo("LAPSED"))
        .body("clocks.state", contains("DROPPED", "DROPPED", "DROPPED"));
    assertThat(DATABASE.audit(silent).get(1).reason()).startsWith("lapse-after-90-days 20");
    command("bank", waits, "reject", "TERMS_WRONG").statusCode(200);
    get("bank", APPLICATIONS + "/" + answered).body("status", equalTo("UNDER_REVIEW"));
  }

  @Test
  void aLoanThatMaturesOnADayOffIsOverdueAfterTheNextWorkingDay() throws SQLException {
    String path = contracted(proposed(offer()));
    String draw = drawn(path, "1000000.00");
    pay(draw, "600000.00");
    // Saturday; the Monday after it is worked.
    sql(
        "UPDATE drawdown SET matures_on = '2026-11-14', first_matures_on = '2026-11-14' WHERE id = '"
            + idOf(draw)
            + "'");
    MovableClock.moveTo("2026-11-16T23:59:00+08:00");
    try (StoppedClock clock = new StoppedClock(DATABASE)) {
      clock.start();
      String other = proposedThatExpired();
      await()
          .until(
              () -> sql("SELECT 1 FROM credit_grant WHERE status = 'EXPIRED' AND " + other) == 1);
    }
    get("bank", path).body("drawdowns[0].status", equalTo("PARTLY_DISBURSED"));

    MovableClock.moveTo("2026-11-17T00:00:00+08:00");
    DATABASE.asOwner("NOTIFY deadline");
    await()
        .untilAsserted(
            () ->
                get("bank", path)
                    .body("drawdowns[0].status", equalTo("OVERDUE"))
                    .body("drawdowns[0].overdueSince", equalTo("2026-11-15"))
                    .body("reserved", equalTo("0.00"), "utilized", equalTo("600000.00")));
    assertByClock(idOf(path), "credit-grant.overdue", "overdue-after-maturity 2026-11-14");
  }

  @Test
  void whoeverHasTheRowFirstWinsAndTheOtherFindsItDone() throws Exception {
    String accepted = applied(offer());
    ValidatableResponse first =
        racing(accepted, true, () -> command("bank", APPLICATIONS + "/" + accepted, "accept"));
    first.statusCode(200);
    assertThat(actions(accepted)).containsExactly("submitted", "advanced");

    String lapsed = applied(offer());
    ValidatableResponse second =
        racing(lapsed, false, () -> command("bank", APPLICATIONS + "/" + lapsed, "accept"));
    second.statusCode(409).body("detail", containsString("当前为“已失效”"));
    assertThat(actions(lapsed)).containsExactly("submitted", "lapsed");

    String both = applied(offer());
    racing(both, true, () -> command("operator", APPLICATIONS + "/" + both, "lapse"))
        .statusCode(200);
    assertThat(actions(both)).containsExactly("submitted", "lapsed");
    assertThat(PublishedEvents.of("credit.loan-application", both, 2)).hasSize(2);
  }

  /** The statement of the migration itself, on an application whose clocks were never begun. */
  @Test
  void whatWaitedBeforeThereWereClocksHasOneFromTheMigrationOnForTheStepsToCome() throws Exception {
    String application = applied(offer());
    String path = APPLICATIONS + "/" + application;
    command("bank", path, "accept").statusCode(200);
    String migration =
        Files.readString(Path.of("src/main/resources/db/migration/V13__clock_and_bridge.sql"));
    String clocks = "ALTER TABLE deadline NO FORCE ROW LEVEL SECURITY;";
    try (StoppedClock before = new StoppedClock(DATABASE)) {
      DATABASE.asOwner(clocks + "DELETE FROM deadline WHERE aggregate_id = '" + application + "'");
      get("bank", path).body("clocks", empty());
      DATABASE.asOwner(migration.substring(migration.indexOf(clocks)));
      get("bank", path)
          .body("clocks.stage", contains("CONTACT", "DECIDE"))
          .body("clocks.programme", contains("LOAN_CODE_135", "LOAN_CODE_135"))
          .body("clocks[0].dueAt", nullValue());
      // A day of a year whose calendar is published.
      MovableClock.moveTo("2026-09-30T12:00:00+08:00");
      DATABASE.asOwner(
          clocks
              + "UPDATE deadline SET started_at = '2026-09-30T11:00:00+08:00' WHERE aggregate_id = '"
              + application
              + "';"
              + clocks.replace("NO FORCE", "FORCE"));
    }
    await()
        .untilAsserted(
            () ->
                get("enterprise", path)
                    .body("clocks.state", contains("RUNNING", "RUNNING"))
                    .body("clocks.lastDay", contains("2026-10-10", "2026-10-13")));
  }

  /** Both wait for the row of an idle application, in this order, and then have it. */
  private static ValidatableResponse racing(
      String id, boolean personFirst, Supplier<ValidatableResponse> command) throws Exception {
    String idle = "UPDATE loan_application SET created_at = created_at - interval '91 days'";
    try (StoppedClock clock = new StoppedClock(DATABASE);
        Connection held = DATABASE.app();
        Statement statement = held.createStatement()) {
      sql(idle + " WHERE id = '" + id + "'");
      held.setAutoCommit(false);
      statement.execute("SELECT set_config('hanqiao.roles', 'operator', true)");
      statement.execute("SELECT 1 FROM loan_application WHERE id = '" + id + "' FOR UPDATE");
      if (!personFirst) {
        clock.start();
        Waiters.await(DATABASE, 1);
      }
      CompletableFuture<ValidatableResponse> answer = CompletableFuture.supplyAsync(command);
      Waiters.await(DATABASE, personFirst ? 1 : 2);
      if (personFirst) {
        clock.start();
        Waiters.await(DATABASE, 2);
      }
      held.commit();
      return answer.get();
    }
  }

  /** A grant that the clock has to expire, as a condition on its row: then it has looked. */
  private static String proposedThatExpired() throws SQLException {
    String row = "id = '" + idOf(confirmed(proposed(offer()))) + "'";
    sql("UPDATE credit_grant SET expires_on = '2026-10-31' WHERE " + row);
    DATABASE.asOwner("NOTIFY deadline");
    return row;
  }

  private static List<String> actions(String application) throws SQLException {
    return DATABASE.audit(application).stream()
        .map(line -> line.action().substring("loan-application.".length()))
        .toList();
  }

  private static void assertByClock(String id, String action, String rule) throws SQLException {
    assertThat(DATABASE.audit(id))
        .filteredOn(line -> line.action().equals(action))
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.org()).isNull();
              assertThat(line.reason()).isEqualTo(rule);
            });
  }

  private static String idOf(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static int sql(String statement) throws SQLException {
    return DATABASE.asApp(
        Requests.BANK_ORG,
        "bank",
        statement.startsWith("SELECT") ? statement : statement + "; COMMIT");
  }
}
