package io.hanqiao.matcher.live;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.hanqiao.matcher.book.ChallengeBook;
import io.hanqiao.matcher.book.Change;
import io.hanqiao.matching.challenge.ChallengeDemand;
import io.hanqiao.matching.challenge.Solver;
import io.hanqiao.platform.consume.Batch;
import io.hanqiao.platform.consume.ConsumedEvent;
import io.hanqiao.platform.consume.Positions;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * {@code deploy/bench solvers}: a challenge is told, with its vectors, to a market that holds
 * 20,000 teams and 100,000 achievements with theirs; timed from the record's bytes to its list.
 * Kafka and the database are not in it.
 */
public final class SolversBench {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final int BATCH = 500;

  private final LiveMatching<ChallengeDemand, Solver, ChallengeDemand, ChallengeBook> live;
  private final Lanes lanes = new Lanes();
  private final SolverEvents events = new SolverEvents(42);

  private SolversBench() {
    ObjectMapper json = new ObjectMapper().registerModule(new JavaTimeModule());
    Rulebooks rulebooks = new Rulebooks();
    Clock clock = Clock.system(ZONE);
    Sampling never =
        new Sampling("challenge", Duration.ofDays(1), 0, new SimpleMeterRegistry(), clock);
    this.live =
        new LiveMatching<>(
            MarketKind.pairwise(
                Rulebooks.CHALLENGE,
                () -> new ChallengeBook(json),
                () -> rulebooks.challenge().markets()),
            lanes,
            never,
            clock,
            Runnable::run,
            LiveMatching.Pace.USUAL);
  }

  /** Loads, posts, prints; with {@code --quick} a tenth of it. */
  public static void main(String... args) throws IOException, InterruptedException {
    int part = Arrays.asList(args).contains("--quick") ? 10 : 1;
    new SolversBench().run(20_000 / part, 100_000 / part, 300 / part);
  }

  private void run(int teams, int achievements, int challenges)
      throws IOException, InterruptedException {
    read(teams, achievements);
    // The first search also prepares every text.
    long first = post(1_000_000);
    for (int i = 0; i < 20; i++) {
      post(1_000_001 + i);
    }
    double[] posted = new double[challenges];
    int[] listed = new int[2];
    for (int i = 0; i < challenges; i++) {
      posted[i] = post(i) / 1e6;
      listed[drained() == 0 ? 1 : 0]++;
    }
    double[] changed = new double[challenges];
    for (int i = 0; i < challenges; i++) {
      changed[i] = hear(events.team(teams + i)) / 1e6;
    }
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    System.out.printf(
        Locale.ROOT,
        "first search %.1f s; of %d challenges %d silent%nmemory: heap after a collection %d MB, %s%n",
        first / 1e9,
        challenges,
        listed[1],
        (runtime.totalMemory() - runtime.freeMemory()) >> 20,
        resident());
    System.out.printf(
        Locale.ROOT,
        "solvers: challenge told to ranked %s; team told among %,d challenges %s%n",
        spread(posted),
        challenges + 21,
        spread(changed));
  }

  private void read(int teams, int achievements) {
    long start = System.nanoTime();
    live.begin();
    load(IntStream.range(0, teams).mapToObj(i -> events.team(i)).iterator());
    load(IntStream.range(0, achievements).mapToObj(i -> events.achievement(i)).iterator());
    live.caughtUp();
    IntStream.range(0, PairingList.SLOTS)
        .forEach(slot -> lanes.claim(slot, Positions.NOWHERE, Set.of()));
    System.out.printf(
        Locale.ROOT,
        "%,d teams and %,d achievements read in %.1f s%n",
        teams,
        achievements,
        (System.nanoTime() - start) / 1e9);
  }

  private void load(Iterator<ConsumedEvent> all) {
    List<Change> batch = new ArrayList<>();
    while (all.hasNext()) {
      batch.add(live.read(all.next()));
      if (batch.size() == BATCH || !all.hasNext()) {
        live.apply(
            new Batch<>(List.copyOf(batch), Instant.EPOCH, Positions.NOWHERE, Optional::empty));
        batch.clear();
      }
    }
  }

  private long post(int number) {
    return hear(events.challenge(number));
  }

  private long hear(ConsumedEvent event) {
    long start = System.nanoTime();
    live.apply(
        new Batch<>(List.of(live.read(event)), Instant.EPOCH, Positions.NOWHERE, Optional::empty));
    while (live.isBusy()) {
      live.apply(new Batch<>(List.of(), Instant.EPOCH, Positions.NOWHERE, Optional::empty));
    }
    return System.nanoTime() - start;
  }

  /** Takes what waits to be written; how long the longest list of a demand is. */
  private int drained() throws InterruptedException {
    int longest = 0;
    for (var chunk = lanes.next(64, 5, 0); chunk != null; chunk = lanes.next(64, 5, 0)) {
      for (Lanes.Waiting waiting : chunk.lists()) {
        PairingList list = waiting.list();
        if (list != null && list.side() == Side.DEMAND) {
          longest = Math.max(longest, list.entries().size());
        }
      }
    }
    return longest;
  }

  private static String spread(double[] millis) {
    Arrays.sort(millis);
    return String.format(
        Locale.ROOT,
        "p50 %.0f ms, p99 %.0f ms, longest %.0f ms",
        millis[millis.length / 2],
        millis[(int) Math.ceil(millis.length * 0.99) - 1],
        millis[millis.length - 1]);
  }

  private static String resident() throws IOException {
    return Files.readAllLines(Path.of("/proc/self/status")).stream()
        .filter(line -> line.startsWith("VmHWM"))
        .map(line -> "most resident " + Integer.parseInt(line.replaceAll("\\D", "")) / 1024 + " MB")
        .findFirst()
        .orElse("");
  }
}
