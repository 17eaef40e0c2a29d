package io.hanqiao.credit.bank;

import io.hanqiao.platform.posting.Postings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** The banks. The trades read them; the database lets their owner and operators lock them. */
@ApplicationScoped
public class Banks extends Postings<Bank> {

  /**
   * One of {@code owner}'s banks, kept as it is until the transaction ends: whoever tells of it
   * tells what stays.
   *
   * @throws io.hanqiao.platform.problem.ProblemException 422 if the owner has no such bank
   */
  public Bank keep(UUID owner, NamedBank named) {
    return kept(owner, named).orElseThrow(named::unknown);
  }

  private Optional<Bank> kept(UUID owner, NamedBank named) {
    if (named.id() != null) {
      return findByIdOptional(named.id(), LockModeType.PESSIMISTIC_READ)
          .filter(bank -> bank.ownerOrg().equals(owner));
    }
    return named.reference() == null
        ? Optional.empty()
        : find("ownerOrg = ?1 and reference = ?2", owner, named.reference())
            .withLock(LockModeType.PESSIMISTIC_READ)
            .firstResultOptional();
  }
}
