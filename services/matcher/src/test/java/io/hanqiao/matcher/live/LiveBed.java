package io.hanqiao.matcher.live;

import io.hanqiao.matcher.book.Change;
import io.hanqiao.matcher.book.MarketBook;
import io.hanqiao.platform.consume.Batch;
import io.hanqiao.platform.consume.ConsumedEvent;
import io.hanqiao.platform.consume.Positions;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;

/** A live market without topics and database: what it would write is put down here. */
final class LiveBed<D, S, P, B extends MarketBook<D, S, P>> {

  static {
    // Ten thousand markets would each say that they have begun.
    Logger.getLogger(LiveMatching.class.getName()).setLevel(Level.WARNING);
  }

  /** So short that every change of a supply is overtaken by others. */
  private static final LiveMatching.Pace SLICES = new LiveMatching.Pace(2, 0);

  static final LocalDate FIRST_DAY = LocalDate.of(2026, 11, 2);

  final LiveMatching<D, S, P, B> live;
  final Map<UUID, PairingList> written = new HashMap<>();
  final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final MarketKind<D, S, P, B> kind;
  private final Queue<Runnable> aside = new ArrayDeque<>();
  private final Lanes lanes = new Lanes();
  private LocalDate day = FIRST_DAY;
  private B book;

  /** A market whose generations are made when {@link #makeAside} is called. */
  LiveBed(Function<Clock, MarketKind<D, S, P, B>> kindOf) {
    Clock clock = new Today();
    this.kind = kindOf.apply(clock);
    Sampling sampling = new Sampling(kind.name(), Duration.ofDays(1), 1, meters, clock);
    this.live = new LiveMatching<>(kind, lanes, sampling, clock, aside::add, SLICES);
    live.begin();
    live.caughtUp();
    this.book = live.book().orElseThrow();
    IntStream.range(0, PairingList.SLOTS)
        .forEach(slot -> lanes.claim(slot, Positions.NOWHERE, Set.of()));
    hear();
  }

  B book() {
    return book;
  }

  /** Days go by; the market notices with the next batch. */
  void pass(int days) {
    day = day.plusDays(days);
  }

  /** Reads events in one batch. */
  void hear(ConsumedEvent... events) {
    List<Change> read = new ArrayList<>();
    for (ConsumedEvent event : events) {
      read.add(live.read(event));
    }
    live.apply(new Batch<>(read, Instant.EPOCH, Positions.NOWHERE, Optional::empty));
  }

  /** A generation that was begun is now made. */
  void makeAside() {
    Runnable work = aside.poll();
    if (work != null) {
      work.run();
    }
  }

  /** Nothing is left to be made. */
  void settle() {
    for (int i = 0; i < 3; i++) {
      rest();
      makeAside();
    }
    rest();
  }

  /** Nothing is left to be worked out. */
  private void rest() {
    do {
      hear();
    } while (live.isBusy());
  }

  /** Writes what waits and names the lists a reader would see changed, with their digests. */
  Map<UUID, UUID> write() throws InterruptedException {
    Map<UUID, UUID> changed = new TreeMap<>();
    for (var chunk = lanes.next(7, 5, 0); chunk != null; chunk = lanes.next(7, 5, 0)) {
      for (Lanes.Waiting waiting : chunk.lists()) {
        PairingList before = written.get(waiting.listId());
        PairingList now =
            waiting.list() == null && before != null ? before.emptied() : waiting.list();
        if (now != null && (before == null || !before.digest().equals(now.digest()))) {
          written.put(now.listId(), now);
          changed.put(now.listId(), now.digest());
        }
      }
    }
    return changed;
  }

  /** What must have been written by now: for every demand and supply the plain reference's list. */
  Map<UUID, List<PairingList.Entry>> reference() {
    Verification<D, S, P> reference = new Verification<>(book, live.rulesOn(day), kind.depths());
    Map<UUID, List<PairingList.Entry>> lists = new TreeMap<>();
    book.demandIds().forEach(id -> lists.put(id, reference.ofDemand(id, day).entries()));
    book.supplyIds().forEach(id -> lists.put(id, reference.ofSupply(id, day).entries()));
    Set<UUID> gone = new HashSet<>(written.keySet());
    gone.removeAll(lists.keySet());
    gone.forEach(id -> lists.put(id, List.of()));
    return lists;
  }

  /** What was written. */
  Map<UUID, List<PairingList.Entry>> lists() {
    Map<UUID, List<PairingList.Entry>> lists = new TreeMap<>();
    written.forEach((id, list) -> lists.put(id, list.entries()));
    return lists;
  }

  /** Samples that verify mode found different. */
  double differences() {
    return meters.counter("hanqiao.matcher.verify.differences", "market", kind.name()).count();
  }

  private final class Today extends Clock {
    @Override
    public Instant instant() {
      return day.atTime(12, 0).toInstant(ZoneOffset.ofHours(8));
    }

    @Override
    public ZoneId getZone() {
      return ZoneId.of("Asia/Shanghai");
    }

    @Override
    public Clock withZone(ZoneId zone) {
      throw new UnsupportedOperationException("this clock is Wuhan's");
    }
  }
}
