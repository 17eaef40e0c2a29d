package io.hanqiao.credit.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.hanqiao.credit.Conserved;
import io.hanqiao.credit.bench.Insisting.Answered;
import io.hanqiao.credit.bench.Insisting.Command;
import io.hanqiao.local.DatabaseAccess;
import io.hanqiao.local.TestInfrastructure;
import io.hanqiao.platform.testing.ServiceDatabase;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The released service is killed while money moves, and looked at all the while. */
class KilledIT {

  private static final String NAME = "credit_killed";
  private static final String AUDITOR_ORG = "01930000-0000-7000-8000-00000000d001";
  private static final ZoneId WUHAN = ZoneId.of("Asia/Shanghai");
  private static final int GRANTS = 100;
  private static final Path ROOT = Path.of(System.getProperty("hanqiao.root")).toAbsolutePath();

  private final DatabaseAccess access = TestInfrastructure.get().freshDatabase(NAME);
  private final ServiceDatabase database = new ServiceDatabase(NAME);
  private final ExecutorService people = Executors.newFixedThreadPool(24);

  @Test
  void killedWhileMoneyMovesItIsConservedAtEveryLookAndEachCommandHappensOnce() throws Exception {
    Queue<String> needs = OpenNeeds.tell(CreditProcess.prefix(access), GRANTS);
    try (CreditProcess credit =
        CreditProcess.start(ROOT, TestInfrastructure.get(), access, freePort())) {
      credit.ready();
      String told = "SELECT id FROM financing_need";
      await()
          .atMost(Duration.ofSeconds(30))
          .until(() -> database.asApp(OpenNeeds.FIRM_ORG, "enterprise", told) == GRANTS);
      Desk desk = new Desk(credit);
      String offer = desk.offer();
      List<String> grants = all(List.copyOf(needs), need -> desk.proposed(need, offer));
      Insisting asked = new Insisting(credit);
      List<Expected> expected;
      int looks;
      try (Conserved watch = Conserved.watched(database)) {
        killAfterWhatNobodyHeard(credit, desk, asked, grants);
        expected = killAmidTheCrowd(credit, asked, offer, grants.subList(2, GRANTS));
        looks = watch.looks();
      }

      assertThat(looks).isGreaterThan(50);
      assertAnsweredTheSame(asked);
      assertNothingLostOrDoubled(expected);
    } finally {
      people.shutdownNow();
    }
  }

  /** What was committed and never heard of is answered when it is asked for again. */
  private void killAfterWhatNobodyHeard(
      CreditProcess credit, Desk desk, Insisting asked, List<String> grants) throws Exception {
    String drawn = desk.contracted(desk.confirmed(grants.get(0)));
    Command draw = new Command("enterprise", drawn + "/drawdowns", draw("2500000.00"));
    Command confirm = new Command("bank-checker", grants.get(1) + "/confirm", "{}");
    String both =
        "SELECT 1 FROM drawdown d, credit_grant g WHERE d.grant_id = '%s' AND g.id = '%s'"
                .formatted(id(drawn), id(grants.get(1)))
            + " AND g.status = 'GRANTED'";
    try (Socket one = asked.unheard(draw);
        Socket other = asked.unheard(confirm)) {
      await().until(() -> database.asApp(AUDITOR_ORG, "auditor", both) == 1);
      credit.kill();
      assertThat(one.isConnected() && other.isConnected()).isTrue();
    }
    credit.again();

    assertThat(asked.send(draw).body().path("reserved").asText()).isEqualTo("2500000.00");
    assertThat(asked.send(confirm).body().path("available").asText()).isEqualTo("4000000.00");
    assertThat(database.asApp(AUDITOR_ORG, "auditor", both)).isEqualTo(1);
  }

