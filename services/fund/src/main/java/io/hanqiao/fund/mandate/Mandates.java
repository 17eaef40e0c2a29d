package io.hanqiao.fund.mandate;

import io.hanqiao.fund.Foundations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

/** The mandates. Everybody reads them; the database lets their owner and operators lock them. */
@ApplicationScoped
public class Mandates extends Foundations<Mandate> {

  /** Whether a fund has a mandate that is open. */
  boolean anyOpenOf(UUID fundId) {
    return count("fundId = ?1 and status = 'OPEN'", fundId) > 0;
  }

  /** The open mandates of a fund, locked in the order of their ids. */
  List<Mandate> lockOpenOfFund(UUID fundId) {
    return lockOpen("fundId = ?1", fundId);
  }

  /** The open mandates of all funds of a manager, locked in the order of their ids. */
  List<Mandate> lockOpenOfManager(UUID managerId) {
    return lockOpen("fundId in (select f.id from Fund f where f.managerId = ?1)", managerId);
  }

  private List<Mandate> lockOpen(String which, UUID id) {
    return find(which + " and status = 'OPEN' order by id", id)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }
}
