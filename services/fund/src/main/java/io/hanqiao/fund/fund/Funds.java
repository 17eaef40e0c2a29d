package io.hanqiao.fund.fund;

import io.hanqiao.fund.Foundations;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** The funds. Everybody reads them; the database lets their owner and operators lock them. */
@ApplicationScoped
public class Funds extends Foundations<Fund> {

  /** Any number: all who hang funds below funds wait for each other under it. */
  private static final long TREE = 0x66756e64L;

  private static final String CYCLE =
      """
      WITH RECURSIVE above AS (
        SELECT id, parent_fund_id FROM fund WHERE id = :parent
        UNION
        SELECT f.id, f.parent_fund_id FROM fund f JOIN above a ON f.id = a.parent_fund_id)
      SELECT count(*) FROM above WHERE id = :fund
      """;

  private static final String SUMS =
      """
      SELECT structure, coalesce(look_through, false), count(*),
        sum(commitment_fen), sum(government_commitment_fen), sum(social_commitment_fen),
        sum(paid_in_fen), sum(invested_fen), sum(reserved_fen),
        sum(paid_in_fen - invested_fen - reserved_fen),
        count(commitment_fen), count(government_commitment_fen), count(social_commitment_fen),
        count(paid_in_fen), count(invested_fen), count(reserved_fen),
        count(paid_in_fen - invested_fen - reserved_fen)
      FROM fund WHERE status = 'OPEN' GROUP BY 1, 2 ORDER BY 1, 2
      """;

  /** Whether a manager has a fund that is open. */
  boolean anyOpenOf(UUID managerId) {
    return count("managerId = ?1 and status = 'OPEN'", managerId) > 0;
  }

  /**
   * Whether {@code fund} is {@code parent} or stands above it. Until the transaction ends nobody
   * else gets an answer, so two edits cannot close a circle together.
   */
  boolean standsAbove(UUID fund, UUID parent) {
    session()
        .createNativeQuery("SELECT 1 FROM pg_advisory_xact_lock(:tree)", Integer.class)
        .setParameter("tree", TREE)
        .getResultList();
    return session()
            .createNativeQuery(CYCLE, Long.class)
            .setParameter("parent", parent)
            .setParameter("fund", fund)
            .getSingleResult()
        > 0;
  }

  /** The sums of all open funds, per structure, looked-through ones apart. */
  List<FundSumsView> sums() {
    return session().createNativeQuery(SUMS, Object[].class).getResultList().stream()
        .map(FundSumsView::of)
        .toList();
  }

  private Session session() {
    return getEntityManager().unwrap(Session.class);
  }
}