  /**
   * All of them go through their life at once; some stand in the middle of it when it is killed.
   */
  private List<Expected> killAmidTheCrowd(
      CreditProcess credit, Insisting asked, String offer, List<String> grants) throws Exception {
    List<Future<Expected>> running = new ArrayList<>();
    for (int i = 0; i < grants.size(); i++) {
      int way = i % 5;
      String grant = grants.get(i);
      running.add(people.submit(() -> new Life(asked, grant).through(way)));
    }
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> asked.answered().stream().filter(Answered::accepted).count() > 100);
    try (Connection owner = login(access.owner());
        Connection app = login(access.app());
        Statement held = app.createStatement()) {
      app.setAutoCommit(false);
      held.execute("SELECT set_config('hanqiao.roles', 'operator', true)");
      held.execute("SELECT 1 FROM conserved_limit WHERE id = '" + offer + "' FOR UPDATE");
      await().atMost(Duration.ofSeconds(30)).until(() -> waiting(owner) >= 3);
      credit.kill();
      app.rollback();
    }
    credit.again();
    List<Expected> expected = new ArrayList<>();
    for (Future<Expected> one : running) {
      expected.add(one.get());
    }
    return expected;
  }

  private static int waiting(Connection owner) throws SQLException {
    try (Statement statement = owner.createStatement();
        ResultSet found =
            statement.executeQuery(
                "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
                    + " AND cardinality(pg_blocking_pids(pid)) > 0")) {
      return found.next() ? found.getInt(1) : 0;
    }
  }

  /** A retry under the same key does nothing and says what was said at first. */
  private void assertAnsweredTheSame(Insisting asked) throws Exception {
    List<Answered> accepted =
        List.copyOf(asked.answered()).stream().filter(Answered::accepted).toList();
    assertThat(accepted).hasSizeGreaterThan(400);
    List<String> again =
        all(accepted, first -> asked.send(first.command()).text().equals(first.text()) + "");
    assertThat(again).containsOnly("true");
  }

  private void assertNothingLostOrDoubled(List<Expected> expected) throws SQLException {
    for (Expected one : expected) {
      assertThat(database.asApp(AUDITOR_ORG, "auditor", one.asStored())).as(one.toString()).isOne();
    }
    assertThat(expected.stream().map(Expected::status).distinct().sorted().toList())
        .containsExactly("CONTRACTED", "GIVEN_UP");
  }

  /**
   * A grant as its life must have left it, amounts in fen.
   *
   * @param draws how many were asked for
   */
  record Expected(
      String grant, String status, int draws, long disbursed, long repaid, long reserved) {

    /** A question that has one row if it is so. */
    String asStored() {
      return """
      SELECT 1 FROM credit_grant g WHERE id = '%s' AND status = '%s' AND disbursed_fen = %d
        AND repaid_fen = %d AND reserved_fen = %d
        AND %d = (SELECT count(*) FROM drawdown d WHERE d.grant_id = g.id)
        AND %d = (SELECT coalesce(sum(amount_fen), 0) FROM disbursement p
          JOIN drawdown d ON d.id = p.drawdown_id WHERE d.grant_id = g.id)
        AND %d = (SELECT coalesce(sum(amount_fen), 0) FROM repayment r
          JOIN drawdown d ON d.id = r.drawdown_id WHERE d.grant_id = g.id)
      """
          .formatted(id(grant), status, disbursed, repaid, reserved, draws, disbursed, repaid);
    }
  }

  /** What people of the firm and of the bank do with one grant. */
  private record Life(Insisting asked, String grant) {

    Expected through(int way) {
      done("bank-checker", grant + "/confirm", "{}");
      if (way == 0) {
        done("enterprise", grant + "/give-up", "{\"reason\": \"OTHER_BANK\"}");
        return new Expected(grant, "GIVEN_UP", 0, 0, 0, 0);
      }
      String number = "{\"contractNumber\": \"C-%s\"".formatted(UUID.randomUUID());
      done("bank", grant + "/propose-contract", number + ", \"signedOn\": \"2026-03-31\"}");
      done("bank-checker", grant + "/confirm-contract", number + "}");
      JsonNode draws = done("enterprise", grant + "/drawdowns", draw("2500000.00"));
      String draw =
          grant + "/drawdowns/" + draws.path("drawdowns").path(0).path("drawdownId").asText();
      if (way == 1) {
        done("enterprise", draw + "/cancel", "{}");
        return new Expected(grant, "CONTRACTED", 1, 0, 0, 0);
      }
      done("bank", draw + "/propose-disbursement", "{\"amount\": \"1500000.00\"}");
      done("bank-checker", draw + "/confirm-disbursement", "{\"amount\": \"1500000.00\"}");
      if (way == 2) {
        return new Expected(grant, "CONTRACTED", 1, 150_000_000, 0, 100_000_000);
      }
      String back =
          "{\"amount\": \"500000.00\", \"repaidOn\": \"%s\"}".formatted(LocalDate.now(WUHAN));
      done("bank", draw + "/repay", back);
      done("enterprise", draw + "/release-rest", "{}");
      return new Expected(grant, "CONTRACTED", 1, 150_000_000, 50_000_000, 0);
    }

    private JsonNode done(String user, String path, String body) {
      Answered answer = asked.send(user, path, body);
      assertThat(answer.status()).as(path + " " + answer.text()).isEqualTo(200);
      return answer.body();
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static String draw(String yuan) {
    return "{\"amount\": \"" + yuan + "\", \"payment\": \"ENTRUSTED\"}";
  }

  private static String id(String grant) {
    return grant.substring(grant.lastIndexOf('/') + 1);
  }

  private Connection login(DatabaseAccess.Account account) throws SQLException {
    return DriverManager.getConnection(access.jdbcUrl(), account.username(), account.password());
  }

  private <T> List<String> all(List<T> each, Function<T, String> what) throws Exception {
    List<Callable<String>> tasks = new ArrayList<>();
    each.forEach(one -> tasks.add(() -> what.apply(one)));
    List<String> results = new ArrayList<>();
    for (Future<String> one : people.invokeAll(tasks)) {
      results.add(one.get());
    }
    return results;
  }
}
