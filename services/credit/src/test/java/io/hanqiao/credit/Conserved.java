package io.hanqiao.credit;

import io.hanqiao.platform.testing.ServiceDatabase;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Reads the money while others move it: each look is one statement, so one moment. */
public final class Conserved implements AutoCloseable {

  /** Rows where stocks are not what their parts and flows say; one statement, one snapshot. */
  static final String BROKEN =
      """
      SELECT 'grant and its draws', g.id FROM credit_grant g LEFT JOIN (
        SELECT grant_id, sum(reserved_fen) AS reserved, sum(disbursed_fen) AS disbursed,
          sum(repaid_fen) AS repaid, sum(carried_in_fen) AS carried_in,
          sum(carried_out_fen) AS carried_out FROM drawdown GROUP BY grant_id) d ON d.grant_id = g.id
        WHERE g.reserved_fen <> coalesce(d.reserved, 0)
          OR g.disbursed_fen <> coalesce(d.disbursed, 0)
          OR g.repaid_fen <> coalesce(d.repaid, 0)
          OR g.limit_fen <> g.available_fen + g.reserved_fen + g.utilized_fen
          OR g.carried_in_fen <> coalesce(d.carried_in, 0)
          OR g.carried_out_fen <> coalesce(d.carried_out, 0)
          OR g.utilized_fen
            <> g.disbursed_fen + g.carried_in_fen - g.repaid_fen - g.carried_out_fen
      UNION ALL
      SELECT 'draw and its facts', d.id FROM drawdown d
        WHERE d.requested_fen
            <> d.reserved_fen + d.disbursed_fen + d.carried_in_fen + d.released_fen
          OR d.carried_in_fen <> (
            SELECT coalesce(sum(amount_fen), 0) FROM renewal WHERE new_drawdown_id = d.id)
          OR d.carried_out_fen <> (
            SELECT coalesce(sum(amount_fen), 0) FROM renewal WHERE old_drawdown_id = d.id)
          OR d.disbursed_fen <> (
            SELECT coalesce(sum(amount_fen), 0) FROM disbursement WHERE drawdown_id = d.id)
          OR d.repaid_fen <> (
            SELECT coalesce(sum(amount_fen), 0) FROM repayment WHERE drawdown_id = d.id)
      UNION ALL
      SELECT 'limit and its grants', l.id FROM (
        SELECT unnest(limit_ids) AS id, sum(limit_fen - utilized_fen) AS reserved,
          sum(utilized_fen) AS utilized FROM credit_grant GROUP BY 1) g
        JOIN conserved_limit l ON l.id = g.id
        WHERE l.reserved_fen <> g.reserved OR l.utilized_fen <> g.utilized
          OR l.limit_fen <> l.available_fen + l.reserved_fen + l.utilized_fen
          OR (l.binding AND l.available_fen < 0)
      UNION ALL
      SELECT 'guarantee and its facts', q.id FROM guarantee q
        WHERE q.recovered_fen <> (
            SELECT coalesce(sum(amount_fen), 0) FROM recovery WHERE guarantee_id = q.id)
          OR q.recovered_fen > coalesce(q.payout_fen, 0)
      UNION ALL
      SELECT 'payout and its booking', q.grant_id FROM (
        SELECT grant_id, sum(payout_fen) AS booked FROM guarantee
          WHERE payout_booked_at IS NOT NULL GROUP BY 1) q
        FULL JOIN (SELECT d.grant_id, sum(r.amount_fen) AS booked FROM repayment r
          JOIN drawdown d ON d.id = r.drawdown_id WHERE r.paid_by = 'GUARANTOR' GROUP BY 1) b
          USING (grant_id)
        WHERE coalesce(q.booked, 0) <> coalesce(b.booked, 0)
      UNION ALL
      SELECT 'money out without its letter', g.id FROM credit_grant g
        WHERE g.guarantor_id IS NOT NULL AND g.utilized_fen > 0 AND NOT EXISTS (
          SELECT 1 FROM guarantee WHERE grant_id = g.id AND letter_in_force_at IS NOT NULL)
      UNION ALL
      SELECT 'bridge fund and what is out', f.id FROM bridge_fund f
        JOIN conserved_limit l ON l.id = f.id
        WHERE l.reserved_fen <> 0 OR l.limit_fen <> f.capital_fen
          OR l.limit_fen <> l.available_fen + l.utilized_fen OR l.available_fen < 0
          OR l.utilized_fen <> (SELECT coalesce(sum(principal_fen), 0) FROM bridge_loan b
            WHERE b.fund_id = f.id AND b.status IN ('PAID_OUT', 'BOOKED', 'SENT_BACK'))
      UNION ALL
      SELECT 'bridge loan and its booking', b.old_drawdown_id FROM (
        SELECT old_drawdown_id, sum(principal_fen) AS booked FROM bridge_loan
          WHERE booked_at IS NOT NULL GROUP BY 1) b
        FULL JOIN (SELECT drawdown_id, sum(amount_fen) AS repaid FROM repayment
          WHERE paid_by = 'BRIDGE_FUND' GROUP BY 1) r ON r.drawdown_id = b.old_drawdown_id
        WHERE coalesce(b.booked, 0) <> coalesce(r.repaid, 0)
      UNION ALL
      SELECT 'limit without a grant', l.id FROM conserved_limit l
        WHERE l.kind <> 'BRIDGE_FUND' AND (l.reserved_fen <> 0 OR l.utilized_fen <> 0)
          AND NOT EXISTS (SELECT 1 FROM credit_grant g WHERE g.limit_ids @> ARRAY[l.id])
      """;

  static final String AUDITOR_ORG = "01930000-0000-7000-8000-00000000d001";

  private final ServiceDatabase database;
  private final AtomicInteger looks = new AtomicInteger();
  private final AtomicReference<@Nullable Throwable> found = new AtomicReference<>();
  private final Thread reader = new Thread(this::look, "conserved");
  private volatile boolean done;

  private Conserved(ServiceDatabase database) {
    this.database = database;
  }

  /** Looks again and again until closed. */
  static Conserved watched() {
    return watched(new ServiceDatabase("credit"));
  }

  /** Looks at a database of the service again and again until closed. */
  public static Conserved watched(ServiceDatabase database) {
    Conserved watch = new Conserved(database);
    watch.reader.start();
    return watch;
  }

  /** How many rows are not conserved at this moment. */
  static int broken() throws SQLException {
    return broken(new ServiceDatabase("credit"));
  }

  private static int broken(ServiceDatabase database) throws SQLException {
    return database.asApp(AUDITOR_ORG, "auditor", BROKEN);
  }

  private void look() {
    try {
      while (!done) {
        int rows = broken(database);
        looks.incrementAndGet();
        if (rows > 0) {
          throw new AssertionError(rows + " rows are not conserved at look " + looks);
        }
      }
    } catch (SQLException | AssertionError e) {
      found.set(e);
    }
  }

  /** How often it looked. */
  public int looks() {
    return looks.get();
  }

  @Override
  public void close() throws InterruptedException {
    done = true;
    reader.join();
    Throwable broken = found.get();
    if (broken != null) {
      throw new AssertionError("The money was not conserved at every moment", broken);
    }
  }
}
