package io.hanqiao.credit.offer;

import io.hanqiao.credit.input.Amounts;
import io.hanqiao.credit.input.Percents;
import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.Flaw;
import io.hanqiao.vocabulary.LoanPurpose;
import java.math.BigInteger;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Terms and rules of one offer that no firm can meet together. Only what is certain whatever the
 * firm, the day and the rulebook: an offer that nobody happens to fit is no mistake.
 */
final class Contradictions {

  private static final String RENEWAL_DAYS = "renewalWithinDays";
  private static final Set<LoanPurpose> RENEWAL_ONLY = Set.of(LoanPurpose.RENEWAL);

  private static final Flaw NO_RENEWAL =
      Flaw.of(
          "要求借款人在本行有即将到期的贷款，但用途中没有续贷（RENEWAL）。",
          "The borrower must have a loan of the same bank that falls due, but RENEWAL is not among"
              + " the purposes.",
          "请在 purposes 中加上 RENEWAL，或去掉 renewalWithinDays。",
          "Add RENEWAL to purposes, or leave out renewalWithinDays.");

  private static final Flaw RENEWAL_OF_THE_FIRST =
      Flaw.of(
          "只面向从未贷款的首贷户，又只办续贷：没有企业能同时符合。",
          "It is only for firms that never had a loan, and only to renew a loan: no firm is both.",
          "请去掉 firstTimeBorrowersOnly，或去掉 renewalWithinDays 并加上其他用途。",
          "Leave out firstTimeBorrowersOnly, or renewalWithinDays and add other purposes.");

  private static final Flaw RENEWAL_WITHOUT_BANK =
      Flaw.of(
          "要求借款人在本行有贷款，又要求没有任何贷款银行（maxLendingBanks 为 0）。",
          "The borrower must have a loan of this bank and no lending bank at all (maxLendingBanks is"
              + " 0).",
          "请将 maxLendingBanks 改为至少 1，或去掉 renewalWithinDays。",
          "Let maxLendingBanks be 1 at least, or leave out renewalWithinDays.");

  private static final Flaw RENEWAL_WITHOUT_LOAN =
      Flaw.of(
          "要求借款人在本行有贷款，又要求没有任何贷款余额（maxOutstandingLoansRevenuePercent 为 0）。",
          "The borrower must have a loan of this bank and no loan outstanding at all"
              + " (maxOutstandingLoansRevenuePercent is 0).",
          "请将 maxOutstandingLoansRevenuePercent 改为大于 0，或去掉 renewalWithinDays。",
          "Let maxOutstandingLoansRevenuePercent be above 0, or leave out renewalWithinDays.");

  private static final Flaw NO_PLANT =
      Flaw.of(
          "要求厂房所在园区在名单内，但用途中没有购置标准厂房（PLANT_PURCHASE）：其他用途的需求不涉及园区名单。",
          "The park of the plant must be listed, but PLANT_PURCHASE is not among the purposes, and"
              + " needs of another purpose have no such plant.",
          "请在 purposes 中加上 PLANT_PURCHASE，或去掉 parkListRequired。",
          "Add PLANT_PURCHASE to purposes, or leave out parkListRequired.");

  private Contradictions() {}

  /** Adds a finding for each. What has a finding already is null here and not looked at. */
  static void check(OfferContent content, Findings in) {
    renewals(content, in);
    assets(content, in);
    revenueCap(content.terms(), content.rules(), in);
    subsidy(content.terms(), content.rate(), in);
    plant(content, in);
    invoices(content, in);
  }

  private static void renewals(OfferContent content, Findings in) {
    Set<LoanPurpose> purposes = content.terms().purposes();
    Integer days = content.debt().renewalWithinDays();
    if (days != null && purposes != null && !purposes.contains(LoanPurpose.RENEWAL)) {
      in.add(RENEWAL_DAYS, days, NO_RENEWAL);
    }
    boolean renewsOnly = days != null || RENEWAL_ONLY.equals(purposes);
    if (renewsOnly && Boolean.TRUE.equals(content.rules().firstTimeBorrowersOnly())) {
      in.add("firstTimeBorrowersOnly", true, RENEWAL_OF_THE_FIRST);
    }
    Integer banks = content.debt().maxLendingBanks();
    if (days != null && banks != null && banks == 0) {
      in.add("maxLendingBanks", banks, RENEWAL_WITHOUT_BANK);
    }
    Integer outstanding = content.debt().maxOutstandingLoansRevenuePercent();
    if (days != null && outstanding != null && outstanding == 0) {
      in.add("maxOutstandingLoansRevenuePercent", outstanding, RENEWAL_WITHOUT_LOAN);
    }
  }

