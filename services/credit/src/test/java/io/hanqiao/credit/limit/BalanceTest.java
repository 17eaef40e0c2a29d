package io.hanqiao.credit.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hanqiao.platform.problem.ProblemException;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class BalanceTest {

  @Property
  void whateverMovesTheLimitIsTheSumOfItsThreeParts(
      @ForAll @LongRange(min = 1, max = 1_000) long limit,
      @ForAll @Size(max = 40) List<@IntRange(min = 0, max = 5) Integer> moves,
      @ForAll @LongRange(min = 1, max = 400) long fen) {
    Balance now = Balance.of(limit);
    for (int move : moves) {
      Balance before = now;
      now = tried(before, move, fen);
      assertThat(now.limitFen())
          .isEqualTo(now.availableFen() + now.reservedFen() + now.utilizedFen());
      assertThat(List.of(now.availableFen(), now.reservedFen(), now.utilizedFen()))
          .allMatch(part -> part >= 0);
      boolean shrinks = move == 4 || move == 5;
      assertThat(now.limitFen()).isBetween(shrinks ? 0 : before.limitFen(), before.limitFen());
    }
  }

  private static Balance tried(Balance from, int move, long fen) {
    try {
      return switch (move) {
        case 0 -> from.reserve(fen);
        case 1 -> from.release(fen);
        case 2 -> from.use(fen);
        case 3 -> from.restore(fen);
        case 4 -> from.redeem(fen);
        default -> from.surrender();
      };
    } catch (IllegalArgumentException impossible) {
      return from;
    }
  }

  @Property
  void aLimitThatBindsIsNeverBelowWhatIsTakenAndOneThatDoesNotMayBe(
      @ForAll boolean binding,
      @ForAll @LongRange(min = 0, max = 1_000) long limit,
      @ForAll @Size(max = 40) List<@LongRange(min = -300, max = 300) Long> committed) {
    ConservedLimit kept =
        new ConservedLimit(UUID.randomUUID(), UUID.randomUUID(), LimitKind.LINE, binding, limit);
    long taken = 0;
    for (long fen : committed) {
      if (taken + fen < 0) {
        continue;
      }
      try {
        kept.move(fen, 0);
        taken += fen;
      } catch (ProblemException refused) {
        assertThat(binding && taken + fen > limit).isTrue();
        assertThat(refused).hasMessageContaining("Rule binding-limit");
      }
      assertThat(kept.committedFen()).isEqualTo(taken);
      assertThat(kept.availableFen()).isEqualTo(limit - taken);
      assertThat(kept.isExceeded()).isEqualTo(taken > limit);
      assertThat(binding && kept.isExceeded()).isFalse();
    }
  }

  @Test
  void whatItsOwnerStatesAnewIsNeverBelowWhatIsTaken() {
    ConservedLimit kept =
        new ConservedLimit(UUID.randomUUID(), UUID.randomUUID(), LimitKind.LINE, true, 100L);
    kept.move(60, 20);

    assertThatThrownBy(() -> kept.restate(59, true)).hasMessageContaining("0.60 yuan");
    kept.restate(59, false);
    assertThat(kept.isExceeded()).isTrue();
    kept.restate(60, true);
    assertThat(kept.availableFen()).isZero();
    kept.leave(5L);
    assertThat(kept.limitFen()).isEqualTo(65);
    kept.leave(null);
    kept.move(1_000, 0);
    assertThat(kept.availableFen()).isNull();
    assertThat(kept.committedFen()).isEqualTo(1_060);
    assertThat(kept.utilizedFen()).isEqualTo(20);
  }
}
