package io.hanqiao.credit.bank;

import io.hanqiao.platform.paging.Like;
import io.hanqiao.platform.paging.PageRequest;
import io.hanqiao.platform.problem.ProblemCode;
import io.hanqiao.platform.problem.ProblemException;
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

/** The banks. Everybody reads them; the database lets their owner and operators lock them. */
@ApplicationScoped
public class Banks implements PanacheRepositoryBase<Bank, UUID> {

  /**
   * The bank, to read.
   *
   * @throws ProblemException 404 if there is none
   */
  Bank get(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
  }

  /**
   * The bank, its row locked to be changed.
   *
   * @throws ProblemException 404 if there is none, 403 if it is not the caller's to change
   */
  Bank lock(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(
            () -> {
              Bank foreign = get(id);
              return new ProblemException(ProblemCode.FORBIDDEN, notYours(foreign));
            });
  }

  /** The bank an owner's loader called {@code reference}. */
  Optional<Bank> referenced(UUID ownerOrg, String reference) {
    return find("ownerOrg = ?1 and reference = ?2", ownerOrg, reference).firstResultOptional();
  }

  /**
   * One of {@code owner}'s banks, kept from being renamed until the transaction ends: whoever
   * writes down its name writes the one that stays.
   *
   * @param id of the bank; null if it is named by {@code reference}
   * @param reference the loader's key; null if neither is given
   */
  public Optional<Bank> keepName(UUID owner, @Nullable UUID id, @Nullable String reference) {
    if (id != null) {
      return findByIdOptional(id, LockModeType.PESSIMISTIC_READ)
          .filter(bank -> bank.ownerOrg().equals(owner));
    }
    return reference == null
        ? Optional.empty()
        : find("ownerOrg = ?1 and reference = ?2", owner, reference)
            .withLock(LockModeType.PESSIMISTIC_READ)
            .firstResultOptional();
  }

  /**
   * Writes what is pending and lets go of it. A load of thousands of rows would else be searched
   * for changes, from its first row on, before every query.
   */
  void settle() {
    flush();
    getEntityManager().clear();
  }

  /** A page, newest first, whose name holds {@code q}. */
  List<Bank> page(PageRequest page, @Nullable String q) {
    Map<String, @Nullable Object> parameters = new HashMap<>();
    parameters.put("before", page.before());
    parameters.put("q", Like.contains(q));
    return find(
            "id < :before and (:q is null or name like :q escape '\\') order by id desc",
            parameters)
        .page(0, page.fetch())
        .list();
  }

  private static Text notYours(Bank bank) {
    return new Text(
        "“" + bank.name() + "”由其他机构登记，只有该机构或经办部门可以修改。",
        "\"" + bank.name() + "\" is another organisation's: it or an operator may change it.");
  }
}
