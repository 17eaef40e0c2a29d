package io.hanqiao.credit.pool;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanqiao.platform.posting.Origin;
import io.hanqiao.platform.problem.ProblemException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PoolLifeTest {

  private static final Instant NOW = Instant.parse("2026-03-31T01:02:03Z");
  private static final long FUND = 1_000;

  /** All that happens to a pool. */
  enum Kind {
    PROPOSE,
    CONFIRM,
    REJECT,
    MEASURE,
    RESUME
  }

  record Command(Kind kind, long fen, long owed, String who) {}

  @Provide
  Arbitrary<List<Command>> commands() {
    return Combinators.combine(
            Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.of(Kind.class)),
                Tuple.of(2, Arbitraries.of(Kind.PROPOSE, Kind.CONFIRM))),
            Arbitraries.longs().between(1, 60),
            Arbitraries.longs().between(0, 4_000),
            Arbitraries.of("anna", "bert"))
        .as(Command::new)
        .list()
        .ofMaxSize(60);
  }

  @Property
  void whatReachesALineIsSeenAtOnceAndOnlyAPersonLetsNewLoansInAgain(
      @ForAll("commands") List<Command> commands) {
    RiskPool pool = pool();
    long owed = 2_000;
    for (Command command : commands) {
      PoolStage before = pool.stage();
      owed = command.kind() == Kind.MEASURE ? command.owed() : owed;
      try {
        take(pool, command, owed);
      } catch (ProblemException refused) {
        assertThat(pool.stage()).isEqualTo(before);
        assertThat(refused.getMessage()).matches("(?s).*It is .*Rule .*[Pp]ossible now.*");
      }
      PoolStage reached = pool.terms().reached(pool.paidFen(), owed);
      if (before == PoolStage.SUSPENDED && command.kind() != Kind.RESUME) {
        assertThat(pool.stage()).isEqualTo(PoolStage.SUSPENDED);
      } else {
        assertThat(pool.stage()).isEqualTo(reached);
      }
      assertThat(pool.payouts().stream().mapToLong(PoolPayout::amountFen).sum())
          .isEqualTo(pool.paidFen())
          .isLessThanOrEqualTo(FUND);
      assertThat(pool.payouts()).allMatch(paid -> !paid.confirmedBy().equals(paid.proposedBy()));
    }
  }

  private static void take(RiskPool pool, Command command, long owed) {
    switch (command.kind()) {
      case PROPOSE -> pool.propose(UUID.randomUUID(), command.fen(), command.who());
      case CONFIRM -> {
        pool.confirm(Objects.requireNonNullElse(pool.proposedFen(), 1L), command.who(), NOW);
        pool.measure(owed, NOW);
      }
      case REJECT -> pool.reject();
      case MEASURE -> pool.measure(owed, NOW);
      case RESUME -> {
        pool.measure(owed, NOW);
        pool.resume(command.who(), NOW);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, OPEN",
    "1, 0, SUSPENDED",
    "49, 1000, OPEN",
    "50, 1000, WARNED",
    "79, 1000, WARNED",
    "80, 1000, SUSPENDED",
    "9000000000000000, 9000000000000000, SUSPENDED"
  })
  void aLineIsReachedAtItsVeryPercentage(long paid, long owed, PoolStage reached) {
    assertThat(pool().terms().reached(paid, owed)).isEqualTo(reached);
  }

  @Test
  void aWarningIsTakenBackByItselfAndASuspensionIsNot() {
    RiskPool pool = pool();
    pool.propose(UUID.randomUUID(), 100, "anna");
    pool.confirm(100, "bert", NOW);
    assertThat(pool.measure(2_000, NOW)).isTrue();
    assertThat(pool.stage()).isEqualTo(PoolStage.WARNED);
    pool.measure(2_001, NOW);
    assertThat(pool.stage()).isEqualTo(PoolStage.OPEN);
    pool.measure(1_250, NOW);
    assertThat(pool.stage()).isEqualTo(PoolStage.SUSPENDED);
    assertThat(pool.measure(9_000, NOW)).isFalse();
    assertThat(pool.stage()).isEqualTo(PoolStage.SUSPENDED);
    pool.resume("anna", NOW);
    assertThat(pool.stage()).isEqualTo(PoolStage.OPEN);
  }

  private static RiskPool pool() {
    return new RiskPool(
        UUID.randomUUID(),
        UUID.randomUUID(),
        NOW,
        new PoolForm.Reading(
            new Origin(null, true, null),
            new PoolTerms("池（演示）", FUND, 50_000, 80_000, "文件", "条款", Set.of(UUID.randomUUID()))),
        2_000);
  }
}
