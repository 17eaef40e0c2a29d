package io.hanqiao.ownconditions;

import io.hanqiao.matching.lending.AnchorTies;
import io.hanqiao.matching.lending.ExistingLoan;
import io.hanqiao.matching.lending.FirmBorrowing;
import io.hanqiao.matching.lending.FirmFacts;
import io.hanqiao.matching.lending.FirmFigures;
import io.hanqiao.matching.lending.FirmIndustry;
import io.hanqiao.matching.lending.FirmStanding;
import io.hanqiao.matching.lending.LendingDemand;
import io.hanqiao.matching.lending.LoanRequest;
import io.hanqiao.matching.lending.ProjectFacts;
import io.hanqiao.matching.lending.SecurityGiven;
import io.hanqiao.matching.place.Place;
import io.hanqiao.vocabulary.ChainPosition;
import io.hanqiao.vocabulary.Collateral;
import io.hanqiao.vocabulary.EnterpriseSize;
import io.hanqiao.vocabulary.LoanPurpose;
import io.hanqiao.vocabulary.NegativeFlag;
import io.hanqiao.vocabulary.SecurityType;
import io.hanqiao.vocabulary.TaxGrade;
import io.hanqiao.vocabulary.Tier;
import io.hanqiao.vocabulary.ValueGrade;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Needs at random, of which any fact may be unknown. */
final class DrawnDemand {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private final Random random;
  private final double silence;

  /**
   * @param silence how often a fact is unknown, 0 to 1
   */
  DrawnDemand(long seed, double silence) {
    this.random = new Random(seed);
    this.silence = silence;
  }

  LendingDemand next() {
    return new LendingDemand(
        new UUID(random.nextLong(), random.nextLong()),
        new UUID(random.nextLong(), random.nextLong()),
        new LoanRequest(
            one(LoanPurpose.values()),
            1 + random.nextLong(1_000_000_000L),
            number(60, 1),
            null,
            null,
            number(90, 0)),
        security(),
        new ProjectFacts(number(100, 0), flag(), maybe(() -> "420111"), flag(), null),
        maybe(() -> new ExistingLoan(new UUID(1, 1), TODAY.plusDays(random.nextInt(90)), flag())),
        AnchorTies.UNKNOWN,
        firm());
  }

  private SecurityGiven security() {
    Set<Collateral> collateral = some(Collateral.class);
    Map<Collateral, Long> values = new EnumMap<>(Collateral.class);
    collateral.forEach(
        kind -> {
          if (random.nextBoolean()) {
            values.put(kind, 1 + random.nextLong(1_000_000_000L));
          }
        });
    return new SecurityGiven(some(SecurityType.class), collateral, values, flag(), flag());
  }

  private FirmFacts firm() {
    Integer patents = number(20, 0);
    return new FirmFacts(
        new Place(maybe(() -> "420111"), maybe(() -> "donghu")),
        new FirmIndustry(maybe(() -> "3976"), maybe(() -> "C"), null, one(ChainPosition.values())),
        new FirmStanding(
            one(EnterpriseSize.values()),
            maybe(() -> TODAY.minusDays(random.nextInt(5_000))),
            one(Tier.values()),
            maybe(() -> TODAY.plusDays(random.nextInt(20) - 5)),
            flag(),
            flag(),
            flag(),
            flag(),
            one(ValueGrade.values()),
            maybe(() -> ValueGrade.B)),
        new FirmFigures(
            maybe(() -> random.nextLong(10_000_000_000L)),
            number(120, 0),
            one(TaxGrade.values()),
            number(60, 0),
            patents,
            patents == null ? null : random.nextInt(patents + 1),
            number(100, 0),
            maybe(() -> TODAY.minusDays(random.nextInt(900)))),
        new FirmBorrowing(
            flag(),
            number(6, 0),
            maybe(() -> random.nextLong(1_000_000_000L)),
            maybe(() -> some(NegativeFlag.class))));
  }

  private <T> @Nullable T maybe(Supplier<@Nullable T> fact) {
    return random.nextDouble() < silence ? null : fact.get();
  }

  private @Nullable Integer number(int most, int least) {
    return maybe(() -> least + random.nextInt(most - least + 1));
  }

  private @Nullable Boolean flag() {
    return maybe(random::nextBoolean);
  }

  private <T> @Nullable T one(T[] values) {
    return maybe(() -> values[random.nextInt(values.length)]);
  }

  private <E extends Enum<E>> Set<E> some(Class<E> type) {
    Set<E> some = EnumSet.allOf(type);
    some.removeIf(code -> random.nextInt(3) > 0);
    return some;
  }
}
