package io.hanqiao.enterprise.recommendation;

import io.hanqiao.vocabulary.RefusalCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Counts what became of a list: sums of rows the caller may see, and nothing kept beside them. */
@ApplicationScoped
class Funnel {

  private static final String BY_ANSWER =
      "select f.status, f.refusalCode, count(f), count(f.appliedAt) from FollowUp f where f.listId ="
          + " :list group by f.status, f.refusalCode";
  private static final String ANSWERED =
      "select count(distinct f.declarationId) from FollowUp f where f.listId = :list and f.status <>"
          + " :open";
  private static final String ENTRIES =
      "select count(distinct f.declarationId) from FollowUp f where f.listId = :list";
  private static final String WITHDRAWN =
      "select count(d) from Declaration d where d.listId = :list and d.status = :withdrawn and"
          + " d.recommendedAt is not null";
  private static final String OVERDUE =
      "select count(f) from FollowUp f where f.listId = :list and ";

  private final EntityManager database;

  Funnel(EntityManager database) {
    this.database = database;
  }

  /** As of a day. */
  FunnelView of(UUID list, LocalDate today) {
    Map<FollowUpStage, Long> byStatus = new EnumMap<>(FollowUpStage.class);
    Map<RefusalCode, Long> refused = new EnumMap<>(RefusalCode.class);
    long rows = 0;
    long applied = 0;
    List<Object[]> groups =
        database.createQuery(BY_ANSWER, Object[].class).setParameter("list", list).getResultList();
    for (Object[] group : groups) {
      long count = (Long) group[2];
      byStatus.merge((FollowUpStage) group[0], count, Long::sum);
      if (group[1] instanceof RefusalCode code) {
        refused.merge(code, count, Long::sum);
      }
      rows += count;
      applied += (Long) group[3];
    }
    return new FunnelView(
        list,
        count(ENTRIES, Map.of("list", list)),
        count(ANSWERED, Map.of("list", list, "open", FollowUpStage.OPEN)),
        count(WITHDRAWN, Map.of("list", list, "withdrawn", DeclarationStage.WITHDRAWN)),
        rows,
        byStatus,
        refused,
        applied,
        count(OVERDUE + FollowUpFilter.OVERDUE, Map.of("list", list, "today", today)));
  }

  private long count(String query, Map<String, Object> parameters) {
    var counting = database.createQuery(query, Long.class);
    parameters.forEach(counting::setParameter);
    return counting.getSingleResult();
  }
}
