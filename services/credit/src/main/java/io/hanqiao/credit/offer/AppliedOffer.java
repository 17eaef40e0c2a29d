package io.hanqiao.credit.offer;

import io.hanqiao.credit.bank.Bank;
import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.Flaw;
import io.hanqiao.vocabulary.LoanPurpose;
import io.hanqiao.vocabulary.Money;
import io.hanqiao.vocabulary.ProductForm;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An open offer as an application sees it: whose it is, and what it lends for how long. */
public final class AppliedOffer {

  private static final Flaw NOT_ON_SALE =
      Flaw.of(
          "这个产品今天不接受申请（未上架或不在有效期内）。",
          "The offer takes no applications today: it is not on sale or not valid.",
          "请另选一个在办产品。",
          "Choose an offer that is on sale.");

  private static final Flaw LEASE =
      Flaw.of(
          "融资租赁由租赁公司办理，不接受贷款申请。",
          "A finance lease is a lessor's: there is no loan to apply for.",
          "请选银行的贷款产品，或直接联系租赁公司。",
          "Choose a bank's offer, or turn to the lessor.");

  private final CreditOffer offer;

  AppliedOffer(CreditOffer offer) {
    this.offer = offer;
  }

  /** Its id. */
  public UUID id() {
    return offer.id();
  }

  /** The organisation of the bank. */
  public UUID bankOrg() {
    return offer.ownerOrg();
  }

  /** The bank. */
  public UUID bankId() {
    Bank bank = offer.bank();
    return bank.id();
  }

  /** How soon the bank promises to answer; null if the offer names no programme. */
  public @Nullable String clockProgramme() {
    return offer.content().terms().clockProgramme();
  }

  /** Adds a finding for everything asked for that the offer does not lend. */
  public void check(
      long amountFen, int termMonths, LoanPurpose purpose, LocalDate day, Findings in) {
    if (offer.content().terms().productForm() == ProductForm.FINANCE_LEASE) {
      in.add("offerId", id(), LEASE);
    } else if (!isOnSale(day)) {
      in.add("offerId", id(), NOT_ON_SALE);
    }
    LoanTerms terms = offer.content().terms();
    amount(terms, amountFen, in);
    term(terms, termMonths, in);
    Set<LoanPurpose> purposes = terms.purposes();
    if (purposes != null && !purposes.contains(purpose)) {
      String listed = purposes.stream().map(Enum::name).sorted().collect(Collectors.joining(", "));
      in.add(
          "purpose",
          purpose,
          Flaw.of(
              "该产品不用于“" + purpose.text().zh() + "”。",
              "The offer is not for " + purpose.text().en() + ".",
              "可用于：" + listed + "。",
              "It is for: " + listed + "."));
    }
  }

  private boolean isOnSale(LocalDate day) {
    Publication said = offer.content().publication();
    return said.inForce()
        && (said.validFrom() == null || !day.isBefore(said.validFrom()))
        && (said.validUntil() == null || !day.isAfter(said.validUntil()));
  }

  private static void amount(LoanTerms terms, long fen, Findings in) {
    Long min = terms.amountMinFen();
    Long max = terms.amountMaxFen();
    if ((min != null && fen < min) || (max != null && fen > max)) {
      String least = min == null ? "0.01" : new Money(min).toYuan();
      String most = max == null ? "-" : new Money(max).toYuan();
      in.add(
          "amount",
          new Money(fen).toYuan(),
          Flaw.of(
              "超出该产品的金额范围。",
              "It is outside what the offer lends.",
              "请填写 " + least + " 至 " + most + " 元。",
              "Give " + least + " to " + most + " yuan."));
    }
  }

  private static void term(LoanTerms terms, int months, Findings in) {
    Integer min = terms.termMinMonths();
    Integer max = terms.termMaxMonths();
    if ((min != null && months < min) || (max != null && months > max)) {
      String least = min == null ? "1" : min.toString();
      String most = max == null ? "360" : max.toString();
      in.add(
          "termMonths",
          months,
          Flaw.of(
              "超出该产品的期限范围。",
              "It is outside the terms of the offer.",
              "请填写 " + least + " 至 " + most + " 个月。",
              "Give " + least + " to " + most + " months."));
    }
  }
}
