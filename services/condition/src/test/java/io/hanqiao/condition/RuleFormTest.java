package io.hanqiao.condition;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanqiao.vocabulary.Text;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class RuleFormTest {

  @Property(tries = 500)
  void rowsReadBackFromTheirExpressionAreTheSameRows(@ForAll long seed) {
    RuleForm form = new Drawn(seed).form();
    Condition condition = Drawn.compiled(form.expression());
    if (condition != null) {
      assertThat(condition.rows()).isEqualTo(form.normalised());
      assertThat(condition.rows().normalised()).isEqualTo(condition.rows());
      assertThat(condition.rows().expression()).isEqualTo(form.normalised().expression());
    }
  }

  @Test
  void mostRandomRowsAreAcceptedSoThatTheOtherPropertiesSaySomething() {
    int accepted = 0;
    for (long seed = 0; seed < 500; seed++) {
      if (Drawn.compiled(new Drawn(seed).form().expression()) != null) {
        accepted++;
      }
    }
    assertThat(accepted).isBetween(400, 500);
  }

  @Property(tries = 300)
  void anExpressionIsJudgedAsItsRowsAreByHandUnknownFactsIncluded(@ForAll long seed) {
    Drawn drawn = new Drawn(seed);
    RuleForm form = drawn.form();
    Condition condition = Drawn.compiled(form.expression());
    for (int i = 0; i < 10 && condition != null; i++) {
      Known known = drawn.known();
      Boolean byHand = new Reckoned(known.facts()).form(form);
      Verdict verdict = condition.evaluate(known.seen());
      assertThat(verdict.outcome())
          .as("%s", form.expression())
          .isEqualTo(
              byHand == null
                  ? Verdict.Outcome.FACT_MISSING
                  : byHand ? Verdict.Outcome.MET : Verdict.Outcome.NOT_MET);
      assertThat(verdict.missing())
          .noneMatch(known.seen()::knows)
          .allMatch(condition.fields()::contains);
      assertThat(verdict.missing().isEmpty()).isEqualTo(byHand != null);
    }
  }

  @Property(tries = 500)
  void whatIsRefusedAsImpossibleIsMetByNobodyAndWhatIsRefusedAsEmptyByEverybody(@ForAll long seed) {
    Drawn drawn = new Drawn(seed);
    RuleForm form = drawn.form();
    if (Conditions.compile(form.expression()) instanceof Compilation.Refused refused) {
      boolean impossible = refused.flaws().get(0).flaw().wrong().zh().contains("没有企业能满足");
      for (int i = 0; i < 40; i++) {
        Boolean byHand = new Reckoned(drawn.known().facts()).form(form);
        assertThat(byHand).as("%s", form.expression()).isIn(null, !impossible);
      }
    }
  }

  @Test
  void anExpressionWrittenAnotherWayIsShownAsRowsAllTheSame() {
    Condition condition =
        Drawn.condition(
            "(5000000 <= firm.annualRevenue) && ((firm.exporter == false || !(firm.taxGrade =="
                + " \"D\")))");
    assertThat(condition.rows().expression())
        .isEqualTo("firm.annualRevenue >= 5000000 && (!firm.exporter || firm.taxGrade != \"D\")");
  }

  @Test
  void anExpressionThatIsMoreThanRowsHasNone() {
    for (String expression :
        List.of(
            "need.amount * 100 <= firm.annualRevenue * 30",
            "firm.exporter && (firm.highTechEnterprise || (firm.exporter && firm.talentCertified))",
            "!(firm.exporter && firm.highTechEnterprise)",
            "size(need.collateral) >= 2",
            "firm.lastRoundOn < today",
            "need.projectDivisionCode == firm.divisionCode")) {
      assertThat(Drawn.condition(expression).rows()).as(expression).isNull();
    }
  }

  @Test
  void aFirmReadsTheRowsInWordsAndAnythingElseByItsTitle() {
    Condition rows =
        Drawn.condition(
            "firm.annualRevenue >= 5000000 && firm.debtRatioPercent <= 70 && (firm.exporter ||"
                + " firm.taxGrade in [\"A\", \"B\"]) && !firm.divisionCode.startsWith(\"4201\")");
    assertThat(rows.asks("出口企业专属"))
        .isEqualTo(
            new Text(
                "年营业收入不低于500万元，且资产负债率不高于70%，且（出口企业：是，或纳税信用级别为下列之一：A级、B级），" + "且所在行政区划不属于湖北省武汉市",
                "annual revenue at least CNY 5,000,000 and debt ratio at most 70% and (exporter"
                    + " holds or grade of tax credit is one of grade A, grade B) and division (GB/T"
                    + " 2260) lies outside division 4201"));
    assertThat(Drawn.condition("size(need.collateral) >= 2").asks("两种以上担保物"))
        .isEqualTo(
            new Text("两种以上担保物：size(need.collateral) >= 2", "两种以上担保物: size(need.collateral) >= 2"));
  }
}
