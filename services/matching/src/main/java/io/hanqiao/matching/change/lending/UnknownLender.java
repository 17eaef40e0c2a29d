package io.hanqiao.matching.change.lending;

import io.hanqiao.matching.change.Contradiction;
import io.hanqiao.matching.lending.ExistingLoan;
import io.hanqiao.matching.lending.LendingDemand;
import io.hanqiao.matching.lending.LendingRule;
import io.hanqiao.matching.lending.LendingSupply;
import io.hanqiao.vocabulary.Text;
import java.util.Collection;
import java.util.List;

/**
 * A loan to be renewed at a bank that offers nothing here. That is no mistake as such: a firm may
 * have borrowed of any bank, and only what banks offer is known. It is told because no product for
 * the lender's own borrowers will ever fit.
 */
public final class UnknownLender {

  private static final String FIELD = "existingLoan.bankId";

  private UnknownLender() {}

  /** The finding, if there is such a loan; whatever else is on offer to the firm. */
  public static List<Contradiction> of(LendingDemand demand, Collection<LendingSupply> offers) {
    ExistingLoan loan = demand.existingLoan();
    if (loan == null
        || offers.isEmpty()
        || offers.stream().anyMatch(offer -> offer.bankId().equals(loan.bankId()))) {
      return List.of();
    }
    String bank = loan.bankId().toString();
    return List.of(
        new Contradiction(
            FIELD,
            LendingRule.RENEWAL_AT_SAME_BANK.id(),
            new Text(bank, bank),
            new Text(
                "原贷款银行不在平台上（没有任何产品），仅限原贷款银行的续贷产品都不适用；请核对银行编号，或选择不限原贷款银行的产品。",
                "The bank of the existing loan is not on the platform (it offers nothing), so no"
                    + " renewal for its own borrowers fits: check the bank's id, or take an offer"
                    + " that does not ask for the same bank.")));
  }
}
