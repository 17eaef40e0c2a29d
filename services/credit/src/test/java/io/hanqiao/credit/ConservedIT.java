package io.hanqiao.credit;

import static io.hanqiao.credit.Loans.contracted;
import static io.hanqiao.credit.Loans.drawn;
import static io.hanqiao.credit.Loans.pay;
import static io.hanqiao.credit.Loans.proposed;
import static io.hanqiao.credit.Requests.BANKS;
import static io.hanqiao.credit.Requests.BANK_ORG;
import static io.hanqiao.credit.Requests.OFFERS;
import static io.hanqiao.credit.Requests.bank;
import static io.hanqiao.credit.Requests.made;
import static io.hanqiao.credit.Requests.minimalOffer;
import static org.assertj.core.api.Assertions.assertThat;

import io.hanqiao.platform.testing.ServiceDatabase;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/** The reader that looks while money moves is not blind. */
@QuarkusTest
class ConservedIT {

  /** What every row allows by itself, and what is wrong beside the other rows. */
  private static final String[] FALSIFIED = {
    "conserved_limit SET available_fen = available_fen - 1, reserved_fen = reserved_fen + 1",
    "conserved_limit SET reserved_fen = reserved_fen - 1, utilized_fen = utilized_fen + 1",
    "credit_grant SET available_fen = available_fen - 1, reserved_fen = reserved_fen + 1",
    "credit_grant SET reserved_fen = reserved_fen - 1, utilized_fen = utilized_fen + 1,"
        + " disbursed_fen = disbursed_fen + 1",
    "drawdown SET reserved_fen = reserved_fen - 1, released_fen = released_fen + 1",
    "drawdown SET reserved_fen = reserved_fen - 1, disbursed_fen = disbursed_fen + 1"
  };

  @Test
  void aSingleFenInTheWrongPlaceIsSeenInOneStatement() throws SQLException {
    String bank = made("bank", BANKS, bank("江城银行（演示）"));
    String offer = made("bank", OFFERS, minimalOffer(bank).put("headroom", "300000000.00"));
    String grant = contracted(proposed(offer));
    String draw = drawn(grant, "1000000.00");
    pay(draw, "600000.00");

    assertThat(Conserved.broken()).isZero();
    try (Connection app = new ServiceDatabase("credit").app();
        Statement statement = app.createStatement()) {
      app.setAutoCommit(false);
      for (String falsified : FALSIFIED) {
        act(statement, BANK_ORG, "bank");
        String id = id(falsified.startsWith("c") ? offer : draw);
        id = falsified.startsWith("credit_grant") ? id(grant) : id;
        assertThat(statement.executeUpdate("UPDATE " + falsified + " WHERE id = '" + id + "'"))
            .as(falsified)
            .isOne();
        act(statement, Conserved.AUDITOR_ORG, "auditor");
        try (ResultSet broken = statement.executeQuery(Conserved.BROKEN)) {
          assertThat(broken.next()).as(falsified).isTrue();
        }
        app.rollback();
      }
    }
  }

  private static void act(Statement statement, String org, String role) throws SQLException {
    statement.execute("SELECT set_config('hanqiao.org', '" + org + "', true)");
    statement.execute("SELECT set_config('hanqiao.roles', '" + role + "', true)");
  }

  private static String id(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
