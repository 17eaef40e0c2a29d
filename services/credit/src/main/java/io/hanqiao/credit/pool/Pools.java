package io.hanqiao.credit.pool;

import io.hanqiao.credit.rule.Refusals;
import io.hanqiao.credit.rule.Rule;
import io.hanqiao.platform.posting.Postings;
import io.hanqiao.vocabulary.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The pools. Banks, operators and auditors read them; operators lead them. */
@ApplicationScoped
public class Pools extends Postings<RiskPool> {

  /**
   * Refuses a new loan under an offer that a suspended pool stands behind.
   *
   * @throws io.hanqiao.platform.problem.ProblemException 409
   */
  public void requireTaking(UUID offerId) {
    for (RiskPool pool : behind(offerId)) {
      if (pool.stage() == PoolStage.SUSPENDED) {
        throw Refusals.by(
            Rule.POOL_SUSPENDED,
            new Text(
                "“"
                    + pool.terms().name()
                    + "”已暂停新增（"
                    + pool.terms().ruleDocument()
                    + "）；由经办部门恢复后再办，或改用其他产品。",
                pool.terms().name()
                    + " takes no new loans ("
                    + pool.terms().ruleDocument()
                    + "): wait until an operator resumes it, or choose another offer."));
      }
    }
  }

  /** Whether any pool behind an offer is suspended. */
  boolean suspended(UUID offerId) {
    return behind(offerId).stream().anyMatch(pool -> pool.stage() == PoolStage.SUSPENDED);
  }

  /** The pools behind an offer, in the order of their ids. */
  List<RiskPool> behind(UUID offerId) {
    return find("array_contains(terms.offerIds, ?1) order by id", offerId).list();
  }

  /** The ids of the pools behind an offer, in their order; none is loaded before it is locked. */
  List<UUID> idsBehind(UUID offerId) {
    return getEntityManager()
        .createQuery(
            "select id from RiskPool where array_contains(terms.offerIds, ?1) order by id",
            UUID.class)
        .setParameter(1, offerId)
        .getResultList();
  }

  /** The offer of a grant; none if the grant is not there or has not been granted. */
  List<UUID> offerOf(UUID grantId) {
    return getEntityManager()
        .createQuery("select offerId from CreditGrant where id = ?1", UUID.class)
        .setParameter(1, grantId)
        .getResultList();
  }

  /** The overdue principal of a grant, in fen. */
  long overdueFen(UUID grantId) {
    return getEntityManager()
        .createQuery(
            "select coalesce(sum(d.amounts.disbursedFen + d.amounts.carriedInFen"
                + " - d.amounts.repaidFen - d.amounts.carriedOutFen), 0L)"
                + " from Drawdown d where d.grant.id = ?1 and cast(d.status as String) = 'OVERDUE'",
            Long.class)
        .setParameter(1, grantId)
        .getSingleResult();
  }

  /** What this pool has paid for a grant already, in fen. */
  static long paidFor(RiskPool pool, UUID grantId) {
    return pool.payouts().stream()
        .filter(paid -> paid.grantId().equals(grantId))
        .mapToLong(PoolPayout::amountFen)
        .sum();
  }

  /** Whether all these offers are there. */
  boolean allKnown(Collection<UUID> offerIds) {
    long found =
        getEntityManager()
            .createQuery("select count(*) from CreditOffer where id in ?1", Long.class)
            .setParameter(1, offerIds)
            .getSingleResult();
    return found == offerIds.size();
  }
}
