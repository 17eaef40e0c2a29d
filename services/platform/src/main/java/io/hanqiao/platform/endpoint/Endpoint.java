package io.hanqiao.platform.endpoint;

import io.hanqiao.platform.audit.Audit;
import io.hanqiao.platform.bulk.BulkLoad;
import io.hanqiao.platform.bulk.BulkMode;
import io.hanqiao.platform.bulk.RowOutcome;
import io.hanqiao.platform.idempotency.Answer;
import io.hanqiao.platform.idempotency.Idempotency;
import io.hanqiao.platform.identity.Caller;
import io.hanqiao.platform.identity.CurrentCaller;
import io.hanqiao.platform.identity.Transactions;
import io.hanqiao.platform.paging.Page;
import io.hanqiao.platform.paging.PageRequest;
import io.hanqiao.platform.problem.Bodies;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What every endpoint does around its command or question: who calls, one transaction, one effect
 * per key, the version shown. A resource says the path, the roles and the words, and hands over.
 */
@RequestScoped
public class Endpoint {

  private final Transactions transactions;
  private final CurrentCaller caller;
  private final Idempotency idempotency;
  private final BulkLoad bulkLoad;
  private final Audit audit;

  Endpoint(
      Transactions transactions,
      CurrentCaller caller,
      Idempotency idempotency,
      BulkLoad bulkLoad,
      Audit audit) {
    this.transactions = transactions;
    this.caller = caller;
    this.idempotency = idempotency;
    this.bulkLoad = bulkLoad;
    this.audit = audit;
  }

  /**
   * A command that commits something: once per key.
   *
   * @throws io.hanqiao.platform.problem.ProblemException 400 without a body or a usable key
   */
  public <F> Response command(
      @Nullable String key, @Nullable F form, BiFunction<Caller, F, Answer> command) {
    F sent = Bodies.sent(form);
    return idempotency.once(key, sent, () -> command.apply(caller.get(), sent));
  }

  /** Many rows at once, with findings row by row: once per key. */
  public <F> Response load(
      @Nullable String key,
      @Nullable String mode,
      byte[] rows,
      Class<F> form,
      BiFunction<Caller, F, RowOutcome> store) {
    BulkMode wanted = BulkMode.of(mode);
    return idempotency.once(
        key,
        rows,
        () ->
            Answer.plain(bulkLoad.load(rows, wanted, form, row -> store.apply(caller.get(), row))));
  }

  /** An edit of one revision: If-Match, not a key, keeps it from happening twice. */
  public <F> Response edit(@Nullable F form, BiFunction<Caller, F, Answer> edit) {
    F sent = Bodies.sent(form);
    return transactions.asCaller(() -> response(edit.apply(caller.get(), sent)));
  }

  /**
   * One thing, with the ETag that an edit must show; that a disclosed one was read is written down.
   *
   * @throws IllegalStateException if it is neither disclosed nor marked as not so
   */
  public <R> Response show(Supplier<R> read, Function<R, Answer> answer) {
    return transactions.asCaller(
        () -> {
          R row = read.get();
          audit.read(List.of(row));
          return response(answer.apply(row));
        });
  }

  /** One page of a list; that disclosed rows were read is written down. */
  public <R, V> Page<V> list(
      PageRequest page, Supplier<List<R>> rows, Function<R, UUID> id, Function<R, V> view) {
    return transactions.asCaller(
        () -> {
          List<R> found = rows.get();
          // One more may have been fetched than is shown.
          audit.read(found.subList(0, Math.min(found.size(), page.limit())));
          return Page.of(found, page, id, view);
        });
  }

  private static Response response(Answer answer) {
    Response.ResponseBuilder response = Response.status(answer.status()).entity(answer.body());
    if (answer.etag() != null) {
      response.header("ETag", answer.etag());
    }
    return response.build();
  }
}
