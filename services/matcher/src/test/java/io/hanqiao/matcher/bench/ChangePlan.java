package io.hanqiao.matcher.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The changes of a run, all fixed beforehand: when each comes (an open model, exponential times
 * between), whose it is and what it says. Needs are drawn evenly, offers as often as they stand in
 * lists.
 */
final class ChangePlan {

  private static final int NEEDS_PERCENT = 80;
  private static final int HEADROOM_PERCENT = 60;
  private static final int PRICE_PERCENT = 25;

  /** What the demo market's banks pledge for each of their offers, 万元. */
  private static final int LINE = 12_000;

  private final Random random = new Random(20_240_729);
  private final Map<UUID, Posting> states;
  private final Map<UUID, Long> versions = new HashMap<>();
  private final List<UUID> needs;
  private final NavigableMap<Integer, UUID> offers = new TreeMap<>();
  private int popularity;
  private int planned;

  /**
   * A plan for a market.
   *
   * @param states the state of each need and offer, all at version 1
   * @param lists in how many lists each offer stands
   */
  ChangePlan(Map<UUID, Posting> states, Map<UUID, Integer> lists) {
    this.states = new HashMap<>(states);
    this.needs =
        states.values().stream()
            .filter(state -> state.topic().equals(Posting.NEEDS))
            .map(Posting::id)
            .sorted()
            .toList();
    new TreeMap<>(lists)
        .forEach(
            (offer, count) -> {
              offers.put(popularity, offer);
              popularity += count;
            });
  }

  /**
   * One change.
   *
   * @param atNanos when it comes, from the start
   * @param what of need, headroom, price or bounds
   * @param traceparent a trace of its own
   */
  record Planned(long atNanos, String what, Posting posting, long version, String traceparent) {}

  /** The next so many changes a second for so many seconds. */
  List<Planned> changes(int perSecond, long seconds) {
    List<Planned> changes = new ArrayList<>();
    double at = 0;
    while (changes.size() < perSecond * seconds) {
      at += -Math.log(1 - random.nextDouble()) * 1e9 / perSecond;
      changes.add(next((long) at));
    }
    return changes;
  }

  /** The newest planned state of each need and offer. */
  Map<UUID, Posting> states() {
    return states;
  }

  private Planned next(long at) {
    int number = ++this.planned;
    boolean need = random.nextInt(100) < NEEDS_PERCENT;
    UUID id =
        need
            ? needs.get(random.nextInt(needs.size()))
            : offers.floorEntry(random.nextInt(popularity)).getValue();
    Posting before = states.get(id);
    ObjectNode state = MarketEvents.read(before.json());
    String what = need ? need(state) : offer(state);
    Posting after = new Posting(before.topic(), before.type(), id, MarketEvents.filled(state));
    states.put(id, after);
    long version = versions.merge(id, 2L, (old, two) -> old + 1);
    String trace = String.format("00-%032x-%016x-01", number, number);
    return new Planned(at, what, after, version, trace);
  }

  private String need(ObjectNode state) {
    switch (random.nextInt(4)) {
      case 0 -> state.put("amount", tenThousands(50 + 10 * random.nextInt(150)));
      case 1 -> state.put("termMonths", 6 * (1 + random.nextInt(6)));
      case 2 -> {
        state.remove("rateCeilingLprSpreadBp");
        state.put("rateCeilingPercent", "3." + (10 + random.nextInt(90)));
      }
      default -> state.put("neededWithinDays", 7 * (1 + random.nextInt(8)));
    }
    return "need";
  }

  private String offer(ObjectNode state) {
    int kind = random.nextInt(100);
    if (kind < HEADROOM_PERCENT) {
      state.put("headroom", tenThousands(headroom(state)));
      return "headroom";
    }
    if (kind < HEADROOM_PERCENT + PRICE_PERCENT) {
      if (state.has("rate") && random.nextBoolean()) {
        int least = -40 + 5 * random.nextInt(20);
        state.putObject("rate").put("kind", "LPR_SPREAD").put("minBp", least);
        ((ObjectNode) state.path("rate")).put("maxBp", least + 40);
      } else {
        state.put("decisionDays", 2 + random.nextInt(20));
      }
      return "price";
    }
    if (random.nextBoolean()) {
      state.put("amountMax", tenThousands(500 + 100 * random.nextInt(45)));
    } else {
      state.put("maxDebtRatioPercent", 60 + 5 * random.nextInt(5));
    }
    return "bounds";
  }

  /** One loan less than there was, 万元; all of the line again where it does not suffice any more. */
  private int headroom(ObjectNode state) {
    int before =
        state.has("headroom")
            ? new BigDecimal(state.path("headroom").asText()).intValue() / 10_000
            : random.nextInt(LINE);
    int left = before - 50 - 10 * random.nextInt(150);
    return left < 0 ? LINE : left;
  }

  private static String tenThousands(int count) {
    return BigDecimal.valueOf(count * 10_000L).setScale(2).toPlainString();
  }
}
