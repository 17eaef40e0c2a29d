package io.hanqiao.credit.limit;

import io.hanqiao.platform.problem.ProblemCode;
import io.hanqiao.platform.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The conserved limits. Whoever moves one locks its row; several are locked in the order of their
 * ids, after the grant that takes of them, so that no two wait for each other.
 */
@ApplicationScoped
public class ConservedLimits implements PanacheRepositoryBase<ConservedLimit, UUID> {

  /**
   * Keeps the limit of something new.
   *
   * @param fen null if none is stated
   */
  public void open(UUID id, UUID ownerOrg, LimitKind kind, boolean binding, @Nullable Long fen) {
    persist(new ConservedLimit(id, ownerOrg, kind, binding, fen));
  }

  /** Its owner states it anew. */
  public void restate(UUID id, long fen, boolean binding) {
    locked(List.of(id)).get(0).restate(fen, binding);
  }

  /** Its owner states what is left of it; null if that is stated no longer. */
  public void leave(UUID id, @Nullable Long fen) {
    locked(List.of(id)).get(0).leave(fen);
  }

  /**
   * Its owner states nothing new of it: it is locked and stays as it is.
   *
   * @return what is left of it, in fen; null if no limit is stated
   */
  public @Nullable Long keep(UUID id) {
    return locked(List.of(id)).get(0).availableFen();
  }

  /** Several grants are about to move them: all are locked at once, in the order of their ids. */
  public void keepAll(Set<UUID> ids) {
    locked(ids);
  }

  /**
   * A grant takes more or less of each.
   *
   * @return them, after the movement
   */
  public List<ConservedLimit> move(Collection<UUID> ids, long committedFen, long usedFen) {
    List<ConservedLimit> all = locked(ids);
    all.forEach(limit -> limit.move(committedFen, usedFen));
    return all;
  }

  /** What is owed in all on grants that take of these offers, in fen. */
  public long owedFen(Set<UUID> offerIds) {
    return getEntityManager()
        .createQuery(
            "select coalesce(sum(utilizedFen), 0L) from ConservedLimit where id in ?1", Long.class)
        .setParameter(1, offerIds)
        .getSingleResult();
  }

  /**
   * One, to read.
   *
   * @throws ProblemException 404 if there is none or it is not the caller's to see
   */
  public ConservedLimit get(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
  }

  /** All of them or none: one that is absent, or not the caller's to move, is no small matter. */
  private List<ConservedLimit> locked(Collection<UUID> ids) {
    List<ConservedLimit> all =
        find("id in ?1 order by id", ids).withLock(LockModeType.PESSIMISTIC_WRITE).list();
    if (all.size() != ids.size()) {
      throw new IllegalStateException(
          "Of the limits " + ids + " only " + all.size() + " are there");
    }
    return all;
  }
}
