package io.hanqiao.matcher.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ObjIntConsumer;

/**
 * Fills the topics a rebuild reads: with every posting of a market again and again, version by
 * version, until there are enough records; or with each once.
 */
final class RebuildLoad {

  private static final String TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

  private final MarketEvents market;
  private final EventLog log;
  private final PrintStream out;
  private long bytes;
  private int smallest = Integer.MAX_VALUE;

  RebuildLoad(MarketEvents market, EventLog log, PrintStream out) {
    this.market = market;
    this.log = log;
    this.out = out;
  }

  /**
   * Sends the profiles, needs and offers in these numbers of records.
   *
   * @param records how many of each topic
   */
  void send(Map<String, Integer> records) throws IOException {
    send(records, (posting, round) -> send(posting, 1 + round));
  }

  private void send(Map<String, Integer> records, ObjIntConsumer<Posting> round)
      throws IOException {
    Map<String, List<Posting>> postings =
        Map.of(
            Posting.PROFILES, market.profiles().toList(),
            Posting.NEEDS, market.needs().toList(),
            Posting.OFFERS, market.offers().toList());
    records.forEach(
        (topic, count) -> send(postings.getOrDefault(topic, new ArrayList<>()), count, round));
    log.flush();
  }

  /**
   * Sends as {@link #send} does, but each record tells of another aggregate: the market's, and
   * copies of it.
   *
   * @param records how many of each topic
   */
  void sendOnce(Map<String, Integer> records) throws IOException {
    send(records, (posting, round) -> send(posting.copy(round), 1));
  }

  /** Bytes of all bodies. */
  long bytes() {
    return bytes;
  }

  /** Bytes of the smallest body. */
  int smallest() {
    return smallest;
  }

  private void send(List<Posting> postings, int count, ObjIntConsumer<Posting> round) {
    for (int i = 0; i < count; i++) {
      round.accept(postings.get(i % postings.size()), i / postings.size());
      if ((i + 1) % 200_000 == 0 || i + 1 == count) {
        out.printf("rebuild: %s %,d of %,d records sent%n", postings.get(0).topic(), i + 1, count);
      }
    }
  }

  private void send(Posting posting, int version) {
    int size = posting.body().length;
    bytes += size;
    smallest = Math.min(smallest, size);
    log.send(posting, version, TRACE, appended -> {});
  }
}
