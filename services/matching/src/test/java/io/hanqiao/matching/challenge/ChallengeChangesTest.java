package io.hanqiao.matching.challenge;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanqiao.matching.Market;
import io.hanqiao.matching.change.ChangeChecks;
import io.hanqiao.matching.change.ChangeDomain;
import io.hanqiao.matching.change.challenge.ChallengeChanges;
import io.hanqiao.matching.engine.Drawn;
import io.hanqiao.matching.rulebook.SeedText;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;

class ChallengeChangesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
  private static final AtomicInteger FOUND = new AtomicInteger();

  private final Market<ChallengeDemand, Solver> market =
      ChallengeMarket.of(
          SeedText.read(SeedText.of("challenge-2026-11-22"), ChallengeRulebook::read));
  private final ChangeDomain<ChallengeDemand, Solver> domain =
      ChallengeChanges.of(ChangeChecks.table());

  private static ChallengeDemand demand(Drawn drawn) {
    return Draft.challenge(one -> one.draw(drawn, DAY));
  }

  private static Solver supply(Drawn drawn) {
    return Draft.solver(one -> one.draw(drawn));
  }

  @Property(tries = 2_000)
  void theSmallestSetsAreThoseThatTryingEverythingFinds(@ForAll long seed) {
    Drawn drawn = new Drawn(seed);
    FOUND.addAndGet(
        ChangeChecks.equalsTryingEverything(market, domain, demand(drawn), supply(drawn), DAY));
  }

  @AfterContainer
  static void setsWereFoundAtAll() {
    assertThat(FOUND.get()).isPositive();
  }

  @Property(tries = 1_000)
  void aRuleReadsWhatItIsDeclaredToRead(@ForAll long seed) {
    Drawn drawn = new Drawn(seed);
    ChangeChecks.assertReadsAreDeclared(market, domain, demand(drawn), supply(drawn), DAY);
  }

  @Property(tries = 100)
  void whatOpensMostIsCountedByRunningEveryPair(@ForAll long seed) {
    Drawn drawn = new Drawn(seed);
    List<Solver> supplies = Stream.generate(() -> supply(drawn)).limit(20).toList();
    ChangeChecks.assertOpeningsAreCounted(market, domain, demand(drawn), supplies, DAY);
  }
}
