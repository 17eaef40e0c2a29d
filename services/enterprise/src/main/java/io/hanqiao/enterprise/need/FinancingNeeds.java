package io.hanqiao.enterprise.need;

import io.hanqiao.platform.paging.Like;
import io.hanqiao.platform.paging.PageRequest;
import io.hanqiao.platform.problem.ProblemCode;
import io.hanqiao.platform.problem.ProblemException;
import io.hanqiao.vocabulary.LoanPurpose;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The financing needs the running transaction's organisation is a party of. */
@ApplicationScoped
public class FinancingNeeds implements PanacheRepositoryBase<FinancingNeed, UUID> {

  /**
   * The need, to read.
   *
   * @throws ProblemException 404 if there is none or it is not the caller's to see
   */
  FinancingNeed get(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
  }

  /** Like {@link #get} and locks the row. */
  FinancingNeed lock(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
  }

  /** The need an owner's loader called {@code reference}. */
  Optional<FinancingNeed> referenced(UUID ownerOrg, String reference) {
    return find("ownerOrg = ?1 and reference = ?2", ownerOrg, reference).firstResultOptional();
  }

  /**
   * Writes what is pending and lets go of it. A load of thousands of rows would else be searched
   * for changes, from its first row on, before every query.
   */
  void settle() {
    flush();
    getEntityManager().clear();
  }

  /** The next rows after an id, in the order of ids, locked. */
  List<FinancingNeed> lockAfter(UUID id, int most) {
    return find("id > ?1 order by id", id)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .page(0, most)
        .list();
  }

  /** A page, newest first. */
  List<FinancingNeed> page(
      PageRequest page,
      @Nullable String status,
      @Nullable LoanPurpose purpose,
      @Nullable String q) {
    Map<String, @Nullable Object> parameters = new HashMap<>();
    parameters.put("before", page.before());
    parameters.put("status", status);
    parameters.put("purpose", purpose);
    parameters.put("q", Like.contains(q));
    return find(
            "id < :before and (:status is null or status = :status)"
                + " and (:purpose is null or terms.purpose = :purpose)"
                + " and (:q is null or enterpriseId in"
                + " (select e.id from Enterprise e where e.name like :q escape '\\')) order by id desc",
            parameters)
        .page(0, page.fetch())
        .list();
  }
}
