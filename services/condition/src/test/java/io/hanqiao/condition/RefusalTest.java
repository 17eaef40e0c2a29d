package io.hanqiao.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "firm.annualRevenu >= 5000000|1|1|firm.annualRevenu|firm.annualRevenue",
        "need.amount > 5 && firm.taxGrade == \"E\"|1|20|firm.taxGrade == \"E\"|A（A级）",
        "need.amount > 5.5|1|15|5.5|整数",
        "need.amount = 5|1|13|=|==",
        "need.amount >|1|14||没有写完",
        "need.amount ＞ 5|1|13|＞|半角",
        "need.amount > 5 and firm.exporter|1|17|and|&&",
        "need.amount > 500万元|1|18|万元|5000000",
        "firm.debtRatioPercent <= 70%|1|29||70% 写 70",
        "need.amount > 5,000,000|1|16|,|千位逗号",
        "need.amount > \"5\"|1|1|need.amount > \"5\"|文字",
        "need.amount == 5|1|1|need.amount == 5|>=",
        "firm.taxGrade|1|1|firm.taxGrade|缺少比较",
        "firm.annualRevenue|1|1|firm.annualRevenue|>= 36",
        "firm.taxGrade.matches(\"A\")|1|1|firm.taxGrade.matches(\"A\")|startsWith",
        "[1, 2].all(x, x > 1)|1|1|[1, 2].all(x, x > 1)|startsWith",
        "has(need.amount)|1|1|has(need.amount)|startsWith",
        "need[\"amount\"] > 5|1|1|need[\"amount\"]|[",
        "true|1|1|true|与任何字段无关",
        "1 < 2|1|1|1 < 2|与企业无关",
        "need.amount > 5 && true|1|20|true|与任何字段无关",
        "firm.divisionCode.startsWith(\"420100\")|1|1|firm.divisionCode.startsWith(\"420100\")|4201",
        "firm.industryCode.startsWith(\"C\")|1|1|firm.industryCode.startsWith(\"C\")|industrySection",
        "firm.lastRoundOn >= \"2026-13-01\"|1|1|firm.lastRoundOn >= \"2026-13-01\"|2026-03-31",
        "need.amount / firm.lendingBanks > 5|1|15|firm.lendingBanks|乘法",
        "need.amount * firm.annualRevenue > 5|1|1|need.amount * firm.annualRevenue > 5|范围",
        "need.amount > 99999999999999999999|1|15|99999999999999999999|元",
        "need.termMonths in [\"12\"]|1|21|\"12\"|不带引号",
        "need.termMonths in [12, 12]|1|1|need.termMonths in [12, 12]|两次",
        "need.termMonths in []|1|1|need.termMonths in []|1 至 50",
        "size(firm.taxGrade) > 1|1|6|firm.taxGrade|firm.negativeFlags",
        "need.securityTypes == \"MORTGAGE\"|1|1|need.securityTypes == \"MORTGAGE\"|in need.securityTypes",
        "firm.exporter == 1|1|1|firm.exporter == 1|true",
        "need.amount|1|1|need.amount|need.amount >= 36",
        "{\"a\": 1}|1|1|{|运算符",
        "firm.exporter ? need.amount > 5 : true|1|1|firm.exporter ? need.amount > 5 : true|&&"
      })
  void whatIsWrongIsSaidWithItsPlaceAndWhatWouldBeRight(
      String expression, int line, int column, String excerpt, String says) {
    ConditionFlaw flaw = refused(expression).get(0);
    assertThat(flaw.line()).isEqualTo(line);
    assertThat(flaw.column()).as(flaw.toString()).isEqualTo(column);
    assertThat(flaw.excerpt()).isEqualTo(excerpt == null ? "" : excerpt);
    assertThat(flaw.flaw().wrong().zh() + flaw.flaw().right().zh()).contains(says);
    assertThat(flaw.flaw().wrong().zh()).startsWith("第" + line + "行第" + column + "列");
    assertThat(flaw.flaw().wrong().en()).startsWith("Line " + line + ", column " + column);
  }

  @Test
  void everyFlawOfAnExpressionIsSaidAtOnceWithItsOwnLine() {
    List<ConditionFlaw> flaws =
        refused("need.amout > 5\n  && firm.taxGrade == \"E\"\n  && firm.size in [\"HUGE\"]");
    assertThat(flaws).extracting(ConditionFlaw::line).containsExactly(1, 2, 3);
    assertThat(flaws).extracting(ConditionFlaw::column).containsExactly(1, 6, 6);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "firm.annualRevenue >= 10 && firm.annualRevenue <= 5",
        "firm.annualRevenue > 5 && firm.annualRevenue < 6",
        "firm.taxGrade == \"A\" && firm.taxGrade == \"B\"",
        "firm.taxGrade in [\"A\", \"B\"] && !(firm.taxGrade in [\"A\", \"B\", \"C\"])",
        "firm.exporter && !firm.exporter",
        "\"PATENT\" in need.collateral && !(\"PATENT\" in need.collateral)",
        "firm.divisionCode.startsWith(\"42\") && firm.divisionCode.startsWith(\"41\")",
        "firm.divisionCode.startsWith(\"4201\") && !firm.divisionCode.startsWith(\"42\")",
        "firm.lastRoundOn > \"2026-01-01\" && firm.lastRoundOn < \"2025-01-01\"",
        "firm.innovationPoints > 100",
        "size(firm.negativeFlags) > 5",
        "need.termMonths in [12, 24] && need.termMonths > 24",
        "firm.ageMonths >= 24 && (firm.ageMonths < 12 || firm.ageMonths < 6)",
        "!(firm.ageMonths < 24 || firm.ageMonths >= 12)",
        "need.amount > 1000 && firm.annualRevenue < 500 && need.amount <= firm.annualRevenue",
        "(firm.exporter && !firm.exporter) || firm.innovationPoints > 100",
        "need.termMonths < need.termMonths",
        "need.amount * 2 != need.amount * 2",
        "firm.exporter && !(firm.annualRevenue >= firm.annualRevenue)",
        "firm.lastRoundOn > firm.lastRoundOn",
        "firm.divisionCode != firm.divisionCode",
        "need.termMonths in [12, 36] && need.termMonths == 24",
        "need.termMonths in [12, 36] && need.termMonths in [24, 48]",
        "need.termMonths in [12, 36] && need.termMonths > 12 && need.termMonths != 36"
      })
  void aConditionNobodyCanMeetIsRefused(String expression) {
    assertThat(refused(expression).get(0).flaw().wrong().zh()).contains("没有企业能满足");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "firm.annualRevenue >= 0",
        "firm.exporter || !firm.exporter",
        "firm.ageMonths >= 12 || firm.ageMonths < 24",
        "firm.innovationPoints <= 100",
        "size(need.collateral) >= 0",
        "firm.annualRevenue == firm.annualRevenue",
        "need.amount + 1 <= need.amount + 1",
        "firm.divisionCode == firm.divisionCode",
        "size(need.collateral) >= size(need.collateral)"
      })
  void aConditionEveryFirmMeetsIsRefused(String expression) {
    assertThat(refused(expression).get(0).flaw().wrong().zh()).contains("所有企业都满足");
  }

  @Test
  void anExpressionTooLongOrTooDearIsRefusedBeforeItIsChecked() {
    String longText = "firm.exporter" + " && firm.exporter".repeat(60);
    assertThat(refused(longText).get(0).flaw().right().en()).contains("1000 characters");
    assertThat(refused("  ").get(0).flaw().wrong().en()).contains("empty");
    String dear = "need.termMonths in [1" + ",1".repeat(300) + "]";
    assertThat(refused(dear).get(0).flaw().wrong().zh()).contains("太复杂");
    String deep = "(".repeat(60) + "firm.exporter" + ")".repeat(60);
    assertThat(Conditions.compile(deep)).isNotNull();
    assertThat(
            refused("!(".repeat(60) + "firm.exporter" + ")".repeat(60)).get(0).flaw().wrong().zh())
        .contains("嵌套太深");
  }

  private static List<ConditionFlaw> refused(String expression) {
    Compilation compilation = Conditions.compile(expression);
    assertThat(compilation).as(expression).isInstanceOf(Compilation.Refused.class);
    return ((Compilation.Refused) compilation).flaws();
  }
}
