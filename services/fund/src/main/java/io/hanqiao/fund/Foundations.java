package io.hanqiao.fund;

import io.hanqiao.platform.posting.ClosablePosting;
import io.hanqiao.platform.posting.Postings;
import io.hanqiao.vocabulary.Flaw;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/**
 * Records that others stand on, as a mandate on its fund: whoever stands on one keeps it from being
 * changed until the transaction ends, so that what is told of it is what stays.
 */
public abstract class Foundations<A extends ClosablePosting> extends Postings<A> {

  /**
   * One of {@code owner}'s that is open, kept as it is until the transaction ends.
   *
   * @throws io.hanqiao.platform.problem.ProblemException 422 if the owner has no such record or it
   *     is closed
   */
  public A keep(UUID owner, Pointer named) {
    A found = find(owner, named).orElseThrow(() -> named.refusal(unknown()));
    if (!found.statusCode().equals("OPEN")) {
      throw named.refusal(closed());
    }
    return found;
  }

  private Optional<A> find(UUID owner, Pointer named) {
    if (named.id() != null) {
      return findByIdOptional(named.id(), LockModeType.PESSIMISTIC_READ)
          .filter(found -> found.ownerOrg().equals(owner));
    }
    return named.reference() == null
        ? Optional.empty()
        : find("ownerOrg = ?1 and reference = ?2", owner, named.reference())
            .withLock(LockModeType.PESSIMISTIC_READ)
            .firstResultOptional();
  }

  private static Flaw unknown() {
    return Flaw.of(
        "在该机构名下没有找到这条记录。",
        "The organisation has no such record.",
        "请先以该机构名义登记，再用其编号。",
        "Register it for the organisation first and use its id.");
  }

  private static Flaw closed() {
    return Flaw.of(
        "所指的记录已关闭。",
        "It is closed.",
        "请改用有效的记录，或重新登记。",
        "Use one that is open, or register a new one.");
  }
}
