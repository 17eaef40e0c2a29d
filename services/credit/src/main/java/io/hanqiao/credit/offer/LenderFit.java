package io.hanqiao.credit.offer;

import io.hanqiao.credit.bank.BankProfile;
import io.hanqiao.credit.input.Amounts;
import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.BankKind;
import io.hanqiao.vocabulary.Flaw;
import io.hanqiao.vocabulary.LoanPurpose;
import io.hanqiao.vocabulary.LoanTermLimit;
import io.hanqiao.vocabulary.ProductForm;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether an offer fits who makes it. */
final class LenderFit {

  private static final Flaw LEASES_ONLY =
      Flaw.of(
          "出租人只能发布融资租赁产品。",
          "A lessor offers finance leases only.",
          "请填写 FINANCE_LEASE；贷款产品由银行发布。",
          "Give FINANCE_LEASE; a bank offers loans.");

  private static final Flaw NO_LEASES =
      Flaw.of(
          "银行不能发布融资租赁产品。",
          "A bank offers no finance leases.",
          "请改用贷款类的 productForm；融资租赁由出租人（LESSOR）发布。",
          "Give a form of loan; a lessor (LESSOR) offers finance leases.");

  private LenderFit() {}

  /** A lessor leases, a bank lends. */
  static void form(BankKind kind, @Nullable ProductForm form, Findings in) {
    boolean lease = form == ProductForm.FINANCE_LEASE;
    if (lease != (kind == BankKind.LESSOR)) {
      in.add("productForm", form, lease ? NO_LEASES : LEASES_ONLY);
    }
  }

  /**
   * Whether the law of the day lets any loan of the offer run as long as its shortest. A lease is
   * no loan.
   *
   * @param day on which it is posted or edited
   */
  static void term(BankKind kind, LoanTerms terms, LocalDate day, Findings in) {
    Integer shortest = terms.termMinMonths();
    Set<LoanPurpose> purposes = terms.purposes();
    if (kind == BankKind.LESSOR || shortest == null || purposes == null) {
      return;
    }
    if (purposes.stream().allMatch(purpose -> longest(purpose, day) < shortest)) {
      int most = purposes.stream().mapToInt(purpose -> longest(purpose, day)).max().orElseThrow();
      in.add(
          "termMinMonths",
          shortest,
          Flaw.of(
              "最短期限超过所列各用途贷款的监管最长期限 " + most + " 个月，没有需求能符合。",
              "It is longer than the longest term law allows for any of the purposes, "
                  + most
                  + " months: no need fits.",
              "请填不超过 " + most + " 个月，或在 purposes 中加上可贷更久的用途。",
              "Give at most " + most + " months, or add a purpose that may run longer."));
    }
  }

  /** Months; without an end where no rule of the day names one. */
  private static int longest(LoanPurpose purpose, LocalDate day) {
    LoanTermLimit limit = LoanTermLimit.on(purpose, day);
    Integer months = limit == null ? null : limit.longestMonths();
    return months == null ? Integer.MAX_VALUE : months;
  }

  /**
   * Whether a new offer can lend at all. Later its headroom may be used up and the bank's limit may
   * fall: that is no mistake of whoever edits the offer then.
   */
  static void limits(BankProfile bank, OfferContent content, Findings in) {
    Long least = content.terms().amountMinFen();
    if (least == null) {
      return;
    }
    Long headroom = content.limits().headroomFen();
    if (headroom != null && headroom < least) {
      in.add(
          "headroom",
          Amounts.yuan(headroom),
          Flaw.of(
              "剩余可贷额度小于最低贷款额 " + Amounts.yuan(least) + " 元，一笔也贷不出。",
              "It is below amountMin " + Amounts.yuan(least) + ": not one loan can be made.",
              "请填写不小于 amountMin 的额度；未载明请不填。",
              "Give amountMin or more, or leave it out if it is not stated."));
    }
    Long perFirm = bank.maxPerFirmFen();
    if (perFirm != null && perFirm < least) {
      in.add(
          "amountMin",
          Amounts.yuan(least),
          Flaw.of(
              "最低贷款额大于该行申报的单户限额 " + Amounts.yuan(perFirm) + " 元，一笔也贷不出。",
              "It exceeds the bank's own limit per firm, "
                  + Amounts.yuan(perFirm)
                  + " yuan: not one loan can be made.",
              "请调低 amountMin，或先由银行调高单户限额（maxPerFirm）。",
              "Lower it, or let the bank raise its maxPerFirm first."));
    }
  }
}
