package io.hanqiao.platform.identity;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * The only way to the database: a transaction that first says who acts.
 *
 * <p>Row-level security shows a transaction what its organisation is a party of. The announcement
 * is local to the transaction, so a pooled connection carries nothing over to the next one.
 */
@ApplicationScoped
public class Transactions {

  private static final String ANNOUNCE =
      "SELECT set_config('hanqiao.org', ?, true), set_config('hanqiao.roles', ?, true),"
          + " set_config('hanqiao.area', ?, true)";

  private final DataSource dataSource;
  private final CurrentCaller caller;
  private final WorkerRole worker;

  Transactions(DataSource dataSource, CurrentCaller caller, WorkerRole worker) {
    this.dataSource = dataSource;
    this.caller = caller;
    this.worker = worker;
  }

  /**
   * Runs {@code work} in a new transaction on behalf of the caller of this request.
   *
   * @throws io.quarkus.narayana.jta.QuarkusTransactionException if a transaction is already
   *     running: a command is one transaction
   */
  public <T> T asCaller(Supplier<T> work) {
    Caller who = caller.get();
    return begin(() -> announce(who), work);
  }

  /** Runs {@code work} in a new transaction under the worker role, whose policies are named. */
  public <T> T asWorker(Supplier<T> work) {
    return begin(this::becomeWorker, work);
  }

  /** Like {@link #asWorker(Supplier)} for work without a result. */
  public void runAsWorker(Runnable work) {
    asWorker(
        () -> {
          work.run();
          return true;
        });
  }

  private static <T> T begin(Runnable first, Supplier<T> work) {
    return QuarkusTransaction.disallowingExisting()
        .call(
            () -> {
              first.run();
              return work.get();
            });
  }

  private void announce(Caller who) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(ANNOUNCE)) {
      statement.setString(1, who.org().toString());
      statement.setString(2, String.join(",", who.roles()));
      statement.setString(3, Objects.requireNonNullElse(who.area(), ""));
      statement.execute();
    } catch (SQLException e) {
      throw new IllegalStateException("Could not announce the caller to the database", e);
    }
  }

  private void becomeWorker() {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("SET LOCAL ROLE " + statement.enquoteIdentifier(worker.name(), true));
    } catch (SQLException e) {
      throw new IllegalStateException("Could not take the worker role", e);
    }
  }
}
