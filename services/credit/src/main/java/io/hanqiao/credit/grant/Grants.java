package io.hanqiao.credit.grant;

import io.hanqiao.platform.posting.Postings;
import io.hanqiao.platform.problem.ProblemCode;
import io.hanqiao.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** The grants the running transaction's organisation is a party of. */
@ApplicationScoped
class Grants extends Postings<CreditGrant> {

  /** Whether an application has a grant that was not rejected. */
  boolean anyFor(UUID applicationId) {
    return count("applicationId = ?1 and status <> ?2", applicationId, GrantStage.REJECTED) > 0;
  }

  /** The id of the grant in force on an application that names this guarantor; empty if none is. */
  Optional<UUID> naming(UUID guarantorId, UUID applicationId) {
    return getEntityManager()
        .createQuery(
            "select id from CreditGrant where applicationId = ?1 and terms.guarantorId = ?2"
                + " and status in ?3",
            UUID.class)
        .setParameter(1, applicationId)
        .setParameter(2, guarantorId)
        .setParameter(3, GrantStage.IN_FORCE)
        .getResultStream()
        .findFirst();
  }

  /** The grant of the old loan that a draw takes over; empty if it takes over none. */
  Optional<UUID> renewedBy(UUID draw) {
    return getEntityManager()
        .createQuery("select request.renewsGrantId from Drawdown where id = ?1", UUID.class)
        .setParameter(1, draw)
        .getResultStream()
        .filter(Objects::nonNull)
        .findFirst();
  }

  /** Keeps the fact of a renewal. */
  void keep(Renewal renewal) {
    getEntityManager().persist(renewal);
  }

  /** Those in force whose last day was before this one and that have no contract. */
  List<UUID> expired(LocalDate today) {
    return ids(
        "SELECT id FROM credit_grant WHERE status IN ('GRANTED', 'CONTRACT_PROPOSED')"
            + " AND expires_on < ?1",
        today);
  }

  /** Those with a draw that was to be repaid on this day at the latest, and something is owed. */
  List<UUID> late(LocalDate last) {
    return ids(
        "SELECT DISTINCT grant_id FROM drawdown WHERE status IN ('DISBURSED', 'PARTLY_DISBURSED')"
            + " AND matures_on <= ?1 AND disbursed_fen + carried_in_fen > repaid_fen",
        last);
  }

  /**
   * Applications that wait for their decision and with which nothing has happened since: no step,
   * and no grant proposed or rejected.
   */
  List<UUID> idleApplications(Instant since) {
    return ids(
        "SELECT id FROM loan_application a"
            + " WHERE status IN ('SUBMITTED', 'ACCEPTED', 'DUE_DILIGENCE', 'UNDER_REVIEW')"
            + " AND coalesce(under_review_at, due_diligence_at, accepted_at, created_at) <= ?1"
            + " AND NOT EXISTS (SELECT 1 FROM credit_grant g WHERE g.application_id = a.id"
            + " AND (g.status = 'PROPOSED' OR g.ended_at > ?1))",
        since);
  }

  /**
   * What a grant is promised to repay to a bridge fund, in fen; a promise counts until its last day
   * or until the fund has paid.
   */
  long bridgedFen(UUID grant, LocalDate today) {
    return getEntityManager()
        .unwrap(Session.class)
        .createNativeQuery(
            "SELECT coalesce(max(principal_fen), 0) FROM bridge_loan WHERE new_grant_id = ?1"
                + " AND (status IN ('PAID_OUT', 'BOOKED')"
                + " OR status IN ('PROMISED', 'PAYMENT_PROPOSED') AND promised_until >= ?2)",
            Long.class)
        .setParameter(1, grant)
        .setParameter(2, today)
        .getSingleResult();
  }

  /** Whether the old loan is repaid by the bridge loan that a grant is promised to repay. */
  boolean bridgeBooked(UUID grant) {
    return !ids("SELECT id FROM bridge_loan WHERE status = 'BOOKED' AND new_grant_id = ?1", grant)
        .isEmpty();
  }

  private List<UUID> ids(String sql, Object day) {
    return getEntityManager()
        .unwrap(Session.class)
        .createNativeQuery(sql, UUID.class)
        .setParameter(1, day)
        .list();
  }

  /**
   * The application of a grant, which is locked before the grant. The grant is not loaded: what is
   * loaded before its lock would stay as it was.
   *
   * @throws ProblemException 404 if there is none the caller sees
   */
  UUID applicationOf(UUID id) {
    return getEntityManager()
        .createQuery("select applicationId from CreditGrant where id = ?1", UUID.class)
        .setParameter(1, id)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
  }
}
