package io.hanqiao.matching.secondment;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanqiao.matching.Market;
import io.hanqiao.matching.change.ChangeChecks;
import io.hanqiao.matching.change.ChangeDomain;
import io.hanqiao.matching.change.secondment.SecondmentChanges;
import io.hanqiao.matching.engine.Drawn;
import io.hanqiao.matching.rulebook.SeedText;
import io.hanqiao.vocabulary.AgeBand;
import io.hanqiao.vocabulary.TitleClass;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;

class SecondmentChangesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
  private static final AtomicInteger FOUND = new AtomicInteger();

  private final Market<SecondmentDemand, Expert> market =
      SecondmentMarket.of(
          SeedText.read(SeedText.of("secondment-2026-11-22"), SecondmentRulebook::read));
  private final ChangeDomain<SecondmentDemand, Expert> domain =
      SecondmentChanges.of(ChangeChecks.table());

  private static SecondmentDemand demand(Drawn drawn) {
    return Draft.request(one -> one.draw(drawn));
  }

  private static Expert supply(Drawn drawn) {
    return Draft.expert(
        one -> {
          one.draw(drawn);
          if (drawn.below(4) > 0) {
            keepTheScheme(one);
          }
        });
  }

  /** Of the others nothing is found: the scheme is not the firm's to change. */
  private static void keepTheScheme(Draft.Person one) {
    one.age = AgeBand.FROM_36_TO_40;
    one.title = TitleClass.ASSOCIATE_SENIOR;
    one.patents = 1;
    one.clean = true;
    one.serving = false;
    one.consent = true;
  }

  @Property(tries = 2_000)
  void theSmallestSetsAreThoseThatTryingEverythingFinds(@ForAll long seed) {
    Drawn drawn = new Drawn(seed);
    FOUND.addAndGet(
        ChangeChecks.equalsTryingEverything(market, domain, demand(drawn), supply(drawn), DAY));
  }

  @AfterContainer
  static void setsWereFoundAtAll() {
    assertThat(FOUND.get()).isGreaterThan(50);
  }

  @Property(tries = 1_000)
  void aRuleReadsWhatItIsDeclaredToRead(@ForAll long seed) {
    Drawn drawn = new Drawn(seed);
    ChangeChecks.assertReadsAreDeclared(market, domain, demand(drawn), supply(drawn), DAY);
  }

  @Property(tries = 100)
  void whatOpensMostIsCountedByRunningEveryPair(@ForAll long seed) {
    Drawn drawn = new Drawn(seed);
    List<Expert> supplies = Stream.generate(() -> supply(drawn)).limit(20).toList();
    ChangeChecks.assertOpeningsAreCounted(market, domain, demand(drawn), supplies, DAY);
  }
}
