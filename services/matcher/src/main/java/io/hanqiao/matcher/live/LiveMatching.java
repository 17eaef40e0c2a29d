package io.hanqiao.matcher.live;

import io.hanqiao.matcher.book.Change;
import io.hanqiao.matcher.book.MarketBook;
import io.hanqiao.matcher.book.Touched;
import io.hanqiao.platform.consume.Batch;
import io.hanqiao.platform.consume.ConsumedEvent;
import io.hanqiao.platform.consume.Positions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * One market, live: it reads its topics whole, works out every list and offers those that changed
 * to the lanes. Before it has caught up nothing of it may be written.
 *
 * @param <B> its book
 */
public final class LiveMatching<D, S, P, B extends MarketBook<D, S, P>> {

  private static final Logger LOG = Logger.getLogger(LiveMatching.class);

  /**
   * After so long without a rest changes are worked out to their end, so that the clock, new rules
   * and slots that were claimed get their turn, ns.
   */
  private static final long RESTLESS = TimeUnit.SECONDS.toNanos(5);

  /** A reader that is alive has read in that time what there is, ns. */
  private static final long OVERDUE = TimeUnit.SECONDS.toNanos(5);

  /** Beside how far topics were read, the day for which lists were made. */
  private static final String DAY = "day";

  private final MarketKind<D, S, P, B> kind;
  private final Lanes lanes;
  private final Sampling sampling;
  private final Clock clock;
  private final Executor aside;
  private final Pace pace;
  private final SupplyChanges changes = new SupplyChanges();
  private final AtomicBoolean rulesChanged = new AtomicBoolean();
  private long rested = System.nanoTime();
  private volatile B book;
  private volatile @Nullable Generations<D, S, P, B> generations;

  LiveMatching(
      MarketKind<D, S, P, B> kind,
      Lanes lanes,
      Sampling sampling,
      Clock clock,
      Executor aside,
      Pace pace) {
    this.kind = kind;
    this.lanes = lanes;
    this.sampling = sampling;
    this.clock = clock;
    this.aside = aside;
    this.pace = pace;
    this.book = kind.emptyBook().get();
  }

  /**
   * How changes of supplies are cut into slices.
   *
   * @param lists how many lists one of them goes through without looking up
   * @param nanos for how long they go on before it is looked what else has come
   */
  record Pace(int lists, long nanos) {

    static final Pace USUAL = new Pace(100, TimeUnit.MILLISECONDS.toNanos(5));
  }

  /** Such as {@code lending}. */
  public String name() {
    return kind.name();
  }

  /** The topics it lives on. */
  Set<String> topics() {
    return book.topics();
  }

  /** Where its lists wait to be written. */
  Lanes lanes() {
    return lanes;
  }

  /** What is known of demands and supplies; empty until the market has caught up. */
  public Optional<B> book() {
    // Read first: a replay lets go of the market before it takes an empty book.
    B held = book;
    return generations == null ? Optional.empty() : Optional.of(held);
  }

  /** The rules of a day under the rulebooks published by now. */
  public MarketRules<D, S, P> rulesOn(LocalDate day) {
    return kind.rulebooks().get().on(day);
  }

  /** The market under the rulebooks published by now. */
  public DatedMarkets<D, S, P> rulebooks() {
    return kind.rulebooks().get();
  }

  /**
   * How many open demands may be paired with a supply, as far as its owner is told of them. From
   * any thread; 0 until the market has caught up.
   */
  public int demandsFor(S supply) {
    Generations<D, S, P, B> held = generations;
    return held == null ? 0 : held.live().demandsFor(supply);
  }

  /**
   * Rulebooks were published: a new generation under them is made beside the one that is live. From
   * any thread.
   */
  public void switchRulebook() {
    rulesChanged.set(true);
  }

  /** Forgets everything: a replay begins. */
  void begin() {
    lanes.close();
    generations = null;
    changes.clear();
    book = kind.emptyBook().get();
  }

  /** Reads an event for the book of now, or refuses it: on any thread. */
  Change read(ConsumedEvent event) {
    return book.read(event);
  }

