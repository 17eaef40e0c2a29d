package io.hanqiao.platform.posting;

import io.hanqiao.platform.problem.ProblemCode;
import io.hanqiao.platform.problem.ProblemException;
import io.hanqiao.vocabulary.Text;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The postings of one kind that the running transaction's organisation may see. */
public abstract class Postings<A extends Posting> implements PanacheRepositoryBase<A, UUID> {

  /**
   * One, to read.
   *
   * @throws ProblemException 404 if there is none or it is not the caller's to see
   */
  public A get(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
  }

  /**
   * One, its row locked to be changed.
   *
   * @throws ProblemException 404 if there is none the caller sees, 403 if it is another's
   */
  public A lock(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> notYours(id));
  }

  /** The one that an owner's loader called {@code reference}. */
  public Optional<A> referenced(UUID ownerOrg, String reference) {
    return find("ownerOrg = ?1 and reference = ?2", ownerOrg, reference).firstResultOptional();
  }

  /** Every one that some loader called {@code reference}, of all owners the caller sees. */
  public List<A> referencedByAny(String reference) {
    return find("reference = ?1", reference).page(0, 2).list();
  }

  /** One page of a search. */
  public List<A> page(Search search) {
    return find(search.query(), search.parameters()).page(0, search.fetch()).list();
  }

  /** The next rows after an id, in the order of ids, locked. */
  public List<A> lockAfter(UUID id, int most) {
    return find("id > ?1 order by id", id)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .page(0, most)
        .list();
  }

  /**
   * Writes what is pending and lets go of it. A load of thousands of rows would else be searched
   * for changes, from its first row on, before every query.
   */
  void settle() {
    flush();
    getEntityManager().clear();
  }

  private ProblemException notYours(UUID id) {
    get(id);
    return new ProblemException(
        ProblemCode.FORBIDDEN,
        new Text(
            "这条记录属于其他机构，只有该机构或经办部门可以修改。",
            "The record is another organisation's: that one or an operator may change it."));
  }
}
