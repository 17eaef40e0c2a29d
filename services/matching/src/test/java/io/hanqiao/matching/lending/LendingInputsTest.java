package io.hanqiao.matching.lending;

import static io.hanqiao.matching.lending.Draft.need;
import static io.hanqiao.matching.lending.Draft.offer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hanqiao.matching.Limits;
import io.hanqiao.vocabulary.LoanPurpose;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LendingInputsTest {

  @Test
  void anEmptySetStatesNothing() {
    LendingSupply supply =
        offer(
            o -> {
              o.purposes = EnumSet.noneOf(LoanPurpose.class);
              o.divisions = Set.of();
            });
    assertThat(supply.loan().purposes()).isNull();
    assertThat(supply.area().area().divisions()).isNull();
  }

  @Test
  void listsReadInTheSameOrderInEveryRun() {
    LendingSupply supply =
        offer(
            o -> {
              o.purposes = Set.of(LoanPurpose.RND, LoanPurpose.WORKING_CAPITAL, LoanPurpose.GREEN);
              o.industries = Set.of("65", "C", "39");
            });
    assertThat(supply.loan().purposes())
        .containsExactly(LoanPurpose.WORKING_CAPITAL, LoanPurpose.RND, LoanPurpose.GREEN);
    assertThat(supply.borrower().industries()).containsExactly("39", "65", "C");
  }

  @Test
  void aNumberTheArithmeticWasNotMadeForIsNamedWithItsValue() {
    assertThatThrownBy(() -> need(n -> n.amount = 0)).hasMessageContaining("amount");
    assertThatThrownBy(() -> need(n -> n.amount = Limits.MAX_FEN + 1))
        .hasMessageContaining("Amount (fen) is 9000000000000001; want 0..9000000000000000.");
    assertThatThrownBy(() -> need(n -> n.term = 0)).hasMessageContaining("term");
    assertThatThrownBy(() -> need(n -> n.ceiling = -1)).hasMessageContaining("Rate ceiling");
    assertThatThrownBy(() -> offer(o -> o.decisionDays = 4_000)).hasMessageContaining("4000");
    assertThatThrownBy(() -> offer(o -> o.amountMax = -1L)).hasMessageContaining("Largest amount");
  }

  @Test
  void aCodeOfTheWrongFormIsNamed() {
    assertThatThrownBy(() -> need(n -> n.division = "4201")).hasMessageContaining("«4201»");
    assertThatThrownBy(() -> need(n -> n.section = "c")).hasMessageContaining("Industry section");
    assertThatThrownBy(() -> offer(o -> o.divisions = Set.of("420"))).hasMessageContaining("«420»");
    assertThatThrownBy(() -> offer(o -> o.industries = Set.of("39111")))
        .hasMessageContaining("«39111»");
  }
}
