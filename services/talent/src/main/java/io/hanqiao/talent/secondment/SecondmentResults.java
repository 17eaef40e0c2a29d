package io.hanqiao.talent.secondment;

import io.hanqiao.platform.paging.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The ledgers of the secondments the running transaction's organisation is a party of. */
@ApplicationScoped
class SecondmentResults implements PanacheRepositoryBase<SecondmentResult, UUID> {

  /** A page of one ledger, newest first. */
  List<SecondmentResult> page(UUID secondmentId, PageRequest page) {
    return find("secondment.id = ?1 and id < ?2 order by id desc", secondmentId, page.before())
        .page(0, page.fetch())
        .list();
  }

  /** The sums of all ledgers, by batch. */
  List<ResultSum> sumByBatch() {
    return getEntityManager()
        .createQuery(
            "select new io.hanqiao.talent.secondment.ResultSum(s.programme, s.terms.batch, r.kind,"
                + " sum(r.quantity)) from SecondmentResult r join r.secondment s"
                + " group by s.programme, s.terms.batch, r.kind",
            ResultSum.class)
        .getResultList();
  }
}
