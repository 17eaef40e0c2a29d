package io.hanqiao.matching.change.lending;

import static io.hanqiao.matching.engine.Wording.join;

import io.hanqiao.matching.Rule;
import io.hanqiao.matching.change.Contradiction;
import io.hanqiao.matching.change.OwnValue;
import io.hanqiao.matching.engine.Wording;
import io.hanqiao.matching.lending.LendingDemand;
import io.hanqiao.matching.lending.LendingRule;
import io.hanqiao.matching.lending.LendingSupply;
import io.hanqiao.matching.lending.LoanRequest;
import io.hanqiao.vocabulary.LoanPurpose;
import io.hanqiao.vocabulary.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a need asks for beyond anything that is stated on offer for its purpose: an amount or a term
 * that no product names, a price below all. An offer that states nothing on the matter may still
 * fit, so the need is not refused; its firm is told, because it is most likely a slip.
 */
public final class BeyondOffers {

  private final List<LendingSupply> offers;
  private final List<Contradiction> found = new ArrayList<>();

  private BeyondOffers(List<LendingSupply> offers) {
    this.offers = offers;
  }

  /** The findings, whatever else is on offer to the firm. */
  public static List<Contradiction> of(
      LendingDemand demand, Collection<LendingSupply> all, LocalDate day) {
    LoanRequest request = demand.request();
    BeyondOffers beyond = new BeyondOffers(forPurpose(request.purpose(), all));
    beyond.within(
        new Asked("amount", LendingRule.AMOUNT_WITHIN_PRODUCT, request.amountFen(), Wording::money),
        offer -> offer.loan().amountMinFen(),
        offer -> offer.loan().amountMaxFen());
    Integer term = request.termMonths();
    if (term != null) {
      beyond.within(
          new Asked("termMonths", LendingRule.TERM_WITHIN_PRODUCT, term, Wording::months),
          offer -> number(offer.loan().termMinMonths()),
          offer -> number(offer.loan().termMaxMonths()));
    }
    Integer ceiling = request.ceilingPpm(day);
    if (ceiling != null) {
      beyond.atLeast(
          new Asked(
              request.rateCeilingPpm() == null ? "rateCeilingLprSpreadBp" : "rateCeilingPercent",
              LendingRule.PRICE_WITHIN_CEILING,
              ceiling,
              Wording::rate),
          beyond.stated(offer -> RequestChanges.allIn(offer.loan().price())));
    }
    if (request.purpose() == LoanPurpose.RENEWAL && demand.existingLoan() == null) {
      beyond.found.add(noLoan());
    }
    return List.copyOf(beyond.found);
  }

  /** A figure asked for, with the field it is posted in and the rule it would break. */
  private record Asked(String field, Rule rule, long figure, Function<Number, Text> words) {}

  /** Of an offer without a lower end nothing is too little. */
  private void within(
      Asked asked,
      OwnValue.Reading<LendingSupply, Long> least,
      OwnValue.Reading<LendingSupply, Long> most) {
    List<Long> greatest = stated(most);
    if (!greatest.isEmpty() && greatest.stream().allMatch(bound -> bound < asked.figure())) {
      Long largest = greatest.stream().max(Long::compare).orElseThrow();
      add(
          asked,
          "没有一项产品载明可达到该值；载明的最高值为",
          "No product states that it goes so far; the most is ",
          largest);
    }
    List<LendingSupply> stating =
        offers.stream().filter(offer -> least.of(offer) != null || most.of(offer) != null).toList();
    if (stating.stream().allMatch(offer -> least.of(offer) != null)) {
      atLeast(asked, stated(least));
    }
  }

  private void atLeast(Asked asked, List<Long> bounds) {
    if (!bounds.isEmpty() && bounds.stream().allMatch(bound -> bound > asked.figure())) {
      Long smallest = bounds.stream().min(Long::compare).orElseThrow();
      add(
          asked,
          "所有载明的产品都高于该值；最低值为",
          "Every product that states it is above; the least is ",
          smallest);
    }
  }

  private void add(Asked asked, String zh, String en, Long bound) {
    found.add(
        new Contradiction(
            asked.field(),
            asked.rule().id(),
            asked.words().apply(asked.figure()),
            join(new Text(zh, en), asked.words().apply(bound), new Text("。", "."))));
  }

  private List<Long> stated(OwnValue.Reading<LendingSupply, Long> term) {
    List<Long> all = new ArrayList<>();
    for (LendingSupply offer : offers) {
      Long bound = term.of(offer);
      if (bound != null) {
        all.add(bound);
      }
    }
    return all;
  }

  /** Those for the purpose; all of them where none is: then the purpose is what nothing accepts. */
  private static List<LendingSupply> forPurpose(
      @Nullable LoanPurpose purpose, Collection<LendingSupply> all) {
    List<LendingSupply> fit =
        all.stream()
            .filter(
                offer -> {
                  Set<LoanPurpose> purposes = offer.loan().purposes();
                  return purpose == null || purposes == null || purposes.contains(purpose);
                })
            .toList();
    return fit.isEmpty() ? List.copyOf(all) : fit;
  }

  private static @Nullable Long number(@Nullable Integer figure) {
    return figure == null ? null : (Long) figure.longValue();
  }

  private static Contradiction noLoan() {
    return new Contradiction(
        "existingLoan",
        LendingRule.RENEWAL_AT_SAME_BANK.id(),
        Wording.NOT_STATED,
        new Text(
            "用途为续贷，却没有写明原贷款：原贷款银行的续贷产品都无法判断。请填写原贷款的银行和到期日；如借新款，请改选其他用途。",
            "It is to renew a loan, and no loan is named, so no renewal at the lender's own bank can"
                + " be judged: give the bank of the loan and the day it falls due, or choose"
                + " another purpose for new money."));
  }
}
