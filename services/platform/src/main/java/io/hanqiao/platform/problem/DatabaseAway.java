package io.hanqiao.platform.problem;

import io.quarkus.narayana.jta.QuarkusTransactionException;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import java.sql.SQLException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import javax.transaction.xa.XAException;
import org.jspecify.annotations.Nullable;

/** Tells the database's bad moments from bad input: what failed so may be tried again as it is. */
public final class DatabaseAway {

  private DatabaseAway() {}

  /**
   * Whether {@code e} comes from a lost connection, a shutdown, a lack of resources, a lost race
   * between transactions, or a commit whose outcome nobody told.
   */
  public static boolean is(@Nullable Throwable e) {
    Set<Throwable> all = Collections.newSetFromMap(new IdentityHashMap<>());
    collect(e, all);
    if (all.stream().anyMatch(SQLException.class::isInstance)) {
      return all.stream().anyMatch(cause -> cause instanceof SQLException sql && isTransient(sql));
    }
    return all.stream().anyMatch(DatabaseAway::isCommit)
        && all.stream().allMatch(DatabaseAway::saysNothingElse);
  }

  /** A failed commit hides its reason among the suppressed. */
  private static void collect(@Nullable Throwable e, Set<Throwable> all) {
    if (e != null && all.add(e)) {
      collect(e.getCause(), all);
      for (Throwable suppressed : e.getSuppressed()) {
        collect(suppressed, all);
      }
    }
  }

  private static boolean isTransient(SQLException e) {
    String state = e.getSQLState();
    if (state == null) {
      // The pool has none to give; that nobody began a transaction is a mistake and stays one.
      return !String.valueOf(e.getMessage()).contains("without transaction");
    }
    return state.startsWith("08")
        || state.startsWith("57")
        || state.startsWith("53")
        || state.startsWith("40");
  }

  /** Not something that code of ours threw while the transaction was being completed. */
  private static boolean saysNothingElse(Throwable e) {
    return isCommit(e) || e instanceof XAException || e instanceof QuarkusTransactionException;
  }

  private static boolean isCommit(Throwable e) {
    return e instanceof RollbackException
        || e instanceof SystemException
        || e instanceof HeuristicMixedException
        || e instanceof HeuristicRollbackException;
  }
}
