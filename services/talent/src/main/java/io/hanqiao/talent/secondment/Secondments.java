package io.hanqiao.talent.secondment;

import io.hanqiao.platform.posting.Postings;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The secondments the running transaction's organisation is a party of. */
@ApplicationScoped
class Secondments extends Postings<Secondment> {

  /** Whether any secondment of an expert is on post. */
  boolean anyOnPost(UUID expertId) {
    return count("expertId = ?1 and status = ?2", expertId, Stage.ON_POST) > 0;
  }

  /** How many of those both sides confirmed stand where, by batch. */
  List<StageCount> countByBatch() {
    return getEntityManager()
        .createQuery(
            "select new io.hanqiao.talent.secondment.StageCount(s.programme, s.terms.batch,"
                + " s.status, s.assessment, count(s.id)) from Secondment s where s.confirmed = true"
                + " group by s.programme, s.terms.batch, s.status, s.assessment",
            StageCount.class)
        .getResultList();
  }
}
