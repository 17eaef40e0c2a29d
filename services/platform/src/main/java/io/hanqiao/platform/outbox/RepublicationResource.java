package io.hanqiao.platform.outbox;

import io.hanqiao.platform.aggregate.Ids;
import io.hanqiao.platform.audit.Audit;
import io.hanqiao.platform.identity.CurrentCaller;
import io.hanqiao.platform.identity.Transactions;
import io.hanqiao.platform.problem.ProblemCode;
import io.hanqiao.platform.problem.ProblemException;
import io.quarkus.arc.All;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tells the current state of a topic again. Consumers see newer versions of what they know. */
@Path("/v1/republications")
@Tag(name = "Republications", description = "Tell the current state of a topic again.")
public class RepublicationResource {

  private static final int BATCH = 200;
  private static final UUID BEFORE_ALL = new UUID(0, 0);

  private final List<Republication> republications;
  private final Transactions transactions;
  private final CurrentCaller caller;
  private final Outbox outbox;
  private final Audit audit;

  RepublicationResource(
      @All List<Republication> republications,
      Transactions transactions,
      CurrentCaller caller,
      Outbox outbox,
      Audit audit) {
    this.republications = republications;
    this.transactions = transactions;
    this.caller = caller;
    this.outbox = outbox;
    this.audit = audit;
  }

  /** How many aggregates were told again. */
  @Schema(description = "How many aggregates were told again.")
  public record Republished(@Schema(examples = "credit.offer") String topic, int aggregates) {}

  /** Batch by batch, each a transaction of its own: asked again after a failure it starts anew. */
  @POST
  @Path("/{topic}")
  @RolesAllowed("operator")
  @Operation(operationId = "republish", summary = "Tell the current state of a topic again")
  public Republished republish(@PathParam("topic") String topic) {
    List<Republication> wanted =
        republications.stream().filter(r -> r.topic().equals(topic)).toList();
    if (wanted.isEmpty()) {
      throw new ProblemException(ProblemCode.NOT_FOUND);
    }
    String actor = caller.get().subject();
    int told = wanted.stream().mapToInt(this::republish).sum();
    transactions.runAsWorker(() -> audit.asWorker(actor, "topic.republished", topic, Ids.next()));
    return new Republished(topic, told);
  }

  private int republish(Republication republication) {
    int told = 0;
    UUID last = BEFORE_ALL;
    while (true) {
      UUID after = last;
      List<OutboxEvent> batch = transactions.asWorker(() -> tell(republication, after));
      if (batch.isEmpty()) {
        break;
      }
      told += batch.size();
      last = batch.get(batch.size() - 1).aggregateId();
    }
    return told;
  }

  private List<OutboxEvent> tell(Republication republication, UUID after) {
    List<OutboxEvent> events = republication.eventsAfter().apply(after, BATCH);
    outbox.appendAll(events);
    return events;
  }
}
