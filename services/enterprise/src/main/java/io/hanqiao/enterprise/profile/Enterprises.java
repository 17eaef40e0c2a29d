package io.hanqiao.enterprise.profile;

import io.hanqiao.platform.paging.Like;
import io.hanqiao.platform.paging.PageRequest;
import io.hanqiao.platform.problem.ProblemCode;
import io.hanqiao.platform.problem.ProblemException;
import io.hanqiao.vocabulary.Tier;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The enterprises the running transaction's organisation is a party of. */
@ApplicationScoped
public class Enterprises implements PanacheRepositoryBase<Enterprise, UUID> {

  /**
   * The enterprise, to read.
   *
   * @throws ProblemException 404 if there is none or it is not the caller's to see
   */
  public Enterprise get(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
  }

  /** Like {@link #get} and locks the row: commands on one enterprise follow one another. */
  Enterprise lock(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
  }

  /** The enterprise an owner's loader called {@code reference}. */
  public Optional<Enterprise> referenced(UUID ownerOrg, String reference) {
    return find("ownerOrg = ?1 and reference = ?2", ownerOrg, reference).firstResultOptional();
  }

  /** Whether a visible enterprise has this code. */
  boolean hasUscc(String uscc) {
    return count("uscc", uscc) > 0;
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
  List<Enterprise> lockAfter(UUID id, int most) {
    return find("id > ?1 order by id", id)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .page(0, most)
        .list();
  }

  /** A page, newest first, whose name or code holds {@code q}. */
  List<Enterprise> page(PageRequest page, @Nullable String q, @Nullable Tier tier) {
    Map<String, @Nullable Object> parameters = new HashMap<>();
    parameters.put("before", page.before());
    parameters.put("q", Like.contains(q));
    parameters.put("tier", tier);
    return find(
            "id < :before and (:q is null or name like :q escape '\\' or uscc like :q escape '\\')"
                + " and (:tier is null or facts.tier = :tier) order by id desc",
            parameters)
        .page(0, page.fetch())
        .list();
  }
}
