package io.hanqiao.matcher.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.hanqiao.matcher.book.LendingBook;
import io.hanqiao.matcher.live.ListsBench;
import io.hanqiao.platform.problem.StrictJson;
import java.io.PrintStream;
import java.util.Locale;

/** One rebuild in a JVM that has just started. */
public final class RebuildProcess {

  /** Names the log in which most records are superseded; lists are made from its book as well. */
  static final String MOST_SUPERSEDED = "rebuild";

  /** Names the log in which no record is superseded. */
  static final String NOTHING_SUPERSEDED = "rebuild with nothing superseded";

  private final PrintStream out = System.out;
  private final LendingBook book = new LendingBook(mapper());

  private RebuildProcess() {}

  /**
   * Rebuilds a book and prints its figures.
   *
   * @param args the broker, the prefix of the topics, how many records and bytes of bodies there
   *     are, what is measured
   */
  public static void main(String... args) throws Exception {
    RebuildProcess process = new RebuildProcess();
    int records = Integer.parseInt(args[2]);
    double megabytes = Long.parseLong(args[3]) / 1e6;
    String what = args[4];
    String load = Machine.load();
    double seconds = process.rebuild(args[0], args[1], records);
    boolean most = what.equals(MOST_SUPERSEDED);
    process.requireWhole(most ? records / 10 : records * 45 / 100, records / (most ? 100 : 10));
    String lists =
        most
            ? String.format(
                Locale.ROOT,
                ", then all lists in %.2f s",
                new ListsBench(process.book).seconds(process.out))
            : "";
    process.out.printf(
        Locale.ROOT,
        "%s: %,.0f records/s, %.1f MB/s (%.2f s)%s; %s before%n",
        what,
        records / seconds,
        megabytes / seconds,
        seconds,
        lists,
        load);
  }

  /** Seconds from start to caught up. */
  private double rebuild(String bootstrapServers, String prefix, int records)
      throws InterruptedException {
    Rebuild rebuild = new Rebuild(book, records);
    long before = Machine.heldMegabytes();
    double collector = Machine.collectorSeconds();
    long cpu = Machine.cpuNanos();
    double seconds = rebuild.run(bootstrapServers, prefix, out);
    out.printf(
        Locale.ROOT,
        "rebuild: %,d records, %.1f s of CPU; compiler %.1f s, collector %.1f s; peak heap %,d MB"
            + " of %,d MB",
        records,
        (Machine.cpuNanos() - cpu) / 1e9,
        Machine.compilerSeconds(),
        Machine.collectorSeconds() - collector,
        rebuild.peakMegabytes(),
        Runtime.getRuntime().maxMemory() >> 20);
    out.printf(Locale.ROOT, ", the book holds %,d MB%n", Machine.heldMegabytes() - before);
    return seconds;
  }

  private void requireWhole(int needs, int offers) {
    if (book.demandIds().size() != needs || book.supplyIds().size() != offers) {
      throw new IllegalStateException(
          String.format(
              "The book holds %d needs and %d offers, not %d and %d",
              book.demandIds().size(), book.supplyIds().size(), needs, offers));
    }
  }

  /** As strict as in the service. */
  private static ObjectMapper mapper() {
    ObjectMapper mapper = new ObjectMapper().registerModule(new JavaTimeModule());
    new StrictJson().customize(mapper);
    return mapper;
  }
}
