package io.hanqiao.ownconditions;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanqiao.condition.Compilation;
import io.hanqiao.condition.Condition;
import io.hanqiao.condition.Conditions;
import io.hanqiao.condition.Field;
import io.hanqiao.condition.FieldType;
import io.hanqiao.condition.Fields;
import io.hanqiao.condition.FirmFields;
import io.hanqiao.condition.Operator;
import io.hanqiao.condition.Verdict;
import io.hanqiao.matching.RuleOutcome;
import io.hanqiao.matching.lending.LendingDemand;
import io.hanqiao.matching.lending.OwnCondition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OwnConditionsTest {

  private static final LocalDate TODAY = DrawnDemand.TODAY;

  private final OwnConditions conditions = new OwnConditions();

  @Test
  void everyConditionIsDecidedAsByHandWhateverIsUnknown() {
    Map<String, Function<LendingDemand, @Nullable Boolean>> byHand = ByHand.all();
    Set<RuleOutcome> seen = EnumSet.noneOf(RuleOutcome.class);
    DrawnDemand drawn = new DrawnDemand(3, 0.3);
    for (int i = 0; i < 300; i++) {
      LendingDemand demand = drawn.next();
      byHand.forEach(
          (expression, hand) -> {
            RuleOutcome outcome = check(expression, demand);
            assertThat(outcome).as("%s of %s", expression, demand).isEqualTo(outcome(hand, demand));
            seen.add(outcome);
          });
    }
    assertThat(seen)
        .containsExactlyInAnyOrder(
            RuleOutcome.PASSED, RuleOutcome.FAILED, RuleOutcome.FACT_MISSING);
  }

  @Test
  void whatIsKeptIsWhatWouldBeAnsweredAnewForEveryVersionOfTheNeed() {
    Map<String, Condition> compiled = new LinkedHashMap<>();
    anExpressionPerField().forEach(text -> compiled.put(text, direct(text)));
    DrawnDemand drawn = new DrawnDemand(5, 0.2);
    for (int i = 0; i < 100; i++) {
      LendingDemand demand = drawn.next();
      LendingDemand told = sameNeed(demand, drawn.next());
      for (String expression : compiled.keySet()) {
        for (LendingDemand asked : List.of(demand, demand, told, demand)) {
          Verdict direct = compiled.get(expression).evaluate(DemandView.of(asked, TODAY));
          assertThat(check(expression, asked).name())
              .as(expression)
              .isEqualTo(
                  switch (direct.outcome()) {
                    case MET -> "PASSED";
                    case NOT_MET -> "FAILED";
                    case FACT_MISSING -> "FACT_MISSING";
                  });
        }
      }
    }
  }

  @Test
  void anotherDayIsAnotherQuestion() {
    OwnCondition old = new OwnCondition("成立满三年", "firm.ageMonths >= 36");
    LendingDemand demand = withAge(TODAY.minusMonths(36).plusDays(1));
    assertThat(conditions.check(old, demand, TODAY)).isEqualTo(RuleOutcome.FAILED);
    assertThat(conditions.check(old, demand, TODAY.plusDays(1))).isEqualTo(RuleOutcome.PASSED);
  }

  @Test
  void aMissingFactIsNamed() {
    LendingDemand unknown = new DrawnDemand(1, 1).next();
    Verdict verdict =
        conditions.verdict(
            new OwnCondition("科创", "firm.innovationPoints >= 60 && firm.highTechEnterprise"),
            unknown,
            TODAY);
    assertThat(verdict.missing())
        .containsExactly(FirmFields.INNOVATION_POINTS, FirmFields.HIGH_TECH);
  }

  @Test
  void aWrongConditionRefusesEverybodyAndSaysSoInsteadOfEndingTheReplay() {
    OwnCondition wrong = new OwnCondition("旧条件", "firm.gone > 5");
    DrawnDemand drawn = new DrawnDemand(1, 0);
    for (int i = 0; i < 20; i++) {
      assertThat(conditions.check(wrong, drawn.next(), TODAY)).isEqualTo(RuleOutcome.FAILED);
    }
    assertThat(conditions.asks(wrong).zh()).startsWith("旧条件：").contains("表达式有误");
    assertThat(conditions.asks(new OwnCondition("出口", "firm.exporter")).zh()).isEqualTo("出口企业：是");
  }

  @Test
  void slotsForgetButNeverMistakeOneKeyForAnother() {
    Slots<Integer, Integer> slots = new Slots<>(4);
    for (int round = 0; round < 3; round++) {
      for (int key = 0; key < 100; key++) {
        assertThat(slots.get(key, k -> -k)).isEqualTo(-key);
        assertThat(slots.get(key, k -> 1_000)).isEqualTo(-key);
      }
    }
  }

  private RuleOutcome check(String expression, LendingDemand demand) {
    return conditions.check(new OwnCondition("t", expression), demand, TODAY);
  }

  private static RuleOutcome outcome(
      Function<LendingDemand, @Nullable Boolean> hand, LendingDemand demand) {
    Boolean holds = hand.apply(demand);
    if (holds == null) {
      return RuleOutcome.FACT_MISSING;
    }
    return holds ? RuleOutcome.PASSED : RuleOutcome.FAILED;
  }

  private static Condition direct(String expression) {
    return ((Compilation.Compiled) Conditions.compile(expression)).condition();
  }

  private static LendingDemand sameNeed(LendingDemand need, LendingDemand facts) {
    return new LendingDemand(
        need.needId(),
        need.enterpriseId(),
        facts.request(),
        facts.security(),
        facts.project(),
        facts.existingLoan(),
        facts.anchors(),
        facts.firm());
  }

  private static LendingDemand withAge(LocalDate established) {
    DrawnDemand drawn = new DrawnDemand(11, 0);
    LendingDemand demand = drawn.next();
    while (!established.equals(demand.firm().standing().establishedOn())) {
      demand = drawn.next();
    }
    return demand;
  }

  private static List<String> anExpressionPerField() {
    List<String> expressions = new ArrayList<>();
    for (Field field : Fields.all()) {
      String name = field.name();
      Operator usual = field.operators().get(0);
      switch (usual) {
        case AT_LEAST ->
            expressions.add(
                name + (name.equals("today") || isDay(field) ? " >= \"2026-06-01\"" : " >= 30"));
        case IS_TRUE -> expressions.add(name);
        case EQUAL -> expressions.add(name + " == \"" + field.allowedValues().get(0).code() + "\"");
        case STARTS_WITH ->
            expressions.add(
                name + ".startsWith(\"" + (name.contains("industry") ? "39" : "4201") + "\")");
        default -> expressions.add("\"" + field.allowedValues().get(0).code() + "\" in " + name);
      }
    }
    return expressions;
  }

  private static boolean isDay(Field field) {
    return field.type() == FieldType.DAY;
  }
}
