package io.hanqiao.matcher.live;

import io.hanqiao.platform.identity.Transactions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Writes the lists of the slots it holds, by difference: what a reader would see unchanged is
 * neither written nor told. Every transaction rests on the claims it names; if one of them is
 * another's by now, or anything else goes wrong, all claims are dropped and what is stored is read
 * anew.
 */
final class ListWriter implements Runnable {

  private static final Logger LOG = Logger.getLogger(ListWriter.class);

  /** How often it says that it lives and looks who else does. */
  private static final long ROUND_MILLIS = 500;

  /** Small enough that a small change need not wait long for one that is under way. */
  private static final int MOST_FEW = 500;

  private static final int MOST_MANY = 125;
  private static final long BREATH = TimeUnit.MILLISECONDS.toNanos(200);

  private final String market;
  private final Lanes lanes;
  private final SlotClaims claims;
  private final ListStore store;
  private final Transactions transactions;
  private final WriteMeter meter;
  private final Map<UUID, ListStore.Written> known = new HashMap<>();
  private final AtomicBoolean stopped = new AtomicBoolean();
  private boolean here;
  private int term;
  private long nextRound;

  ListWriter(
      String market,
      Lanes lanes,
      SlotClaims claims,
      ListStore store,
      Transactions transactions,
      WriteMeter meter) {
    this.market = market;
    this.lanes = lanes;
    this.claims = claims;
    this.store = store;
    this.transactions = transactions;
    this.meter = meter;
  }

  @Override
  public void run() {
    try {
      while (!stopped.get()) {
        stepOrForget();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    try {
      leave();
    } catch (RuntimeException e) {
      LOG.warnf("Others take over when the lease has run out: %s", e.getMessage());
    }
  }

  /** Stops after the transaction in hand and hands its slots over. */
  void stop() {
    stopped.set(true);
  }

  /** The next round comes at once. */
  void hurry() {
    nextRound = System.nanoTime();
  }

  /**
   * A step. Whatever goes wrong with it, the next one begins with what is stored: a writer that
   * ended would leave its slots to nobody while the process lives.
   */
  void stepOrForget() throws InterruptedException {
    try {
      step();
    } catch (RuntimeException | Error e) {
      LOG.warnf("Claims of %s are dropped and what is stored is read anew: %s", market, e);
      forget();
      LockSupport.parkNanos(BREATH);
    }
  }

  /** One round if it is time for one, and one transaction if there is anything to write. */
  void step() throws InterruptedException {
    if (!lanes.isOpen()) {
      leave();
      LockSupport.parkNanos(BREATH);
      return;
    }
    if (term != lanes.term()) {
      term = lanes.term();
      forget();
    }
    if (System.nanoTime() - nextRound >= 0) {
      round();
    }
    long left = TimeUnit.NANOSECONDS.toMillis(nextRound - System.nanoTime());
    Lanes.@Nullable Chunk chunk = lanes.next(MOST_FEW, MOST_MANY, left);
    if (chunk != null) {
      write(chunk);
    }
  }

  private void round() {
    here = true;
    SlotClaims.Round round = transactions.asWorker(claims::round);
    lanes.drop(round.lost());
    known.keySet().removeIf(id -> round.lost().contains(PairingList.slot(id)));
    for (SlotClaims.Taken taken : round.taken()) {
      known.putAll(taken.stored());
      lanes.claim(taken.slot(), taken.needed(), taken.stored().keySet());
    }
    nextRound = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(ROUND_MILLIS);
  }

  private void write(Lanes.Chunk chunk) {
    List<ListStore.Next> drafts = new ArrayList<>();
    Set<Integer> slots = new HashSet<>();
    for (Lanes.Waiting waiting : chunk.lists()) {
      ListStore.@Nullable Next draft = draft(waiting);
      if (draft != null) {
        drafts.add(draft);
        slots.add(PairingList.slot(waiting.listId()));
      }
    }
    if (!drafts.isEmpty()) {
      transactions.runAsWorker(
          () -> {
            claims.lock(slots, chunk.upTo());
            store.write(market, drafts);
          });
      drafts.forEach(
          d -> known.put(d.list().listId(), new ListStore.Written(d.version(), d.digest())));
      meter.written(drafts.size());
    }
    chunk.lists().forEach(waiting -> waiting.changes().forEach(meter::done));
  }

  /** Null if a reader would see no difference. */
  private ListStore.@Nullable Next draft(Lanes.Waiting waiting) {
    ListStore.Written before = known.get(waiting.listId());
    PairingList list = waiting.list();
    if (list == null && before != null) {
      list = emptied(waiting.listId());
    }
    if (list == null) {
      return null;
    }
    UUID digest = list.digest();
    if (before != null && before.digest().equals(digest)) {
      return null;
    }
    long version = before == null ? 1 : before.version() + 1;
    return new ListStore.Next(list, version, digest, traceparent(waiting.changes()));
  }

  /** A stored list with nobody on it; null if it was never stored. */
  private @Nullable PairingList emptied(UUID listId) {
    return transactions
        .asWorker(() -> store.find(listId))
        .map(stored -> stored.list().emptied())
        .orElse(null);
  }

  /** The newest of the traces a list waits for. */
  private static @Nullable String traceparent(List<Cause> changes) {
    String newest = null;
    for (Cause change : changes) {
      newest = change.traceparent() == null ? newest : change.traceparent();
    }
    return newest;
  }

  private void forget() {
    claims.forget();
    lanes.dropAll();
    known.clear();
    hurry();
  }

  private void leave() {
    if (here) {
      here = false;
      transactions.runAsWorker(claims::leave);
      forget();
    }
  }
}
