package io.hanqiao.benchmarks;

import io.hanqiao.matching.lending.LendingDemand;
import io.hanqiao.matching.lending.LendingRulebook;
import io.hanqiao.matching.lending.LendingRulebookReader;
import io.hanqiao.matching.lending.LendingSupply;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Markets of any size in the proportions of the demonstration market: 26 kinds of bank product and
 * a lease, all rules on, all criteria at work. Synthetic; the same for the same seed.
 */
public final class MarketGenerator {

  /** The day of every search. */
  public static final LocalDate DAY = LocalDate.of(2026, 1, 15);

  /** Of the markets that reports are made of. */
  public static final long SEED = 20_240_729;

  private static final String RULEBOOK =
      "/io/hanqiao/matching/rulebooks/lending-2024-07.properties";

  private MarketGenerator() {}

  /** A market of so many needs and offers. */
  public static BenchMarket draw(long seed, int needs, int offers, Selectivity selectivity) {
    Drawing draw = new Drawing(seed);
    Places places = new Places();
    Parties parties = new Parties(draw);
    Offers supply = new Offers(draw, places, parties, DAY, selectivity);
    Needs demand = new Needs(draw, new Firms(draw, places, DAY), parties, DAY);
    List<LendingSupply> supplies = Stream.generate(supply::draw).limit(offers).toList();
    List<LendingDemand> demands = Stream.generate(demand::draw).limit(needs).toList();
    return new BenchMarket(demands, supplies, rulebook(), DAY);
  }

  /** The rulebook of July 2024 with all its rules. */
  public static LendingRulebook rulebook() {
    try (InputStream in = MarketGenerator.class.getResourceAsStream(RULEBOOK)) {
      return LendingRulebookReader.read(
          new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
