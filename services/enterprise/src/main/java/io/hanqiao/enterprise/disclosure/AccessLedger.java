package io.hanqiao.enterprise.disclosure;

import io.hanqiao.platform.paging.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The readings of the firms of the running transaction's organisation. */
@ApplicationScoped
class AccessLedger implements PanacheRepositoryBase<LedgerEntry, UUID> {

  /**
   * One page, newest first.
   *
   * @param reader of one organisation alone; null for all
   */
  List<LedgerEntry> page(PageRequest page, @Nullable UUID reader) {
    var entries =
        reader == null
            ? find("id < ?1 order by id desc", page.before())
            : find("id < ?1 and readerOrg = ?2 order by id desc", page.before(), reader);
    return entries.page(0, page.fetch()).list();
  }
}
