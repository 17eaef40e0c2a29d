package io.hanqiao.matching.lending;

import static io.hanqiao.matching.lending.Draft.need;
import static io.hanqiao.matching.lending.Draft.offer;
import static io.hanqiao.matching.lending.Draft.wan;
import static org.assertj.core.api.Assertions.assertThat;

import io.hanqiao.matching.change.Contradiction;
import io.hanqiao.matching.change.lending.BeyondOffers;
import io.hanqiao.vocabulary.LoanPurpose;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BeyondOffersTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  private static final List<LendingSupply> OFFERS =
      List.of(
          offer(o -> {}),
          offer(
              o -> {
                o.purposes = Set.of(LoanPurpose.WORKING_CAPITAL, LoanPurpose.RENEWAL);
                o.amountMin = wan(100);
                o.amountMax = wan(1_000);
                o.termMin = 6;
                o.termMax = 36;
                o.rateMin = 30_000;
                o.fee = 5_000;
              }),
          offer(
              o -> {
                o.purposes = Set.of(LoanPurpose.MERGER);
                o.amountMin = wan(500);
                o.amountMax = wan(90_000);
                o.termMax = 120;
                o.rateMin = 28_000;
              }));

  private static List<Contradiction> found(LendingDemand demand) {
    return BeyondOffers.of(demand, OFFERS, DAY);
  }

  @Test
  void anAmountNoProductNamesIsToldThoughAnotherStatesNothing() {
    assertThat(found(need(n -> n.amount = wan(1_001))))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.field()).isEqualTo("amount");
              assertThat(finding.ruleId()).isEqualTo("lending.amount-within-product");
              assertThat(finding.right().zh()).contains("载明的最高值为", "1000");
              assertThat(finding.right().en()).contains("the most is");
            });
    assertThat(found(need(n -> n.amount = wan(99))))
        .extracting(Contradiction::field)
        .containsExactly("amount");
    assertThat(found(need(n -> n.amount = wan(1_000)))).isEmpty();
  }

  @Test
  void aMergerOverThirtyYearsIsLongerThanAnyProductStates() {
    assertThat(
            found(
                need(
                    n -> {
                      n.purpose = LoanPurpose.MERGER;
                      n.amount = wan(5_000);
                      n.term = 360;
                    })))
        .extracting(Contradiction::field)
        .containsExactly("termMonths");
  }

  @Test
  void aRateCeilingBelowEveryPriceIsTold() {
    assertThat(found(need(n -> n.ceiling = 0)))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.field()).isEqualTo("rateCeilingPercent");
              assertThat(finding.right().en()).contains("3.5");
            });
    assertThat(found(need(n -> n.ceiling = 35_000))).isEmpty();
  }

  @Test
  void aRenewalWithoutALoanIsToldWhateverIsOnOffer() {
    LendingDemand renewal = need(n -> n.purpose = LoanPurpose.RENEWAL);
    assertThat(found(renewal)).extracting(Contradiction::field).containsExactly("existingLoan");
    assertThat(BeyondOffers.of(renewal, List.of(), DAY)).hasSize(1);
    assertThat(
            found(
                need(
                    n -> {
                      n.purpose = LoanPurpose.RENEWAL;
                      n.existing = new ExistingLoan(new UUID(0, 1), LocalDate.of(2027, 1, 1), true);
                    })))
        .isEmpty();
  }

  @Test
  void whereNothingIsStatedNothingIsBeyond() {
    assertThat(
            BeyondOffers.of(
                need(
                    n -> {
                      n.amount = wan(90_000_000);
                      n.ceiling = 0;
                    }),
                List.of(offer(o -> {})),
                DAY))
        .isEmpty();
  }
}
