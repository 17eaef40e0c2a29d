package io.hanqiao.matcher.bench;

import io.hanqiao.local.MatcherJvm;
import io.hanqiao.local.TestInfrastructure;
import io.hanqiao.matcher.book.LendingBook;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Measures how fast a matcher that has just started knows its market again: the loan market's book
 * rebuilt from offset 0 of real Kafka topics by the code that runs in the service, in a JVM of its
 * own that has just started and has the matcher's flags. Twice: from a log in which most records
 * are superseded, and from one in which none is, so that every state has to be read.
 */
public final class RebuildBench {

  private static final int RECORDS = 1_000_000;
  private static final int QUICK = 200_000;

  private final PrintStream out;
  private final TestInfrastructure infrastructure;
  private final int records;

  private RebuildBench(PrintStream out, TestInfrastructure infrastructure, int records) {
    this.out = out;
    this.infrastructure = infrastructure;
    this.records = records;
  }

  /** As many firms, needs and offers as records. */
  private void nothingSuperseded() throws Exception {
    String prefix = "once" + System.nanoTime() + ".";
    try (EventLog log = log(prefix)) {
      RebuildLoad load = new RebuildLoad(market(), log, out);
      load.sendOnce(mix());
      say("each record tells of another aggregate", load);
      rebuild(prefix, load, RebuildProcess.NOTHING_SUPERSEDED);
    }
  }

  /** A tenth as many firms as records, a hundredth as many offers, each told several times. */
  private void mostSuperseded() throws Exception {
    String prefix = "rebuild" + System.nanoTime() + ".";
    try (EventLog log = log(prefix)) {
      RebuildLoad load = new RebuildLoad(market(), log, out);
      load.send(mix());
      say(
          String.format(
              Locale.ROOT,
              "%,d firms with a need each, %,d offers, each told several times",
              records / 10,
              records / 100),
          load);
      rebuild(prefix, load, RebuildProcess.MOST_SUPERSEDED);
    }
  }

  private EventLog log(String prefix) throws Exception {
    EventLog log = new EventLog(infrastructure.kafkaBootstrap(), prefix);
    log.create(LendingBook.TOPICS);
    return log;
  }

  private MarketEvents market() throws IOException {
    Path seeds = Path.of(System.getProperty("hanqiao.root", "."), "seeds");
    return new MarketEvents(seeds, records / 10, records / 100);
  }

  private Map<String, Integer> mix() {
    Map<String, Integer> mix = new LinkedHashMap<>();
    mix.put(Posting.PROFILES, records * 45 / 100);
    mix.put(Posting.NEEDS, records * 45 / 100);
    mix.put(Posting.OFFERS, records * 10 / 100);
    return mix;
  }

  private void say(String what, RebuildLoad load) {
    out.printf(
        Locale.ROOT,
        "rebuild: %s; bodies of %d bytes on average, %d at least%n",
        what,
        load.bytes() / records,
        load.smallest());
  }

  private void rebuild(String prefix, RebuildLoad load, String what)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(MatcherJvm.command());
    command.addAll(List.of("-cp", System.getProperty("java.class.path", "")));
    command.add(RebuildProcess.class.getName());
    command.addAll(List.of(infrastructure.kafkaBootstrap(), prefix, Integer.toString(records)));
    command.addAll(List.of(Long.toString(load.bytes()), what));
    if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
      throw new IllegalStateException("The rebuild failed");
    }
  }

  /**
   * Runs the bench on the infrastructure of the tests.
   *
   * @param args {@code --quick} for a fifth of the records
   */
  public static void main(String... args) throws Exception {
    boolean quick = List.of(args).contains("--quick");
    RebuildBench bench =
        new RebuildBench(System.out, TestInfrastructure.get(), quick ? QUICK : RECORDS);
    bench.nothingSuperseded();
    bench.mostSuperseded();
  }
}
