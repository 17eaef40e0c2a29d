package io.hanqiao.matching.lending;

import static io.hanqiao.matching.lending.Draft.need;
import static io.hanqiao.matching.lending.Draft.offer;
import static org.assertj.core.api.Assertions.assertThat;

import io.hanqiao.matching.change.Contradiction;
import io.hanqiao.matching.change.lending.UnknownLender;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class UnknownLenderTest {

  private static final UUID HERE = new UUID(0, 1);
  private static final UUID ELSEWHERE = new UUID(0, 2);
  private static final List<LendingSupply> OFFERS =
      List.of(offer(o -> o.bank = new UUID(0, 3)), offer(o -> o.bank = HERE));

  @Test
  void aLoanOfABankThatOffersNothingHereIsToldWithFieldRuleAndReason() {
    assertThat(UnknownLender.of(owing(ELSEWHERE), OFFERS))
        .singleElement()
        .satisfies(
            (Contradiction found) -> {
              assertThat(found.field()).isEqualTo("existingLoan.bankId");
              assertThat(found.ruleId()).isEqualTo("lending.renewal-at-same-bank");
              assertThat(found.value().en()).isEqualTo(ELSEWHERE.toString());
              assertThat(found.right().zh()).contains("原贷款银行不在平台上", "核对银行编号");
              assertThat(found.right().en()).contains("not on the platform", "check the bank's id");
            });
  }

  @Test
  void aLoanOfABankThatOffersSomethingOrNoLoanIsNoFinding() {
    assertThat(UnknownLender.of(owing(HERE), OFFERS)).isEmpty();
    assertThat(UnknownLender.of(need(n -> {}), OFFERS)).isEmpty();
  }

  @Test
  void whereNothingIsOnOfferNoBankIsSaidToBeMissing() {
    assertThat(UnknownLender.of(owing(ELSEWHERE), List.of())).isEmpty();
  }

  private static LendingDemand owing(UUID bank) {
    return need(n -> n.existing = new ExistingLoan(bank, LocalDate.of(2027, 1, 1), true));
  }
}
