package io.hanqiao.matching.lending;

import static io.hanqiao.matching.lending.Draft.need;
import static io.hanqiao.matching.lending.Draft.wan;
import static org.assertj.core.api.Assertions.assertThat;

import io.hanqiao.matching.engine.Wording;
import io.hanqiao.vocabulary.Collateral;
import io.hanqiao.vocabulary.NegativeFlag;
import io.hanqiao.vocabulary.SecurityType;
import io.hanqiao.vocabulary.Text;
import io.hanqiao.vocabulary.Tier;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class FirmWordsTest {

  private static final LendingRules RULES =
      new LendingRules(SeedRulebook.july2024(), LocalDate.of(2026, 3, 31));

  private static String zh(LendingRule rule, Consumer<Draft.Need> need) {
    return RULES.demandHas(rule, need(need)).zh();
  }

  @Test
  void anUnknownFactIsSaidToBeUnknown() {
    for (LendingRule rule :
        Set.of(
            LendingRule.SECURITY_ACCEPTED,
            LendingRule.COLLATERAL_ACCEPTED,
            LendingRule.SERVICE_AREA,
            LendingRule.INDUSTRY_ACCEPTED,
            LendingRule.TIER_RECOGNIZED,
            LendingRule.AGE_WITHIN_RANGE,
            LendingRule.DEBT_RATIO_WITHIN_LIMIT,
            LendingRule.HIGH_TECH_REQUIRED)) {
      assertThat(RULES.demandHas(rule, need(n -> {}))).isEqualTo(Wording.UNKNOWN);
    }
    assertThat(zh(LendingRule.NO_NEGATIVE_RECORD, n -> {})).isEqualTo("未查询");
    assertThat(zh(LendingRule.PRICE_WITHIN_CEILING, n -> {})).isEqualTo("未设上限");
    assertThat(zh(LendingRule.AMOUNT_WITHIN_REVENUE_CAP, n -> {})).isEqualTo("申请500万元，年营业收入未知");
  }

  @Test
  void aKnownFactIsSaidExactly() {
    assertThat(zh(LendingRule.NO_NEGATIVE_RECORD, n -> n.flags = Set.of())).isEqualTo("无");
    assertThat(
            zh(LendingRule.NO_NEGATIVE_RECORD, n -> n.flags = Set.of(NegativeFlag.EQUITY_FROZEN)))
        .isEqualTo("股权冻结");
    assertThat(
            zh(
                LendingRule.SECURITY_ACCEPTED,
                n -> n.security = Set.of(SecurityType.PLEDGE, SecurityType.GUARANTEE)))
        .isEqualTo("保证、质押");
    assertThat(zh(LendingRule.COLLATERAL_ACCEPTED, n -> n.collateral = Set.of(Collateral.PATENT)))
        .isEqualTo("专利");
    assertThat(zh(LendingRule.SERVICE_AREA, n -> n.district = "donghu")).isEqualTo("donghu");
    assertThat(
            zh(
                LendingRule.INDUSTRY_ACCEPTED,
                n -> {
                  n.section = "C";
                  n.industry = "3911";
                }))
        .isEqualTo("C、3911");
    assertThat(zh(LendingRule.TIER_RECOGNIZED, n -> n.tier = Tier.SRDI))
        .isEqualTo("专精特新中小企业，有效期未知");
    assertThat(zh(LendingRule.TIER_RECOGNIZED, n -> n.tier = Tier.CULTIVATION)).isEqualTo("培育库");
    assertThat(zh(LendingRule.AGE_WITHIN_RANGE, n -> n.established = LocalDate.of(2011, 5, 23)))
        .isEqualTo("2011-05-23成立");
    assertThat(zh(LendingRule.HIGH_TECH_REQUIRED, n -> n.highTech = false)).isEqualTo("否");
  }

  @Test
  void figuresReadAsPeopleWriteThem() {
    assertThat(Wording.money(wan(1_234))).isEqualTo(new Text("1234万元", "CNY 12,340,000"));
    assertThat(Wording.money(123_456L)).isEqualTo(new Text("1,234.56元", "CNY 1,234.56"));
    assertThat(Wording.rate(31_000).en()).isEqualTo("3.10%");
    assertThat(Wording.rate(29_005).en()).isEqualTo("2.9005%");
    assertThat(Wording.months(1).en()).isEqualTo("1 month");
    assertThat(Wording.days(2).en()).isEqualTo("2 days");
  }
}
