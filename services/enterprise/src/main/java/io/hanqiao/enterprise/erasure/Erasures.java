package io.hanqiao.enterprise.erasure;

import io.hanqiao.platform.paging.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The requests of the running transaction's organisation. */
@ApplicationScoped
class Erasures implements PanacheRepositoryBase<Erasure, UUID> {

  /** The one of an organisation that waits, locked. */
  Optional<Erasure> waiting(UUID org) {
    return find("ownerOrg = ?1 and doneAt is null", org)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }

  /** One page, newest first. */
  List<Erasure> page(PageRequest page) {
    return find("id < ?1 order by id desc", page.before()).page(0, page.fetch()).list();
  }

  /** The next that were done, in the order of ids, locked. */
  List<Erasure> doneAfter(UUID id, int most) {
    return find("id > ?1 and doneAt is not null order by id", id)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .page(0, most)
        .list();
  }
}
