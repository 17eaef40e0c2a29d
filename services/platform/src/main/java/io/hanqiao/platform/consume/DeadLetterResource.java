package io.hanqiao.platform.consume;

import io.hanqiao.platform.audit.Audit;
import io.hanqiao.platform.identity.CurrentCaller;
import io.hanqiao.platform.identity.Transactions;
import io.hanqiao.platform.paging.Page;
import io.hanqiao.platform.paging.PageRequest;
import io.hanqiao.platform.problem.DatabaseAway;
import io.hanqiao.platform.problem.ProblemCode;
import io.hanqiao.platform.problem.ProblemException;
import io.hanqiao.vocabulary.Text;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Records that could not be read: an operator looks at them and, the cause mended, replays them.
 */
@Path("/v1/dead-letters")
@Tag(name = "Dead letters", description = "Events this service could not read or apply.")
public class DeadLetterResource {

  private final DeadLetters deadLetters;
  private final Subscriptions subscriptions;
  private final Delivery delivery;
  private final Transactions transactions;
  private final CurrentCaller caller;
  private final Audit audit;

  DeadLetterResource(
      DeadLetters deadLetters,
      Subscriptions subscriptions,
      Delivery delivery,
      Transactions transactions,
      CurrentCaller caller,
      Audit audit) {
    this.deadLetters = deadLetters;
    this.subscriptions = subscriptions;
    this.delivery = delivery;
    this.transactions = transactions;
    this.caller = caller;
    this.audit = audit;
  }

  @GET
  @RolesAllowed("operator")
  @Operation(operationId = "listDeadLetters", summary = "List dead letters, newest first")
  public Page<DeadLetter> list(
      @QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @Nullable Integer limit) {
    PageRequest page = PageRequest.of(cursor, limit);
    return transactions.asCaller(
        () ->
            Page.of(
                deadLetters.before(page.before(), page.fetch()),
                page,
                DeadLetter::id,
                letter -> letter));
  }

  /** Runs the effect again; if it fails again the letter stays and the answer says why. */
  @POST
  @Path("/{id}/replay")
  @RolesAllowed("operator")
  @Operation(operationId = "replayDeadLetter", summary = "Apply a dead letter again")
  public void replay(@PathParam("id") UUID id) {
    String actor = caller.get().subject();
    transactions.runAsWorker(
        () -> {
          DeadLetters.Stored stored =
              deadLetters.lock(id).orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
          Subscription subscription =
              subscriptions
                  .named(stored.subscription())
                  .orElseThrow(() -> gone(stored.subscription()));
          applyAgain(subscription, stored);
          deadLetters.markReplayed(id);
          audit.asWorker(actor, "dead-letter.replayed", "dead-letter", id);
        });
  }

  private void applyAgain(Subscription subscription, DeadLetters.Stored stored) {
    try {
      delivery.effect(subscription, stored.record());
    } catch (RuntimeException e) {
      if (DatabaseAway.is(e)) {
        throw e;
      }
      String reason = Delivery.reason(e);
      throw new ProblemException(
          ProblemCode.REFUSED, new Text("仍然失败：" + reason, "It failed again: " + reason));
    }
  }

  private static ProblemException gone(String subscription) {
    return new ProblemException(
        ProblemCode.REFUSED,
        new Text(
            "订阅 " + subscription + " 从主题整体重建，重启即可重放。",
            "Subscription " + subscription + " rebuilds from its topics: a restart replays it."));
  }
}
