package io.hanqiao.matcher.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.hanqiao.local.DatabaseAccess;
import io.hanqiao.local.TestInfrastructure;
import io.hanqiao.matcher.book.LendingBook;
import io.hanqiao.matcher.live.ListsBench;
import io.hanqiao.platform.consume.ConsumedEvent;
import io.hanqiao.platform.consume.EventState;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Measures how long a change takes from its record on Kafka to its lists in the database, in a loan
 * market of a city's size: one matcher as released, PostgreSQL that waits for the disk, changes at
 * times fixed beforehand. In the end lists are compared with the reference.
 */
public final class LiveBench {

  private static final int PER_SECOND = 50;
  private static final int COMPARED = 40;

  /**
   * Changes before those that count, seconds: a matcher that has just started is still compiled.
   */
  private static final int WARM_UP = 20;

  private static final String TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
  private static final Set<String> ELSEWHERE =
      Set.of(
          "fund.mandate",
          "challenge.challenge",
          "talent.team",
          "enterprise.capability",
          "talent.achievement",
          "talent.institution",
          "talent.expert",
          "enterprise.expert-request");

  private final PrintStream out = System.out;
  private final Path root = Path.of(System.getProperty("hanqiao.root", ".")).toAbsolutePath();
  private final String prefix = "live" + System.nanoTime() + ".";
  private final TestInfrastructure infrastructure = TestInfrastructure.get();
  private final Size size;
  private Map<UUID, Posting> profiles = new HashMap<>();
  private Map<UUID, Posting> postings = new HashMap<>();

  private LiveBench(Size size) {
    this.size = size;
  }

  /**
   * How large a run is.
   *
   * @param firms each with one need
   * @param seconds of changes
   */
  private record Size(int firms, int offers, long seconds) {

    static Size of(List<String> words) {
      boolean quick = words.contains("--quick");
      return new Size(
          number(words, "--needs", 100_000),
          number(words, "--offers", 10_000),
          number(words, "--seconds", quick ? 60 : 600));
    }

    private static int number(List<String> words, String option, int usual) {
      int at = words.indexOf(option);
      return at < 0 ? usual : Integer.parseInt(words.get(at + 1));
    }
  }

  private void run() throws Exception {
    DatabaseAccess database = infrastructure.freshDatabase("bench_live");
    try (EventLog log = new EventLog(infrastructure.kafkaBootstrap(), prefix);
        CommittedLists committed = new CommittedLists(database)) {
      load(log);
      String before = Machine.load();
      try (MatcherProcess matcher = MatcherProcess.start(root, infrastructure, database, prefix)) {
        awaitCaughtUp(matcher, committed);
        committed.start();
        change(log, matcher, committed, before);
      }
    }
  }

  private void load(EventLog log) throws Exception {
    log.create(LendingBook.TOPICS);
    log.create(ELSEWHERE);
    MarketEvents market = new MarketEvents(root.resolve("seeds"), size.firms(), size.offers());
    market.profiles().forEach(posting -> profiles.put(posting.id(), posting));
    market.needs().forEach(posting -> postings.put(posting.id(), posting));
    market.offers().forEach(posting -> postings.put(posting.id(), posting));
    for (Collection<Posting> all : List.of(profiles.values(), postings.values())) {
      all.forEach(posting -> log.send(posting, 1, TRACE, appended -> {}));
    }
    log.flush();
    out.printf(
        Locale.ROOT,
        "live: %,d needs of as many firms and %,d offers, written to Kafka as the services tell"
            + " them%n",
        size.firms(),
        size.offers());
  }

  /** Every list made, written and told. */
  private void awaitCaughtUp(MatcherProcess matcher, CommittedLists committed) throws Exception {
    long start = System.nanoTime();
    long lists = (long) size.firms() + size.offers();
    while (committed.stored() < lists || committed.untold() > 0) {
      Map<String, Double> metrics = matcher.metrics();
      out.printf(
          Locale.ROOT,
          "live: %.0f %% read, %,d of %,d lists written, %,d not yet told%n",
          MatcherProcess.sum(metrics, "hanqiao_replay_percent", "lending"),
          committed.stored(),
          lists,
          committed.untold());
      MatcherProcess.pause(5_000);
    }
    out.printf(
        Locale.ROOT,
        "live: caught up %.0f s after its start, migration included%n",
        (System.nanoTime() - start) / 1e9);
  }

