package io.hanqiao.credit.grant;

import io.hanqiao.credit.application.LoanApplication;
import io.hanqiao.credit.guarantor.Guarantors;
import io.hanqiao.credit.line.OpenLines;
import io.hanqiao.credit.offer.OffersOnSale;
import io.hanqiao.credit.pool.Pools;
import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.Flaw;
import io.hanqiao.vocabulary.Money;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** What a grant rests on: the application, lines of the bank, a guarantor. */
@ApplicationScoped
class GrantSources {

  private final OpenLines lines;
  private final Guarantors guarantors;
  private final OffersOnSale offers;
  private final Pools pools;

  GrantSources(OpenLines lines, Guarantors guarantors, OffersOnSale offers, Pools pools) {
    this.lines = lines;
    this.guarantors = guarantors;
    this.offers = offers;
    this.pools = pools;
  }

  /**
   * Looks at a proposal.
   *
   * @throws io.hanqiao.platform.problem.ProblemException 422 with everything that does not fit, 409
   *     if the offer needs another guarantor, or a pool behind it is suspended
   */
  void check(GrantReading read, LoanApplication asked, LocalDate today) {
    Findings in = new Findings();
    GrantTerms terms = read.terms();
    if (terms.grantedFen() > asked.amountFen()) {
      String most = new Money(asked.amountFen()).toYuan();
      in.add(
          "limit",
          new Money(terms.grantedFen()).toYuan(),
          Flaw.of(
              "高于申请金额 " + most + " 元。",
              "It is above what was applied for, " + most + " yuan.",
              "请填写不超过 " + most + " 的金额。",
              "Give at most " + most + "."));
    }
    check(terms, asked, today, in);
  }

  /**
   * Looks again when a second person confirms: a line may have been closed since.
   *
   * @throws io.hanqiao.platform.problem.ProblemException 422 with everything that does not fit, 409
   *     if the offer needs another guarantor
   */
  void checkAgain(CreditGrant grant, LoanApplication asked, LocalDate today) {
    check(grant.terms(), asked, today, new Findings());
  }

  private void check(GrantTerms terms, LoanApplication asked, LocalDate today, Findings in) {
    if (terms.lineIds() != null) {
      lines.check(
          new OpenLines.Wanted(
              terms.lineIds(), asked.counterpartyOrg(), asked.anchorEnterpriseId(), today),
          in);
    }
    pools.requireTaking(asked.offerId());
    offers.requireGuarantor(asked.offerId(), terms.guarantorId());
    if (terms.guarantorId() != null) {
      guarantors.checkAble("guarantorId", terms.guarantorId(), terms.grantedFen(), in);
    }
    in.orRefuse();
  }
}
