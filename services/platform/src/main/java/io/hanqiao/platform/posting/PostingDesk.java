package io.hanqiao.platform.posting;

import io.hanqiao.platform.bulk.RowOutcome;
import io.hanqiao.platform.idempotency.EntityTags;
import io.hanqiao.platform.outbox.OutboxEvent;
import io.hanqiao.platform.outbox.Republication;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Commands on one kind of posting. Each locks the row, lets the aggregate change itself, writes the
 * events and the audit row, all in the caller's transaction.
 */
public final class PostingDesk<A extends Posting> {

  private final Postings<A> rows;
  private final String aggregate;
  private final Told<A> told;
  private final Desks tools;

  /**
   * What a change tells others.
   *
   * @param <A> the kind of posting
   */
  @FunctionalInterface
  public interface Told<A> {

    /**
     * The events of a change.
     *
     * @param what such as {@code opened}, {@code changed}, {@code closed}
     */
    List<OutboxEvent> of(String what, A posting);
  }

  PostingDesk(Postings<A> rows, String aggregate, Told<A> told, Desks tools) {
    this.rows = rows;
    this.aggregate = aggregate;
    this.told = told;
    this.tools = tools;
  }

  /** Stores a new one. */
  public A open(String what, A posting) {
    return open(what, posting, null);
  }

  /**
   * Stores a new one.
   *
   * @param reason for the audit trail, where a rule asks for one; null if none does
   */
  public A open(String what, A posting, @Nullable String reason) {
    // Told first: the version it raises is stored with the row.
    List<OutboxEvent> events = told.of(what, posting);
    rows.persist(posting);
    tools.outbox().appendAll(events);
    tools.audit().changed(name(what), aggregate, posting.id(), posting.ownerOrg(), reason);
    return posting;
  }

  /** Stores one row of a bulk load, or leaves alone what its owner's loader stored before. */
  public RowOutcome load(String what, UUID owner, @Nullable String reference, Supplier<A> posting) {
    return load(owner, reference, () -> open(what, posting.get()));
  }

  /**
   * Stores one row of a bulk load in a way of its own, or leaves alone what its owner's loader
   * stored before.
   *
   * @param open stores it through this desk
   */
  public RowOutcome load(UUID owner, @Nullable String reference, Supplier<A> open) {
    Optional<A> existing = reference == null ? Optional.empty() : rows.referenced(owner, reference);
    if (existing.isPresent()) {
      return RowOutcome.existing(reference, existing.get().id());
    }
    RowOutcome created = RowOutcome.created(reference, open.get().id());
    rows.settle();
    return created;
  }

  /**
   * Changes what its owner may edit.
   *
   * @param ifMatch the ETag that the editor saw
   * @throws io.hanqiao.platform.problem.ProblemException 404, 403, 428 or 412
   */
  public A edit(UUID id, @Nullable String ifMatch, Consumer<A> change) {
    A posting = rows.lock(id);
    EntityTags.match(ifMatch, posting.revision());
    return changed("changed", posting, null, change);
  }

  /**
   * A transition of its life.
   *
   * @param reason a code for the audit trail; null if none is asked for
   * @throws io.hanqiao.platform.problem.ProblemException 404, 403, or 409 from the state itself
   */
  public A command(UUID id, String what, @Nullable String reason, Consumer<A> change) {
    return changed(what, rows.lock(id), reason, change);
  }

  /** How all of this kind are told again on {@code topic}. */
  public Republication republication(String topic) {
    return new Republication(
        topic,
        (after, most) ->
            rows.lockAfter(after, most).stream()
                .flatMap(posting -> told.of(again(posting), posting).stream())
                .toList());
  }

  /**
   * Tells one again inside a worker's transaction, which has locked its row.
   *
   * @param actor the background work, for the audit trail
   * @param what it did to it, for the audit trail
   */
  public void tellAgain(A posting, String actor, String what) {
    tools.outbox().appendAll(told.of(again(posting), posting));
    tools.audit().asWorker(actor, name(what), aggregate, posting.id());
  }

  /**
   * Tells what has come over one inside a worker's transaction, which has locked its row.
   *
   * @param what such as {@code overdue}
   * @param actor the background work, for the audit trail
   * @param reason a code for the audit trail; null if none is asked for
   */
  public void cameOver(String what, A posting, String actor, @Nullable String reason) {
    tools.outbox().appendAll(told.of(what, posting));
    tools.audit().asWorker(actor, name(what), aggregate, posting.id(), reason);
  }

  /** What is told of a closed one is that it is closed. */
  private static String again(Posting posting) {
    return posting instanceof ClosablePosting closable && closable.closedAt() != null
        ? "closed"
        : "changed";
  }

  private A changed(String what, A posting, @Nullable String reason, Consumer<A> change) {
    change.accept(posting);
    tools.outbox().appendAll(told.of(what, posting));
    tools.audit().changed(name(what), aggregate, posting.id(), posting.ownerOrg(), reason);
    return posting;
  }

  private String name(String what) {
    return aggregate + "." + what;
  }
}
