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
import io.hanqiao.vocabulary.GradeScheme;
import io.hanqiao.vocabulary.ValueGrade;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class AmountRulesTest {

  private static void byKnowledge(Draft.Offer offer) {
    offer.grades = GradeScheme.KNOWLEDGE_VALUE;
  }

  private static void byCommerce(Draft.Offer offer) {
    offer.grades = GradeScheme.COMMERCIAL_VALUE;
  }

  private static Consumer<Draft.Need> graded(ValueGrade grade, long amount) {
    return n -> {
      n.knowledge = grade;
      n.amount = amount;
    };
  }

  @Test
  void theGradeOfKnowledgeValueSetsTheLargestLoan() {
    LendingRule rule = LendingRule.AMOUNT_WITHIN_GRADE_CEILING;
    assertThat(check(rule, graded(ValueGrade.A, wan(1_000)), AmountRulesTest::byKnowledge))
        .isEqualTo(PASSED);
    assertThat(check(rule, graded(ValueGrade.A, wan(1_000) + 1), AmountRulesTest::byKnowledge))
        .isEqualTo(FAILED);
    assertThat(check(rule, graded(ValueGrade.B, wan(800)), AmountRulesTest::byKnowledge))
        .isEqualTo(PASSED);
    assertThat(check(rule, graded(ValueGrade.C, wan(500) + 1), AmountRulesTest::byKnowledge))
        .isEqualTo(FAILED);
    assertThat(check(rule, graded(ValueGrade.D, wan(300)), AmountRulesTest::byKnowledge))
        .isEqualTo(PASSED);
    assertThat(check(rule, graded(ValueGrade.E, wan(100)), AmountRulesTest::byKnowledge))
        .isEqualTo(PASSED);
    assertThat(check(rule, graded(ValueGrade.E, wan(100) + 1), AmountRulesTest::byKnowledge))
        .isEqualTo(FAILED);
    assertThat(check(rule, ANY_NEED, AmountRulesTest::byKnowledge)).isEqualTo(FACT_MISSING);
    assertThat(check(rule, graded(ValueGrade.E, wan(5_000)), ANY_OFFER)).isEqualTo(NOT_STATED);
  }

  @Test
  void theGradeOfCommercialValueHasItsOwnCeilings() {
    LendingRule rule = LendingRule.AMOUNT_WITHIN_GRADE_CEILING;
    Consumer<Draft.Need> gradeB =
        n -> {
          n.knowledge = ValueGrade.A;
          n.commercial = ValueGrade.B;
        };
    assertThat(check(rule, gradeB, AmountRulesTest::byCommerce)).isEqualTo(PASSED);
    assertThat(check(rule, gradeB.andThen(n -> n.amount++), AmountRulesTest::byCommerce))
        .isEqualTo(FAILED);
    assertThat(check(rule, graded(ValueGrade.A, 1), AmountRulesTest::byCommerce))
        .isEqualTo(FACT_MISSING);
    assertThatThrownBy(() -> Draft.need(n -> n.commercial = ValueGrade.E))
        .hasMessageContaining("want A, B, C or D");
  }

  @Test
  void ceilingsAndGradesAreSaidInWords() {
    LendingRule rule = LendingRule.AMOUNT_WITHIN_GRADE_CEILING;
    assertThat(supplySays(rule, AmountRulesTest::byCommerce))
        .isEqualTo(
            "商业价值：A档1000万元、B档500万元、C档300万元、D档100万元 | commercial value: grade A CNY"
                + " 10,000,000, grade B CNY 5,000,000, grade C CNY 3,000,000, grade D CNY"
                + " 1,000,000");
    assertThat(demandHas(rule, graded(ValueGrade.B, wan(500))))
        .isEqualTo(
            "申请500万元，知识价值B档，商业价值未知 | asks CNY 5,000,000, knowledge value grade B,"
                + " commercial value unknown");
  }

  @Test
  void everyUnpledgedPatentCarriesSoMuch() {
    LendingRule rule = LendingRule.AMOUNT_WITHIN_PATENT_CAP;
    Consumer<Draft.Offer> cap = o -> o.perPatent = wan(125);
    assertThat(check(rule, n -> n.unpledged = 4, cap)).isEqualTo(PASSED);
    assertThat(check(rule, n -> n.unpledged = 3, cap)).isEqualTo(FAILED);
    assertThat(check(rule, n -> n.unpledged = 0, cap)).isEqualTo(FAILED);
    assertThat(check(rule, n -> n.unpledged = 4, o -> o.perPatent = wan(125) - 1))
        .isEqualTo(FAILED);
    assertThat(check(rule, n -> n.patents = 4, cap)).isEqualTo(FACT_MISSING);
    assertThat(check(rule, n -> n.unpledged = 0, ANY_OFFER)).isEqualTo(NOT_STATED);
    assertThat(check(rule, n -> n.unpledged = Integer.MAX_VALUE, o -> o.perPatent = Limits.MAX_FEN))
        .as("a product beyond whole numbers")
        .isEqualTo(PASSED);
  }

  @Test
  void whatTheOfferCanStillLendBinds() {
    LendingRule rule = LendingRule.HEADROOM_LEFT;
    assertThat(check(rule, ANY_NEED, o -> o.headroom = wan(500))).isEqualTo(PASSED);
    assertThat(check(rule, ANY_NEED, o -> o.headroom = wan(500) - 1)).isEqualTo(FAILED);
    assertThat(check(rule, ANY_NEED, o -> o.headroom = 0L)).isEqualTo(FAILED);
    assertThat(check(rule, ANY_NEED, ANY_OFFER)).isEqualTo(NOT_STATED);
  }

  @Test
  void theLendersOwnLimitForOneFirmBinds() {
    LendingRule rule = LendingRule.BANK_LIMIT_PER_FIRM;
    assertThat(check(rule, ANY_NEED, o -> o.perFirm = wan(500))).isEqualTo(PASSED);
    assertThat(check(rule, ANY_NEED, o -> o.perFirm = wan(500) - 1)).isEqualTo(FAILED);
    assertThat(check(rule, ANY_NEED, ANY_OFFER)).isEqualTo(NOT_STATED);
  }

  @Test
  void aSuspendedPoolLendsToNobody() {
    LendingRule rule = LendingRule.RISK_POOL_OPEN;
    assertThat(check(rule, ANY_NEED, o -> o.poolSuspended = true)).isEqualTo(FAILED);
    assertThat(check(rule, ANY_NEED, o -> o.poolSuspended = false)).isEqualTo(PASSED);
    assertThat(check(rule, ANY_NEED, ANY_OFFER)).isEqualTo(NOT_STATED);
    assertThat(rule.isAboutSupplyAlone()).isTrue();
    assertThat(supplySays(rule, o -> o.poolSuspended = true))
        .isEqualTo("资金池已暂停 | the pool is suspended");
  }
}
