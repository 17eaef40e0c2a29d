package io.hanqiao.matcher.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.hanqiao.local.TestInfrastructure;
import io.hanqiao.matcher.book.LendingBook;
import io.hanqiao.matcher.live.ListsBench;
import io.hanqiao.platform.problem.StrictJson;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Measures how fast a matcher that has just started knows its market again: the loan market's book
 * rebuilt from offset 0 of real Kafka topics by the code that runs in the service, and then, apart,
 * all lists made from that book.
 */
public final class RebuildBench {

  private static final int RECORDS = 1_000_000;
  private static final int QUICK = 200_000;

  private final PrintStream out;

  private RebuildBench(PrintStream out) {
    this.out = out;
  }

  private void run(TestInfrastructure infrastructure, int records) throws Exception {
    String prefix = "rebuild" + System.nanoTime() + ".";
    long bytes = load(infrastructure, prefix, records);
    ObjectMapper json = mapper();
    long before = Machine.heldMegabytes();
    LendingBook book = new LendingBook(json);
    Rebuild rebuild = new Rebuild(book, records);
    String load = Machine.load();
    long cpu = Machine.cpuNanos();
    double seconds = rebuild.run(infrastructure.kafkaBootstrap(), prefix, out);
    double cpuSeconds = (Machine.cpuNanos() - cpu) / 1e9;
    long held = Machine.heldMegabytes() - before;
    out.printf(
        Locale.ROOT,
        "rebuild: %,d records, %.1f s of CPU, peak heap %,d MB of %,d MB, the book holds %,d MB%n",
        records,
        cpuSeconds,
        rebuild.peakMegabytes(),
        Runtime.getRuntime().maxMemory() >> 20,
        held);
    double lists = ListsBench.seconds(book, out);
    out.printf(
        Locale.ROOT,
        "rebuild: %,.0f records/s, %.1f MB/s (%.2f s), then all lists in %.2f s; %s before%n",
        records / seconds,
        bytes / seconds / 1e6,
        seconds,
        lists,
        load);
  }

  /** A tenth as many firms as records, a hundredth as many offers; bytes of all bodies. */
  private long load(TestInfrastructure infrastructure, String prefix, int records)
      throws Exception {
    Path seeds = Path.of(System.getProperty("hanqiao.root", "."), "seeds");
    try (EventLog log = new EventLog(infrastructure.kafkaBootstrap(), prefix)) {
      log.create(LendingBook.TOPICS);
      RebuildLoad load =
          new RebuildLoad(new MarketEvents(seeds, records / 10, records / 100), log, out);
      Map<String, Integer> mix = new LinkedHashMap<>();
      mix.put(Posting.PROFILES, records * 45 / 100);
      mix.put(Posting.NEEDS, records * 45 / 100);
      mix.put(Posting.OFFERS, records * 10 / 100);
      load.send(mix);
      out.printf(
          Locale.ROOT,
          "rebuild: %,d firms with a need each, %,d offers, each told several times; bodies of %d"
              + " bytes on average, %d at least%n",
          records / 10,
          records / 100,
          load.bytes() / records,
          load.smallest());
      return load.bytes();
    }
  }

  /** As strict as in the service. */
  private static ObjectMapper mapper() {
    ObjectMapper mapper = new ObjectMapper().registerModule(new JavaTimeModule());
    new StrictJson().customize(mapper);
    return mapper;
  }

  /**
   * Runs the bench on the infrastructure of the tests.
   *
   * @param args {@code --quick} for a fifth of the records
   */
  public static void main(String... args) throws Exception {
    boolean quick = List.of(args).contains("--quick");
    new RebuildBench(System.out).run(TestInfrastructure.get(), quick ? QUICK : RECORDS);
  }
}
