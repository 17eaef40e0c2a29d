package io.hanqiao.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanqiao.vocabulary.LoanPurpose;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LoanHistoryTest {

  @Test
  void theLoansOfThePastEndAsTheFunnelSaysAndAreTheSameEachTime() throws IOException {
    List<PastLoan> loans = new DemoMarket(Seeds.DIRECTORY, 4_000).pastLoans();

    assertThat(loans).hasSize(120);
    assertThat(
            loans.stream()
                .collect(Collectors.groupingBy(PastLoan::ending, Collectors.counting()))
                .get(PastLoan.Ending.DRAWN))
        .isBetween(45L, 46L);
    assertThat(said(new DemoMarket(Seeds.DIRECTORY, 4_000).pastLoans())).isEqualTo(said(loans));
  }

  private static List<String> said(List<PastLoan> loans) {
    return loans.stream()
        .map(l -> l.reference() + l.needId() + l.offerId() + l.ending() + l.drawWan())
        .toList();
  }

  @Test
  void eachIsAskedForWithinItsOfferAndDrawnWithinItsGrant() throws IOException {
    for (PastLoan loan : new DemoMarket(Seeds.DIRECTORY, 4_000).pastLoans()) {
      assertThat(loan.firm().number()).isGreaterThan(3);
      assertThat((Collection<?>) Objects.requireNonNull(loan.offer().value("purposes")))
          .anyMatch(LoanPurpose.valueOf(loan.need().text("purpose"))::equals);
      assertThat(loan.grantedWan()).isBetween(1L, loan.amountWan());
      assertThat(loan.drawWan() * loan.draws()).isBetween(1L, loan.grantedWan());
    }
  }
}