  /** Applies a batch and, once caught up, offers what it changed. */
  void apply(Batch<Change> batch) {
    Generations<D, S, P, B> live = generations;
    if (live == null) {
      batch.events().forEach(book::apply);
      return;
    }
    for (Change change : batch.events()) {
      refresh(live, book.apply(change), Cause.told(batch.since(), change.event().traceparent()));
    }
    goOn(live);
    if (!changes.isEmpty() && System.nanoTime() - rested < RESTLESS) {
      return;
    }
    while (!changes.isEmpty()) {
      step(live);
    }
    rested = System.nanoTime();
    follow(live);
    if (lanes.isOverdue(OVERDUE)) {
      Optional<Positions> ends = batch.ends().get();
      lanes.waitOn(OVERDUE, needed -> ends.map(there -> stillThere(needed, there)).orElse(needed));
    }
    takeOver(live, batch.positions());
    sampling.next(book, live.live(), kind);
  }

  /** Whether changes are still being worked out: then what comes next is not to be waited for. */
  boolean isBusy() {
    return !changes.isEmpty();
  }

  /** Works out everything; from now on the lists may be written. */
  void caughtUp() {
    LocalDate today = LocalDate.now(clock);
    generations = new Generations<>(kind, book, today, aside);
    lanes.open();
    LOG.infof(
        "%s market of %s: %d demands, %d supplies",
        name(), today, book.demandIds().size(), book.supplyIds().size());
  }

  private void refresh(Generations<D, S, P, B> live, Touched touched, Cause cause) {
    if (touched.demands().isEmpty() && touched.supplies().isEmpty()) {
      return;
    }
    live.note(touched);
    Set<UUID> named = live.live().refresh(touched.demands());
    if (touched.supplies().isEmpty()) {
      lanes.offer(cause, live.lists(named), true);
    } else {
      changes.add(new SupplyChange(cause, touched.supplies(), named), touched.supplies());
    }
  }

  /** Goes on with the changes of supplies, for as long as one of a demand may wait. */
  private void goOn(Generations<D, S, P, B> live) {
    long end = System.nanoTime() + pace.nanos();
    boolean more = !changes.isEmpty();
    while (more) {
      step(live);
      more = !changes.isEmpty() && System.nanoTime() < end;
    }
  }

  private void step(Generations<D, S, P, B> live) {
    SupplyChange change = changes.step(live.live(), pace.lists());
    if (change.isDone() || change.named() > Lanes.FEW) {
      lanes.offer(change.cause(), live.lists(change.take()), change.isDone());
    }
  }

  private void follow(Generations<D, S, P, B> live) {
    // While one is being made the flag stays: what was published meanwhile may not be in it.
    boolean changed = !live.isMaking() && rulesChanged.getAndSet(false);
    Map<UUID, @Nullable PairingList> lists = live.follow(LocalDate.now(clock), changed);
    if (!lists.isEmpty()) {
      LOG.infof("%s market of %s: %d lists changed", name(), live.live().day(), lists.size());
      lanes.offer(Cause.own(), lists, true);
    }
  }

  /**
   * What a slot's last writer had read may not be there any more: the log was cut since, or another
   * release reads other topics. A later day is waited for all the same: it will come.
   */
  private Positions stillThere(Positions needed, Positions ends) {
    Positions there = needed.within(ends.and(DAY, Long.MAX_VALUE));
    if (!there.equals(needed)) {
      LOG.warnf(
          "%s market: the log has no more than %s of %s", name(), there.next(), needed.next());
    }
    return there;
  }

  /** Offers all lists of the slots this replica holds from now on. */
  private void takeOver(Generations<D, S, P, B> live, Positions read) {
    // Lists of an earlier day must not replace those of a later one.
    Positions positions = read.and(DAY, live.live().day().toEpochDay());
    Map<Integer, Set<UUID>> slots = lanes.reached(positions);
    if (slots.isEmpty()) {
      return;
    }
    Map<UUID, @Nullable PairingList> lists = new HashMap<>();
    slots.values().forEach(ids -> ids.forEach(id -> lists.put(id, null)));
    for (UUID id : live.everyId()) {
      if (slots.containsKey(PairingList.slot(id))) {
        live.live().list(id).ifPresent(list -> lists.put(id, list));
      }
    }
    lanes.offer(Cause.own(), lists, true);
  }
}
