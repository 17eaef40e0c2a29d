package io.hanqiao.credit.line;

import io.hanqiao.platform.posting.Postings;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The lines the running transaction may read: those of its bank, or all. */
@ApplicationScoped
class CreditLines extends Postings<CreditLine> {

  // Numbers of the database's own: the sum of many lines may be larger than any one may be.
  private static final String SUMS =
      "select new io.hanqiao.credit.line.LineSum(terms.campaign, terms.kind, count(*),"
          + " sum(cast(terms.amountFen as BigDecimal))) from CreditLine where status = 'OPEN'"
          + " group by terms.campaign, terms.kind"
          + " order by terms.campaign nulls last, terms.kind";

  /** The open lines, counted and summed per campaign and kind. */
  List<LineSum> sums() {
    return getEntityManager().createQuery(SUMS, LineSum.class).getResultList();
  }
}