  private static void plant(OfferContent content, Findings in) {
    Set<LoanPurpose> purposes = content.terms().purposes();
    if (Boolean.TRUE.equals(content.project().parkListRequired())
        && purposes != null
        && !purposes.contains(LoanPurpose.PLANT_PURCHASE)) {
      in.add("parkListRequired", true, NO_PLANT);
    }
  }

  /** No firm has issued invoices for longer than it has been there. */
  private static void invoices(OfferContent content, Findings in) {
    Integer oldest = content.rules().maxAgeMonths();
    Integer invoices = content.merits().minInvoiceMonths();
    if (oldest != null && invoices != null && invoices > oldest) {
      in.add(
          "minInvoiceMonths",
          invoices,
          Flaw.of(
              "要求连续开票 " + invoices + " 个月，又要求企业成立不超过 " + oldest + " 个月。",
              invoices + " months of invoices are asked of firms of at most " + oldest + " months.",
              "请使 minInvoiceMonths 不大于 maxAgeMonths。",
              "Let minInvoiceMonths be at most maxAgeMonths."));
    }
  }

  private static void assets(OfferContent content, Findings in) {
    List<LoanToValue> limits = content.security().loanToValue();
    var accepted = content.terms().collateral();
    if (limits == null || accepted == null) {
      return;
    }
    for (LoanToValue limit : limits) {
      if (!accepted.contains(limit.collateral())) {
        in.add(
            "loanToValue",
            limit.collateral(),
            Flaw.of(
                "对 "
                    + limit.collateral()
                    + "（"
                    + limit.collateral().text().zh()
                    + "）写了抵质押率，但接受的资产中没有它。",
                "There is a limit for "
                    + limit.collateral()
                    + " ("
                    + limit.collateral().text().en()
                    + "), which is not among the assets accepted.",
                "请在 collateral 中加上它，或在 loanToValue 中去掉它。",
                "Add it to collateral, or take it out of loanToValue."));
      }
    }
  }

  /** The richest borrower's cap is below the smallest loan. */
  private static void revenueCap(LoanTerms terms, BorrowerRules rules, Findings in) {
    Long least = terms.amountMinFen();
    Long revenue = rules.maxAnnualRevenueFen();
    Integer percent = rules.amountCapRevenuePercent();
    if (least == null || revenue == null || percent == null) {
      return;
    }
    // Beyond a long where both are the largest there are.
    long cap =
        BigInteger.valueOf(revenue)
            .multiply(BigInteger.valueOf(percent))
            .divide(BigInteger.valueOf(100))
            .min(BigInteger.valueOf(least))
            .longValueExact();
    if (cap < least) {
      in.add(
          "amountCapRevenuePercent",
          percent,
          Flaw.of(
              "按营业收入上限 "
                  + Amounts.yuan(revenue)
                  + " 元计，最多可贷 "
                  + Amounts.yuan(cap)
                  + " 元，不到最低贷款额 "
                  + Amounts.yuan(least)
                  + " 元。",
              "Of the greatest revenue accepted, "
                  + Amounts.yuan(revenue)
                  + " yuan, that is "
                  + Amounts.yuan(cap)
                  + " yuan, below amountMin "
                  + Amounts.yuan(least)
                  + ".",
              "请调低 amountMin，或调高 amountCapRevenuePercent 或 maxAnnualRevenue。",
              "Lower amountMin, or raise amountCapRevenuePercent or maxAnnualRevenue."));
    }
  }

  /** A spread to LPR is left alone: what it comes to depends on the day. */
  private static void subsidy(LoanTerms terms, @Nullable OfferRate rate, Findings in) {
    Integer subsidy = terms.subsidyPpm();
    Integer fee = terms.feePpm();
    Integer cheapest = rate == null ? null : rate.cheapestFixedPpm();
    if (subsidy != null && fee != null && cheapest != null && subsidy > cheapest + fee) {
      in.add(
          "subsidyPercent",
          Percents.percent(subsidy),
          Flaw.of(
              "贴息超过利率与费用之和（" + Percents.percent(cheapest + fee) + "%），借款人反而有收入。",
              "The subsidy exceeds rate and fees together ("
                  + Percents.percent(cheapest + fee)
                  + " percent): the borrower would be paid.",
              "请使 subsidyPercent 不大于 rate 与 feePercent 之和。",
              "Let subsidyPercent be at most the sum of rate and feePercent."));
    }
  }
}
