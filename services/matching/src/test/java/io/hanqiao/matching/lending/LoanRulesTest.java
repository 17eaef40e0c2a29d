package io.hanqiao.matching.lending;

import static io.hanqiao.matching.RuleOutcome.FACT_MISSING;
import static io.hanqiao.matching.RuleOutcome.FAILED;
import static io.hanqiao.matching.RuleOutcome.NOT_STATED;
import static io.hanqiao.matching.RuleOutcome.PASSED;
import static io.hanqiao.matching.lending.Verdicts.ANY_NEED;
import static io.hanqiao.matching.lending.Verdicts.ANY_OFFER;
import static io.hanqiao.matching.lending.Verdicts.DAY;
import static io.hanqiao.matching.lending.Verdicts.check;
import static io.hanqiao.matching.lending.Verdicts.demandHas;
import static io.hanqiao.matching.lending.Verdicts.supplySays;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hanqiao.vocabulary.BankKind;
import io.hanqiao.vocabulary.LoanPurpose;
import io.hanqiao.vocabulary.LoanTermLimit;
import io.hanqiao.vocabulary.LprSeries;
import io.hanqiao.vocabulary.LprTenor;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LoanRulesTest {

  private static final LendingRule PRICE = LendingRule.PRICE_WITHIN_CEILING;
  private static final UUID BANK = new UUID(0, 0xBA);

  /** 3.10 % and fees of 1 %, less a subsidy of 1.5 points: 2.60 %. */
  private static final Consumer<Draft.Offer> ALL_IN =
      o -> {
        o.rateMin = 31_000;
        o.rateMax = 41_000;
        o.fee = 10_000;
        o.subsidy = 15_000;
      };

  @Test
  void theCheapestAllInPriceIsHeldAgainstTheCeiling() {
    assertThat(check(PRICE, n -> n.ceiling = 26_000, ALL_IN)).isEqualTo(PASSED);
    assertThat(check(PRICE, n -> n.ceiling = 25_999, ALL_IN)).isEqualTo(FAILED);
    assertThat(check(PRICE, n -> n.ceiling = 31_000, ALL_IN.andThen(o -> o.subsidy = null)))
        .as("fees count too")
        .isEqualTo(FAILED);
    assertThat(check(PRICE, ANY_NEED, ALL_IN)).isEqualTo(PASSED);
    assertThat(check(PRICE, n -> n.ceiling = 0, ALL_IN.andThen(o -> o.rateMin = null)))
        .isEqualTo(NOT_STATED);
    assertThat(check(PRICE, n -> n.ceiling = 0, ALL_IN.andThen(o -> o.subsidy = 99_000)))
        .as("never below nothing")
        .isEqualTo(PASSED);
  }

  @Test
  void aPriceIsNeverSaidBareWhereFeesOrASubsidyAreStated() {
    assertThat(supplySays(PRICE, ALL_IN))
        .isEqualTo(
            "利率3.10%至4.10%、费用1.00%、贴息1.50%、综合最低2.60% | rate 3.10% to 4.10%, fees 1.00%, subsidy"
                + " 1.50%, all-in from 2.60%");
    assertThat(supplySays(PRICE, o -> o.rateMin = 31_000)).isEqualTo("不低于3.10% | at least 3.10%");
  }

  @Test
  void aCeilingMayHangOnTheLprOfTheTerm() {
    int oneYear = LprSeries.published().on(LprTenor.ONE_YEAR, DAY).ppm();
    int overFive = LprSeries.published().on(LprTenor.OVER_FIVE_YEARS, DAY).ppm();
    assertThat(overFive).isGreaterThan(oneYear);
    Consumer<Draft.Need> plus60 = n -> n.spread = 60;
    assertThat(check(PRICE, plus60, o -> o.rateMin = oneYear + 6_000)).isEqualTo(PASSED);
    assertThat(check(PRICE, plus60, o -> o.rateMin = oneYear + 6_001)).isEqualTo(FAILED);
    Consumer<Draft.Need> longTerm = plus60.andThen(n -> n.term = 61);
    assertThat(check(PRICE, longTerm, o -> o.rateMin = overFive + 6_000)).isEqualTo(PASSED);
    assertThat(check(PRICE, longTerm, o -> o.rateMin = overFive + 6_001)).isEqualTo(FAILED);
    assertThat(check(PRICE, plus60.andThen(n -> n.term = null), o -> o.rateMin = oneYear + 6_000))
        .isEqualTo(PASSED);
    assertThat(demandHas(PRICE, plus60)).startsWith("LPR加减60个基点，即");
  }

  @Test
  void twoCeilingsOrOneOutOfRangeAreRefused() {
    assertThatThrownBy(
            () ->
                Draft.need(
                    n -> {
                      n.ceiling = 40_000;
                      n.spread = 60;
                    }))
        .hasMessageContaining("named twice");
    assertThatThrownBy(() -> Draft.need(n -> n.spread = 2_001)).hasMessageContaining("-500..2000");
    assertThatThrownBy(() -> Draft.need(n -> n.spread = -501)).hasMessageContaining("-500..2000");
  }

  private static Consumer<Draft.Need> asks(@Nullable LoanPurpose purpose, @Nullable Integer term) {
    return n -> {
      n.purpose = purpose;
      n.term = term;
    };
  }

  @Test
  void theTermStaysWithinWhatRegulationAllowsForThePurpose() {
    LendingRule rule = LendingRule.TERM_WITHIN_LEGAL_FRAME;
    for (LoanPurpose purpose : LoanPurpose.values()) {
      int longest = Verdicts.RULEBOOK.legalTermMonths(purpose);
      assertThat(check(rule, asks(purpose, longest), ANY_OFFER)).isEqualTo(PASSED);
      if (longest < LendingRulebook.NO_LEGAL_TERM) {
        assertThat(check(rule, asks(purpose, longest + 1), ANY_OFFER)).isEqualTo(FAILED);
      }
    }
    assertThat(Verdicts.RULEBOOK.legalTermMonths(LoanPurpose.RENEWAL)).isEqualTo(60);
    assertThat(Verdicts.RULEBOOK.legalTermMonths(LoanPurpose.MERGER))
        .isEqualTo(LendingRulebook.NO_LEGAL_TERM);
    assertThat(check(rule, asks(LoanPurpose.WORKING_CAPITAL, 48), ANY_OFFER))
        .as("three years are the rule, five the limit")
        .isEqualTo(PASSED);
    assertThat(check(rule, asks(null, 240), ANY_OFFER)).isEqualTo(NOT_STATED);
    assertThat(check(rule, asks(LoanPurpose.RND, null), ANY_OFFER)).isEqualTo(NOT_STATED);
    assertThat(check(rule, asks(LoanPurpose.RND, 61), o -> o.bankKind = BankKind.LESSOR))
        .as("a finance lease is no loan")
        .isEqualTo(NOT_STATED);
    assertThat(supplySays(rule, ANY_OFFER)).contains("研发60个月").doesNotContain("green");
  }

  @Test
  void theRulebookAllowsWhatANeedMayBePostedWith() {
    for (LoanPurpose purpose : LoanPurpose.values()) {
      int longest = Verdicts.RULEBOOK.legalTermMonths(purpose);
      assertThat(LoanTermLimit.on(purpose, DAY))
          .as(purpose.name())
          .extracting(LoanTermLimit::longestMonths)
          .isEqualTo(longest == LendingRulebook.NO_LEGAL_TERM ? null : (Integer) longest);
    }
  }

  private static Consumer<Draft.Need> matures(UUID bank, LocalDate day, @Nullable Boolean normal) {
    return n -> n.existing = new ExistingLoan(bank, day, normal);
  }

  @Test
  void aRenewalIsOfTheSameBankAndShortBeforeMaturity() {
    LendingRule rule = LendingRule.RENEWAL_AT_SAME_BANK;
    Consumer<Draft.Offer> ninety = o -> o.renewalDays = 90;
    assertThat(check(rule, matures(BANK, DAY.plusDays(90), true), ninety)).isEqualTo(PASSED);
    assertThat(check(rule, matures(BANK, DAY.plusDays(91), true), ninety)).isEqualTo(FAILED);
    assertThat(check(rule, matures(BANK, DAY, null), ninety)).isEqualTo(PASSED);
    assertThat(check(rule, matures(BANK, DAY.minusDays(1), true), ninety)).isEqualTo(FAILED);
    assertThat(check(rule, matures(BANK, DAY, false), ninety)).isEqualTo(FAILED);
    assertThat(check(rule, matures(new UUID(0, 1), DAY, true), ninety)).isEqualTo(FAILED);
    assertThat(check(rule, ANY_NEED, ninety)).isEqualTo(FACT_MISSING);
    assertThat(check(rule, matures(new UUID(0, 1), DAY, false), ANY_OFFER)).isEqualTo(NOT_STATED);
    assertThat(demandHas(rule, matures(BANK, DAY, false)))
        .isEqualTo(
            "原贷款2026-03-31到期，非正常类 | a loan that matures on 2026-03-31, not in the class normal");
  }
}
