package io.hanqiao.enterprise.profile;

import io.hanqiao.encodings.EncodedKind;
import io.hanqiao.platform.bulk.RowOutcome;
import io.hanqiao.platform.identity.Caller;
import io.hanqiao.platform.outbox.Outbox;
import io.hanqiao.platform.outbox.OutboxEvent;
import io.hanqiao.platform.outbox.Republication;
import io.hanqiao.platform.posting.ActingFor;
import io.hanqiao.platform.posting.Desks;
import io.hanqiao.platform.posting.Origin;
import io.hanqiao.platform.posting.PostingDesk;
import io.hanqiao.platform.posting.ReasonForm;
import io.hanqiao.text.encoding.Wording;
import io.hanqiao.vocabulary.Codes;
import io.hanqiao.vocabulary.Named;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Commands on one kind of what firms post. What is told of a posting holds facts of its firm, so
 * the firm is kept as it is while one is posted, and its open ones are told anew when it changes.
 * Every method runs inside the caller's transaction.
 */
public final class FirmDesk<A extends EnterprisePosting> {

  private final PostingDesk<A> desk;
  private final EnterprisePostings<A> rows;
  private final Told<A> told;
  private final Enterprises enterprises;
  private final Outbox outbox;
  private final Clock clock;

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
     * @param what one of {@code opened}, {@code changed}, {@code closed}
     * @param firm as it is now
     */
    List<OutboxEvent> of(String what, A posting, Enterprise firm);
  }

  FirmDesk(
      EnterprisePostings<A> rows,
      String aggregate,
      Told<A> told,
      Enterprises enterprises,
      Desks desks,
      Outbox outbox,
      Clock clock) {
    this.desk =
        desks.of(
            rows,
            aggregate,
            (what, posting) -> told.of(what, posting, enterprises.get(posting.enterpriseId())));
    this.rows = rows;
    this.told = told;
    this.enterprises = enterprises;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** Stores a new one of one of the caller's firms. */
  public A post(Caller caller, EnterpriseName firm, Function<Enterprise, A> posting) {
    return desk.open("opened", posting.apply(kept(firm, caller.org())));
  }

  /**
   * Stores one row of a bulk load: the caller's own, or an operator's on behalf.
   *
   * @param owner as the row names it
   */
  public RowOutcome load(
      Caller caller,
      @Nullable UUID owner,
      EnterpriseName firm,
      Origin origin,
      Function<Enterprise, A> posting) {
    UUID org = ActingFor.owner(caller, owner);
    Enterprise of = kept(firm, org);
    return desk.load("opened", org, origin.reference(), () -> posting.apply(of));
  }

  /** Replaces what revision {@code ifMatch} says. */
  public A edit(UUID id, @Nullable String ifMatch, Consumer<A> change) {
    return desk.edit(id, ifMatch, change);
  }

  /**
   * Takes one out of the market.
   *
   * @param reasons the kind's own list
   */
  public <R extends Enum<R> & Named> A close(UUID id, ReasonForm form, Class<R> reasons) {
    String reason = form.read(code -> Codes.parse(reasons, code)).name();
    return desk.command(id, "closed", reason, posting -> posting.close(reason, clock.instant()));
  }

  /** Tells the facts of a firm as they are now with each of its open ones. */
  public void retell(EnterpriseChanged event) {
    Enterprise firm = event.enterprise();
    rows.lockOpenOf(firm.id())
        .forEach(posting -> outbox.appendAll(told.of("changed", posting, firm)));
  }

  /**
   * How the words of this kind are encoded in the background.
   *
   * @param name as in {@link io.hanqiao.encodings.Encodings#told}
   */
  public EncodedKind encoded(String name, Function<A, Wording> wording) {
    return EncodedKind.of(name, rows, desk, wording);
  }

  /** How all of this kind are told again on {@code topic}. */
  public Republication republication(String topic) {
    return desk.republication(topic);
  }

  private Enterprise kept(EnterpriseName firm, UUID owner) {
    return enterprises.keep(firm.among(enterprises, owner));
  }
}
