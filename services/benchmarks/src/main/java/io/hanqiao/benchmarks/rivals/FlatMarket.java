package io.hanqiao.benchmarks.rivals;

import io.hanqiao.benchmarks.BenchMarket;
import io.hanqiao.matching.Pairing;
import io.hanqiao.matching.Shortlist;
import io.hanqiao.matching.lending.LendingDemand;
import io.hanqiao.matching.lending.LendingRule;
import io.hanqiao.matching.lending.LendingSupply;
import io.hanqiao.matching.lending.SupplyScoring;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A market as whole numbers, which is what every rival is given: the offers in the order of their
 * ids, so that a row's number stands for its id in every tie.
 */
final class FlatMarket {

  /** Offers by which the order of the checks is chosen: those that keep fewest come first. */
  private static final int SAMPLE = 500;

  private final BenchMarket market;
  private final List<LendingSupply> offers;
  private final SupplyScoring supplyScoring;
  private final ScoreFormula formula;
  private final List<Check> checks;
  private final boolean[] narrow;
  private final long[][] terms;
  private final long[][] figures;

  /**
   * Works out all numbers.
   *
   * @throws IllegalArgumentException if a rule is not in force: no rival knows how to leave one out
   */
  FlatMarket(BenchMarket market) {
    this.market = market;
    if (market.rulebook().rulesInForce(market.day()).size() < LendingRule.values().length) {
      throw new IllegalArgumentException("Not every rule is in force on " + market.day() + ".");
    }
    this.offers =
        market.offers().stream()
            .sorted(Comparator.comparing(LendingSupply::offerId, Pairing.BY_ID))
            .toList();
    this.supplyScoring = new SupplyScoring(market.rulebook(), market.day());
    this.formula = new ScoreFormula(market.rulebook());
    this.figures = offers.stream().map(ScoreFigures::of).toArray(long[][]::new);
    this.checks = inOrder(allChecks(market));
    this.terms = terms(checks, offers);
    this.narrow = new boolean[checks.size()];
    narrow();
  }

  private static List<Check> allChecks(BenchMarket market) {
    return Stream.of(
            new TermChecks(market.rulebook(), market.day()).all(),
            new KeyChecks().all(),
            new MarkChecks(market.rulebook(), market.day()).all(),
            new FigureChecks(market.day()).all())
        .flatMap(List::stream)
        .toList();
  }

  /** Some of the offers are asked first, since only then a check knows its keys. */
  private List<Check> inOrder(List<Check> all) {
    List<LendingDemand> needs = market.needs().subList(0, Math.min(20, market.needs().size()));
    List<LendingSupply> some = offers.subList(0, Math.min(SAMPLE, offers.size()));
    Map<Check, Long> kept = new HashMap<>();
    for (Check check : all) {
      long[] of = some.stream().mapToLong(check.term()).toArray();
      long pairs = 0;
      for (LendingDemand need : needs) {
        long fact = check.fact().applyAsLong(need);
        pairs += Arrays.stream(of).filter(term -> check.comparison().holds(term, fact)).count();
      }
      kept.put(check, pairs);
    }
    return all.stream().sorted(Comparator.comparing(kept::get)).toList();
  }

  private static long[][] terms(List<Check> checks, List<LendingSupply> offers) {
    return offers.stream()
        .map(offer -> checks.stream().mapToLong(check -> check.term().applyAsLong(offer)).toArray())
        .toArray(long[][]::new);
  }

  /** Numbers that 32 bits hold are cut to that: what lies outside compares as the ends do. */
  private void narrow() {
    for (int i = 0; i < narrow.length; i++) {
      int column = i;
      narrow[i] = Arrays.stream(terms).allMatch(row -> fits(row[column]));
      for (long[] row : terms) {
        row[i] = cut(i, row[i]);
      }
    }
  }

  private static boolean fits(long term) {
    return term == Check.LOW
        || term == Check.HIGH
        || (term > Integer.MIN_VALUE && term < Integer.MAX_VALUE);
  }

  private long cut(int column, long number) {
    if (!narrow[column]) {
      return number;
    }
    return checks.get(column).comparison().isOfMarks()
        ? number & Integer.MAX_VALUE
        : Math.max(Integer.MIN_VALUE, Math.min(number, Integer.MAX_VALUE));
  }

  /** In the order in which they are best asked. */
  List<Check> checks() {
    return checks;
  }

  /** Whether 32 bits hold all numbers of a check. */
  boolean isNarrow(int check) {
    return narrow[check];
  }

  int size() {
    return terms.length;
  }

  ScoreFormula formula() {
    return formula;
  }

  /** An offer's term for each check. */
  long[] terms(int row) {
    return terms[row];
  }

  /** An offer's figures of the score. */
  long[] figures(int row) {
    return figures[row];
  }

  FlatNeed flat(LendingDemand need) {
    long[] facts = new long[checks.size()];
    for (int i = 0; i < facts.length; i++) {
      facts[i] = cut(i, checks.get(i).fact().applyAsLong(need));
    }
    return new FlatNeed(need, facts, ScoreFigures.of(need, market.rulebook(), market.day()));
  }

  /** One number that orders rows by score, then by id: the larger is the better. */
  static long key(long score, int row) {
    return score << Integer.SIZE | (~row & 0xFFFF_FFFFL);
  }

  long key(FlatNeed need, int row) {
    return key(formula.score(figures[row], need.figures), row);
  }

  /**
   * The answer to one need. The bank's score is worked out here for the rows found alone, as the
   * kernel does it too.
   *
   * @param keys of the rows found, best first
   */
  Shortlist answer(LendingDemand need, int eligible, long[] keys) {
    return new Shortlist(
        eligible,
        Arrays.stream(keys)
            .mapToObj(
                key -> {
                  LendingSupply offer = offers.get(~(int) key);
                  return new Pairing(
                      need.needId(),
                      offer.offerId(),
                      (int) (key >> Integer.SIZE),
                      supplyScoring.score(need, offer));
                })
            .toList());
  }

  /** The largest of the keys, largest first. */
  static long[] best(long[] sortedKeys, int most) {
    return IntStream.range(0, Math.min(most, sortedKeys.length))
        .mapToLong(i -> sortedKeys[sortedKeys.length - 1 - i])
        .toArray();
  }
}
