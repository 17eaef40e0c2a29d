package io.hanqiao.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hanqiao.vocabulary.Collateral;
import io.hanqiao.vocabulary.SecurityType;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionTest {

  private static final Facts FIRM =
      Known.on(Drawn.TODAY)
          .with(NeedFields.AMOUNT, 3_000_000L)
          .with(NeedFields.TERM_MONTHS, 36L)
          .with(NeedFields.SECURITY_TYPES, EnumSet.of(SecurityType.MORTGAGE))
          .with(NeedFields.COLLATERAL, EnumSet.of(Collateral.REAL_ESTATE, Collateral.PATENT))
          .with(NeedFields.collateralValue(Collateral.REAL_ESTATE), 8_000_000L)
          .with(FirmFields.ANNUAL_REVENUE, 10_000_000L)
          .with(FirmFields.EXPORTER, true)
          .with(FirmFields.DIVISION, "420111")
          .with(NeedFields.PROJECT_DIVISION, "420111")
          .with(FirmFields.TAX_GRADE, "A")
          .with(FirmFields.LAST_ROUND_ON, Drawn.TODAY.minusDays(1))
          .seen();

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "need.amount <= 3000000;MET;",
        "need.amount > 3000000;NOT_MET;",
        "need.amount * 100 <= firm.annualRevenue * 30;MET;",
        "need.amount <= firm.annualRevenue * 29 / 100;NOT_MET;",
        "need.collateralValue.REAL_ESTATE - need.amount >= 5000000;MET;",
        "-need.amount >= -3000000;MET;",
        "size(need.collateral) == 2 && \"PATENT\" in need.collateral;MET;",
        "need.collateral.size() > 2;NOT_MET;",
        "need.projectDivisionCode == firm.divisionCode;MET;",
        "firm.lastRoundOn < today;MET;",
        "firm.innovationPoints >= 60;FACT_MISSING;firm.innovationPoints",
        "firm.innovationPoints >= 60 && firm.highTechEnterprise;FACT_MISSING;firm.innovationPoints,firm.highTechEnterprise",
        "firm.innovationPoints >= 60 || firm.exporter;MET;",
        "firm.innovationPoints >= 60 && !firm.exporter;NOT_MET;",
        "need.collateralValue.EQUIPMENT > 5;FACT_MISSING;need.collateralValue.EQUIPMENT",
        "need.amount <= firm.outstandingLoans * 2;FACT_MISSING;firm.outstandingLoans",
        "!(firm.innovationPoints >= 60);FACT_MISSING;firm.innovationPoints",
        "\"CREDIT_OVERDUE\" in firm.negativeFlags;FACT_MISSING;firm.negativeFlags",
        "size(firm.negativeFlags) == 0;FACT_MISSING;firm.negativeFlags",
        "firm.taxGrade in [\"A\", \"B\"];MET;"
      })
  void aConditionIsMetOrNotOrNamesTheFactItLacks(
      String expression, Verdict.Outcome outcome, String missing) {
    Verdict verdict = Drawn.condition(expression).evaluate(FIRM);
    assertThat(verdict.outcome()).isEqualTo(outcome);
    assertThat(String.join(",", verdict.missing().stream().map(Field::name).toList()))
        .isEqualTo(missing == null ? "" : missing);
  }

  @Test
  void whateverIsAcceptedNeverFailsHoweverLargeTheFacts() {
    Known all = Known.on(Drawn.TODAY);
    for (Field field : Fields.all()) {
      all = field.type().isWhole() ? all.with(field, field.most()) : all;
    }
    Facts largest = all.seen();
    for (String side : List.of("need.amount * 90000", "firm.annualRevenue * 46000 + need.amount")) {
      Verdict verdict = Drawn.condition(side + " > 5").evaluate(largest);
      assertThat(verdict.outcome()).isEqualTo(Verdict.Outcome.MET);
    }
    assertThat(Drawn.compiled("firm.annualRevenue * 93000 > 5")).isNull();
  }

  @Test
  void oneConditionAnswersManyThreadsAlike() throws Exception {
    Condition condition =
        Drawn.condition("need.amount <= 5000000 && firm.exporter && firm.taxGrade in [\"A\"]");
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      Callable<Set<Verdict>> ask =
          () -> {
            Set<Verdict> seen = new HashSet<>();
            for (int i = 0; i < 2_000; i++) {
              seen.add(condition.evaluate(FIRM));
            }
            return seen;
          };
      for (Future<Set<Verdict>> asked :
          threads.invokeAll(Stream.generate(() -> ask).limit(8).toList())) {
        assertThat(asked.get()).containsExactly(Verdict.MET);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void theSameExpressionIsTheSameConditionAndSaysWhatItAsksAbout() {
    Condition condition = Drawn.condition(" firm.exporter && need.amount > 5 ");
    assertThat(condition).isEqualTo(Drawn.condition("firm.exporter && need.amount > 5"));
    assertThat(condition).isNotEqualTo(Drawn.condition("firm.exporter && need.amount > 6"));
    assertThat(condition.fields()).containsExactly(FirmFields.EXPORTER, NeedFields.AMOUNT);
    assertThat(condition.cost()).isEqualTo(7);
  }

  @Test
  void aFactTheFieldCannotHoldIsUnknown() {
    Known known = Known.on(Drawn.TODAY).with(FirmFields.INNOVATION_POINTS, 101L);
    assertThat(known.seen().knows(FirmFields.INNOVATION_POINTS)).isFalse();
    assertThat(
            known
                .with(FirmFields.INNOVATION_POINTS, 100L)
                .seen()
                .knows(FirmFields.INNOVATION_POINTS))
        .isTrue();
  }

  @Test
  void aViewThatForgetsAFieldOrMistakesItsTypeIsNoView() {
    assertThatThrownBy(() -> TypedView.builder().build())
        .hasMessageContaining("need.amount")
        .hasMessageContaining("firm.exporter");
    assertThatThrownBy(() -> TypedView.builder().flag(NeedFields.AMOUNT, held -> true))
        .hasMessageContaining("need.amount is of type AMOUNT");
    assertThatThrownBy(
            () ->
                TypedView.builder()
                    .flag(FirmFields.EXPORTER, held -> true)
                    .flag(FirmFields.EXPORTER, held -> true))
        .hasMessageContaining("twice");
  }

  @Test
  void moneyIsSeenInWholeYuan() {
    TypedView.Builder<Long> view = TypedView.builder();
    view.fen(NeedFields.AMOUNT, fen -> fen);
    Fields.all().stream()
        .filter(field -> !field.equals(NeedFields.AMOUNT))
        .forEach(field -> unknown(view, field));
    Facts facts = view.build().of(500_000_099L);
    assertThat(Drawn.condition("need.amount <= 5000000").evaluate(facts).isMet()).isTrue();
    assertThat(Drawn.condition("need.amount > 5000000").evaluate(facts).isMet()).isFalse();
  }

  private static void unknown(TypedView.Builder<Long> view, Field field) {
    switch (field.type()) {
      case AMOUNT, NUMBER -> view.number(field, held -> null);
      case FLAG -> view.flag(field, held -> null);
      case CODE, PREFIX -> view.code(field, held -> null);
      case CODES -> view.<Collateral>codes(field, held -> null);
      case DAY -> view.day(field, held -> null);
    }
  }
}
