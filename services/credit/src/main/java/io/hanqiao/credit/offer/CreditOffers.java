package io.hanqiao.credit.offer;

import io.hanqiao.platform.paging.Like;
import io.hanqiao.platform.paging.PageRequest;
import io.hanqiao.platform.problem.ProblemCode;
import io.hanqiao.platform.problem.ProblemException;
import io.hanqiao.vocabulary.LoanPurpose;
import io.hanqiao.vocabulary.Text;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The offers the running transaction may read: open ones, and the caller's own withdrawn ones. */
@ApplicationScoped
class CreditOffers implements PanacheRepositoryBase<CreditOffer, UUID> {

  /**
   * The offer, to read.
   *
   * @throws ProblemException 404 if there is none or it is not the caller's to see
   */
  CreditOffer get(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
  }

  /**
   * The offer, its row locked to be changed.
   *
   * @throws ProblemException 404 if there is none the caller sees, 403 if it is another bank's
   */
  CreditOffer lock(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> notYours(get(id)));
  }

  /** All offers of a bank, locked in the order of their ids. */
  List<CreditOffer> lockAllOf(UUID bankId) {
    return find("bank.id = ?1 order by id", bankId).withLock(LockModeType.PESSIMISTIC_WRITE).list();
  }

  /** The offer an owner's loader called {@code reference}. */
  Optional<CreditOffer> referenced(UUID ownerOrg, String reference) {
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

  /** A page, newest first, whose name or bank's name holds {@code q}. */
  List<CreditOffer> page(
      PageRequest page,
      @Nullable String status,
      @Nullable LoanPurpose purpose,
      @Nullable String q) {
    Map<String, @Nullable Object> parameters = new HashMap<>();
    parameters.put("before", page.before());
    StringBuilder where =
        new StringBuilder("from CreditOffer o join fetch o.bank b where o.id < :before");
    if (status != null) {
      where.append(" and o.status = :status");
      parameters.put("status", status);
    }
    if (purpose != null) {
      // array_contains would bind the code as a number.
      where.append(" and sql('array_position(?, ?)', o.terms.purposes, :purpose) is not null");
      parameters.put("purpose", purpose.name());
    }
    String words = Like.contains(q);
    if (words != null) {
      where.append(" and (o.publication.name like :q escape '\\' or b.name like :q escape '\\')");
      parameters.put("q", words);
    }
    return find(where.append(" order by o.id desc").toString(), parameters)
        .page(0, page.fetch())
        .list();
  }

  private static ProblemException notYours(CreditOffer offer) {
    return new ProblemException(
        ProblemCode.FORBIDDEN,
        new Text(
            "产品“" + offer.content().publication().name() + "”属于其他银行，只有该银行或经办部门可以修改。",
            "The offer is another bank's: that bank or an operator may change it."));
  }
}
