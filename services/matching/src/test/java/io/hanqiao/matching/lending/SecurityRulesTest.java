package io.hanqiao.matching.lending;

import static io.hanqiao.matching.RuleOutcome.FACT_MISSING;
import static io.hanqiao.matching.RuleOutcome.FAILED;
import static io.hanqiao.matching.RuleOutcome.NOT_STATED;
import static io.hanqiao.matching.RuleOutcome.PASSED;
import static io.hanqiao.matching.lending.Draft.wan;
import static io.hanqiao.matching.lending.Verdicts.ANY_NEED;
import static io.hanqiao.matching.lending.Verdicts.ANY_OFFER;
import static io.hanqiao.matching.lending.Verdicts.check;
import static io.hanqiao.matching.lending.Verdicts.demandHas;
import static io.hanqiao.matching.lending.Verdicts.supplySays;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hanqiao.matching.Limits;
import io.hanqiao.vocabulary.Collateral;
import io.hanqiao.vocabulary.SecurityType;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SecurityRulesTest {

  private static final Consumer<Draft.Offer> PLANT_AND_PATENT =
      o -> o.loanToValue = Map.of(Collateral.REAL_ESTATE, 70, Collateral.PATENT, 30);

  private static Consumer<Draft.Need> worth(Map<Collateral, Long> values) {
    return n -> {
      n.collateral = values.keySet();
      n.values = values;
    };
  }

  @Test
  void theAssetsRatedAndValuedCarryTheAmountTogether() {
    LendingRule rule = LendingRule.LOAN_TO_VALUE_WITHIN_LIMIT;
    Consumer<Draft.Need> enough =
        worth(Map.of(Collateral.REAL_ESTATE, wan(500), Collateral.PATENT, wan(500)));
    Consumer<Draft.Need> short1 =
        worth(Map.of(Collateral.REAL_ESTATE, wan(500), Collateral.PATENT, wan(500) - 4));
    assertThat(check(rule, enough, PLANT_AND_PATENT)).isEqualTo(PASSED);
    assertThat(check(rule, short1, PLANT_AND_PATENT)).isEqualTo(FAILED);
    assertThat(check(rule, enough, ANY_OFFER)).isEqualTo(NOT_STATED);
  }

  @Test
  void anAssetTheOfferDoesNotRateCarriesNothingAndNoValueAtAllIsAMissingFact() {
    LendingRule rule = LendingRule.LOAN_TO_VALUE_WITHIN_LIMIT;
    assertThat(check(rule, worth(Map.of(Collateral.EQUIPMENT, wan(9_000))), PLANT_AND_PATENT))
        .isEqualTo(FACT_MISSING);
    assertThat(check(rule, n -> n.collateral = Set.of(Collateral.PATENT), PLANT_AND_PATENT))
        .isEqualTo(FACT_MISSING);
    assertThat(
            check(
                rule,
                worth(Map.of(Collateral.EQUIPMENT, wan(9_000), Collateral.PATENT, wan(100))),
                PLANT_AND_PATENT))
        .isEqualTo(FAILED);
  }

  @Test
  void loanToValueDoesNotBindWhereASecurityWithoutAssetWillDo() {
    LendingRule rule = LendingRule.LOAN_TO_VALUE_WITHIN_LIMIT;
    Consumer<Draft.Offer> either =
        PLANT_AND_PATENT.andThen(
            o -> o.security = Set.of(SecurityType.GUARANTEE, SecurityType.MORTGAGE));
    assertThat(check(rule, n -> n.security = Set.of(SecurityType.GUARANTEE), either))
        .isEqualTo(PASSED);
    assertThat(check(rule, n -> n.security = Set.of(SecurityType.MORTGAGE), either))
        .isEqualTo(FACT_MISSING);
    assertThat(check(rule, n -> n.security = Set.of(SecurityType.UNSECURED), either))
        .as("the offer does not lend unsecured")
        .isEqualTo(FACT_MISSING);
  }

  @Test
  void theLargestValuesDoNotOverflow() {
    Map<Collateral, Long> values = new EnumMap<>(Collateral.class);
    Map<Collateral, Integer> percents = new EnumMap<>(Collateral.class);
    for (Collateral kind : EnumSet.allOf(Collateral.class)) {
      values.put(kind, Limits.MAX_FEN);
      percents.put(kind, 100);
    }
    assertThat(
            check(
                LendingRule.LOAN_TO_VALUE_WITHIN_LIMIT,
                worth(values).andThen(n -> n.amount = Limits.MAX_FEN),
                o -> o.loanToValue = percents))
        .isEqualTo(PASSED);
  }

  @Test
  void percentsAndValuesAreSaidInWords() {
    LendingRule rule = LendingRule.LOAN_TO_VALUE_WITHIN_LIMIT;
    assertThat(supplySays(rule, o -> o.loanToValue = Map.of(Collateral.REAL_ESTATE, 70)))
        .matches("(不动产|房地产).*70% \\| .* 70%");
    assertThat(demandHas(rule, worth(Map.of(Collateral.PATENT, wan(100)))))
        .isEqualTo(
            "申请500万元，担保物价值：专利100万元 | asks CNY 5,000,000, assets worth: patent CNY 1,000,000");
    assertThatThrownBy(() -> Draft.offer(o -> o.loanToValue = Map.of(Collateral.PATENT, 101)))
        .hasMessageContaining("want 1..100");
    assertThatThrownBy(() -> Draft.need(n -> n.values = Map.of(Collateral.PATENT, 1L)))
        .hasMessageContaining("an asset not given");
  }

  @Test
  void aWarrantAndTheControllersGuaranteeAreAskedForOnlyWhereTheOfferSaysSo() {
    LendingRule warrant = LendingRule.WARRANT_ACCEPTED;
    assertThat(check(warrant, n -> n.acceptsWarrant = true, o -> o.warrant = true))
        .isEqualTo(PASSED);
    assertThat(check(warrant, n -> n.acceptsWarrant = false, o -> o.warrant = true))
        .isEqualTo(FAILED);
    assertThat(check(warrant, ANY_NEED, o -> o.warrant = true)).isEqualTo(FACT_MISSING);
    assertThat(check(warrant, ANY_NEED, o -> o.warrant = false)).isEqualTo(PASSED);
    assertThat(check(warrant, n -> n.acceptsWarrant = false, ANY_OFFER)).isEqualTo(NOT_STATED);
    LendingRule surety = LendingRule.CONTROLLER_GUARANTEE;
    assertThat(check(surety, n -> n.controller = true, o -> o.controller = true)).isEqualTo(PASSED);
    assertThat(check(surety, n -> n.controller = false, o -> o.controller = true))
        .isEqualTo(FAILED);
    assertThat(check(surety, ANY_NEED, o -> o.controller = true)).isEqualTo(FACT_MISSING);
    assertThat(check(surety, ANY_NEED, o -> o.controller = false)).isEqualTo(PASSED);
    assertThat(check(surety, n -> n.controller = false, ANY_OFFER)).isEqualTo(NOT_STATED);
  }

  private static GuarantorCapacity guarantor(
      boolean active, long available, @Nullable Long perFirm, @Nullable Set<String> divisions) {
    return new GuarantorCapacity(new UUID(0, 9), active, available, perFirm, divisions);
  }

  private static Consumer<Draft.Offer> with(GuarantorCapacity... guarantors) {
    return o -> o.guarantors = List.of(guarantors);
  }

  @Test
  void aGuarantorMustBeActiveAndCarryTheAmount() {
    LendingRule rule = LendingRule.GUARANTOR_AVAILABLE;
    assertThat(check(rule, ANY_NEED, with(guarantor(true, wan(500), null, null))))
        .isEqualTo(PASSED);
    assertThat(check(rule, ANY_NEED, with(guarantor(true, wan(500) - 1, null, null))))
        .isEqualTo(FAILED);
    assertThat(check(rule, ANY_NEED, with(guarantor(true, wan(900), wan(500), null))))
        .isEqualTo(PASSED);
    assertThat(check(rule, ANY_NEED, with(guarantor(true, wan(900), wan(500) - 1, null))))
        .isEqualTo(FAILED);
    assertThat(check(rule, ANY_NEED, with(guarantor(false, wan(900), null, null))))
        .isEqualTo(FAILED);
    assertThat(check(rule, ANY_NEED, with())).isEqualTo(FAILED);
    assertThat(check(rule, ANY_NEED, ANY_OFFER)).isEqualTo(NOT_STATED);
  }

  @Test
  void aGuarantorServesTheFirmsPlaceAndOneOfSeveralIsEnough() {
    LendingRule rule = LendingRule.GUARANTOR_AVAILABLE;
    GuarantorCapacity wuhan = guarantor(true, wan(900), null, Set.of("4201"));
    GuarantorCapacity spent = guarantor(true, 0, null, null);
    assertThat(check(rule, n -> n.division = "420111", with(spent, wuhan))).isEqualTo(PASSED);
    assertThat(check(rule, n -> n.division = "420902", with(spent, wuhan))).isEqualTo(FAILED);
    assertThat(check(rule, ANY_NEED, with(wuhan))).isEqualTo(FACT_MISSING);
    assertThat(check(rule, ANY_NEED, with(wuhan, guarantor(true, wan(500), null, null))))
        .isEqualTo(PASSED);
    assertThat(supplySays(rule, with(spent, wuhan)))
        .isEqualTo("合作担保公司2家，其中在营2家 | 2 guarantors, 2 of them active");
  }
}
