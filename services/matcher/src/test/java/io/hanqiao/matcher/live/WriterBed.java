package io.hanqiao.matcher.live;

import io.hanqiao.platform.consume.Positions;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * One process as far as writing goes: its lanes, its claims, its writer; the market is the test.
 */
final class WriterBed {

  final UUID id = UUID.randomUUID();
  final Lanes lanes = new Lanes();
  final SlotClaims claims;
  private final ListWriter writer;
  private Map<UUID, PairingList> known = Map.of();
  private long reached;

  WriterBed(
      String market,
      Duration lease,
      SlotStore slots,
      ListStore store,
      Function<WriterBed, ListWriter> writer) {
    this.claims = new SlotClaims(market, id, lease, slots, store);
    this.writer = writer.apply(this);
  }

  /** Lists of a market, in every slot some, in which one counterpart stands with that score. */
  static Map<UUID, PairingList> lists(String market, int count, int score) {
    Map<UUID, PairingList> lists = new HashMap<>();
    LongStream.range(0, count)
        .forEach(
            number -> {
              UUID id = new UUID(market.hashCode(), number);
              lists.put(
                  id,
                  new PairingList(
                      market,
                      id,
                      new UUID(8, 1),
                      Side.DEMAND,
                      "rulebook",
                      LocalDate.of(2026, 11, 2),
                      Ranking.of(List.of(new PairingList.Entry(new UUID(3, 1), score)), false)));
            });
    return lists;
  }

  /** It has caught up, or read on, to an offset, and these are its lists. */
  void reads(long offset, Map<UUID, PairingList> lists) {
    known = lists;
    reached = offset;
    if (!lanes.isOpen()) {
      lanes.open();
    }
    takeOver();
  }

  private void takeOver() {
    Map<Integer, Set<UUID>> due = lanes.reached(new Positions(Map.of("t-0", reached)));
    Map<UUID, @Nullable PairingList> offered = new HashMap<>();
    due.values().forEach(ids -> ids.forEach(list -> offered.put(list, null)));
    known.forEach(
        (list, content) -> {
          if (due.containsKey(PairingList.slot(list))) {
            offered.put(list, content);
          }
        });
    lanes.offer(Cause.own(), offered, true);
  }

  /** All its lists have changed. */
  void offerAll(Map<UUID, PairingList> lists) {
    known = lists;
    lanes.offer(Cause.own(), new HashMap<>(lists), true);
  }

  /** Says that it lives, claims what is its own, and the market offers what it now holds. */
  void round() throws InterruptedException {
    writer.hurry();
    writer.step();
    takeOver();
  }

  /** The thread that goes on writing, whatever goes wrong. */
  Thread thread() {
    return new Thread(writer, "writer " + id);
  }

  /** The same thread, for no more than one step. */
  Thread threadOfOneStep() {
    return new Thread(
        () -> {
          try {
            writer.stepOrForget();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        },
        "step of " + id);
  }

  /** The thread ends after the transaction in hand. */
  void stopWriting() {
    writer.stop();
  }

  /** Writes once. */
  void write() throws InterruptedException {
    writer.step();
  }

  /** Writes all that waits. */
  void writeAll() throws InterruptedException {
    while (lanes.size() > 0) {
      writer.step();
    }
  }

  /** Ends as a process does that is told to. */
  void stops() {
    writer.stop();
    writer.run();
    lanes.close();
  }
}
