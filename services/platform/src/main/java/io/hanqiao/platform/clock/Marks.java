package io.hanqiao.platform.clock;

import io.hanqiao.platform.identity.Transactions;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Marks the moments of deadlines. Mark, event and audit row are one transaction: a process that is
 * killed has done all of it or nothing, and whoever marks next finds it done or does it.
 */
@ApplicationScoped
class Marks {

  private final Map<String, Ticked> kinds;
  private final Transactions transactions;
  private final DueDeadlines deadlines;
  private final Clock clock;

  Marks(@All List<Ticked> kinds, Transactions transactions, DueDeadlines deadlines, Clock clock) {
    this.kinds =
        kinds.stream().collect(Collectors.toMap(Ticked::aggregateType, Function.identity()));
    this.transactions = transactions;
    this.deadlines = deadlines;
    this.clock = clock;
  }

  /** Whether this service has deadlines at all. */
  boolean wanted() {
    return !kinds.isEmpty();
  }

  /** Tells the moment of a deadline that has come, if it still has to be told. */
  void tick(Deadline seen) {
    Ticked kind = kind(seen);
    transactions.runAsWorker(() -> tick(kind, seen));
  }

  /** Tells when a deadline ends that hung on days not known, if they are known by now. */
  void resolve(Deadline seen) {
    Ticked kind = kind(seen);
    Due due = kind.due().apply(seen);
    if (!due.equals(seen.due())) {
      transactions.runAsWorker(() -> resolve(kind, seen, due));
    }
  }

  private Ticked kind(Deadline seen) {
    return Optional.ofNullable(kinds.get(seen.owed().aggregateType())).orElseThrow();
  }

  private void tick(Ticked kind, Deadline seen) {
    // The aggregate first, as commands lock: they stop its deadlines behind its lock.
    kind.lock().accept(seen.owed().aggregateId());
    Instant now = clock.instant();
    try {
      Deadline deadline = deadlines.lock(seen.id()).orElseThrow();
      Optional<Moment> moment = deadline.untold(now);
      if (moment.isPresent()) {
        deadlines.mark(deadline.id(), moment.get(), now);
        kind.tell().accept(deadline, moment.get());
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Could not mark a deadline: " + e.getMessage(), e);
    }
  }

  private void resolve(Ticked kind, Deadline seen, Due due) {
    kind.lock().accept(seen.owed().aggregateId());
    try {
      Deadline deadline = deadlines.lock(seen.id()).orElseThrow();
      if (deadline.stoppedAt() == null && !due.equals(deadline.due())) {
        deadlines.set(deadline.id(), due);
        kind.known().accept(deadline);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Could not set a deadline: " + e.getMessage(), e);
    }
  }
}