  private void change(
      EventLog log, MatcherProcess matcher, CommittedLists committed, String loadBefore)
      throws Exception {
    ChangePlan plan = new ChangePlan(postings, committed.popularity());
    List<ChangePlan.Planned> first = plan.changes(PER_SECOND, WARM_UP);
    List<ChangePlan.Planned> changes = plan.changes(PER_SECOND, size.seconds());
    postings = plan.states();
    try (WorkedOut workedOut = new WorkedOut(matcher)) {
      workedOut.start();
      LiveReport warmUp =
          new LiveReport(new LiveRun(log, prefix, committed, workedOut, out).run(first));
      out.printf("live: the first %d s, not counted: %s%n", WARM_UP, warmUp.summary());
      long start = System.nanoTime();
      LiveRun run = new LiveRun(log, prefix, committed, workedOut, out);
      List<LiveRun.Outcome> outcomes = run.run(changes);
      double seconds = (System.nanoTime() - start) / 1e9;
      LiveReport report = new LiveReport(outcomes);
      report.print(out);
      long rows = outcomes.stream().mapToLong(LiveRun.Outcome::rows).sum();
      Map<String, Double> metrics = matcher.metrics();
      out.printf(
          Locale.ROOT,
          "live: %,d changes in %.0f s, the latest sent %d ms late; %,d lists written, %.0f/s;"
              + " heap %.0f MB, resident %,d MB at most%n",
          changes.size(),
          seconds,
          run.latestMillis(),
          rows,
          rows / seconds,
          MatcherProcess.sum(metrics, "jvm_memory_used_bytes", "area=\"heap\"") / 1e6,
          matcher.residentMegabytes());
      verify(metrics, committed);
      out.printf("live: %s; %s before, %s after%n", report.summary(), loadBefore, Machine.load());
    }
  }

  /** What the matcher compared itself, and a few lists once more from here. */
  private void verify(Map<String, Double> metrics, CommittedLists committed) throws Exception {
    double differences =
        MatcherProcess.sum(metrics, "hanqiao_matcher_verify_differences_total", "lending");
    if (differences > 0) {
      throw new IllegalStateException("The matcher itself found " + differences + " differences");
    }
    ListsBench reference = new ListsBench(book());
    List<UUID> ids = new ArrayList<>(new TreeMap<>(postings).keySet());
    Random random = new Random(7);
    int entries = 0;
    for (Posting wanted : some(ids, random)) {
      List<String> right =
          reference.reference(wanted.id()).stream().map(e -> e.id() + "=" + e.score()).toList();
      List<String> stored = committed.entries(wanted.id());
      entries += right.size();
      if (!stored.equals(right)) {
        throw new IllegalStateException(
            "List " + wanted.id() + " is " + stored + "; the reference says " + right);
      }
    }
    if (entries == 0) {
      throw new IllegalStateException("Nobody stands in any of the lists compared");
    }
    out.printf(
        Locale.ROOT,
        "live: %d lists with %,d entries are as the reference says; %.2f %% of pairs eligible%n",
        COMPARED,
        entries,
        reference.eligiblePercent());
  }

  /** As many needs as offers. */
  private List<Posting> some(List<UUID> ids, Random random) {
    Map<String, List<Posting>> some = new HashMap<>();
    while (some.values().stream().mapToInt(List::size).sum() < COMPARED) {
      Posting posting = postings.get(ids.get(random.nextInt(ids.size())));
      List<Posting> ofTopic = some.computeIfAbsent(posting.topic(), topic -> new ArrayList<>());
      if (ofTopic.size() < COMPARED / 2) {
        ofTopic.add(posting);
      }
    }
    return some.values().stream().flatMap(List::stream).toList();
  }

  private LendingBook book() {
    LendingBook book = new LendingBook(new ObjectMapper().registerModule(new JavaTimeModule()));
    for (Collection<Posting> all : List.of(profiles.values(), postings.values())) {
      for (Posting posting : all) {
        book.apply(
            new ConsumedEvent(
                posting.topic(),
                posting.id(),
                posting.type(),
                posting.id(),
                1,
                Instant.EPOCH,
                null,
                new EventState(posting.json().getBytes(UTF_8))));
      }
    }
    return book;
  }

  /**
   * Runs the bench on the infrastructure of the tests.
   *
   * @param args {@code --quick} for 1 minute instead of 10; {@code --needs}, {@code --offers} and
   *     {@code --seconds} for another size
   */
  public static void main(String... args) throws Exception {
    new LiveBench(Size.of(List.of(args))).run();
  }
}
