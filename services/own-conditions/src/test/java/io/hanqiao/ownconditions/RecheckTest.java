package io.hanqiao.ownconditions;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.hanqiao.matching.decision.DecisionInputs;
import io.hanqiao.matching.decision.DecisionVerifier;
import io.hanqiao.matching.decision.DecisionVerifier.Outcome;
import io.hanqiao.matching.lending.AnchorTerms;
import io.hanqiao.matching.lending.AreaTerms;
import io.hanqiao.matching.lending.BorrowerTerms;
import io.hanqiao.matching.lending.FigureTerms;
import io.hanqiao.matching.lending.LendingDemand;
import io.hanqiao.matching.lending.LendingRulebookReader;
import io.hanqiao.matching.lending.LendingSupply;
import io.hanqiao.matching.lending.LoanMarket;
import io.hanqiao.matching.lending.LoanTerms;
import io.hanqiao.matching.lending.OwnCondition;
import io.hanqiao.matching.lending.ProjectTerms;
import io.hanqiao.matching.lending.ProviderLimits;
import io.hanqiao.matching.lending.SecurityTerms;
import io.hanqiao.matching.lending.UnreadConditions;
import io.hanqiao.vocabulary.BankKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A decision on an offer with own conditions is checked again by libraries alone. */
class RecheckTest {

  private static final String RULEBOOK = rulebook();
  private static final String OUTCOME = "\"outcome\":\"%s\",\"rule\":\"lending.own-conditions\"";

  private final OwnConditions conditions = new OwnConditions();
  private final DecisionVerifier verifier = new DecisionVerifier(new OwnConditions());

  @Test
  void whateverAConditionSaysIsFoundTheSameByWhoeverReadsIt() {
    DrawnDemand drawn = new DrawnDemand(7, 0.3);
    for (int i = 0; i < 4; i++) {
      LendingDemand demand = drawn.next();
      for (String expression : ByHand.all().keySet()) {
        DecisionInputs decided = decided(demand, expression);

        assertThat(verifier.verify(decided, RULEBOOK)).as(expression).isEqualTo(Outcome.SAME);
      }
    }
  }

  @Test
  void aChangedOutcomeOfAConditionIsFound() {
    DecisionInputs met = decided(new DrawnDemand(7, 0).next(), "need.amount > 0");
    DecisionInputs broken = decided(new DrawnDemand(7, 0).next(), "need.amount > 99000000");

    assertThat(verifier.verify(explaining(met, "PASSED", "FAILED"), RULEBOOK))
        .isEqualTo(Outcome.DIFFERENT);
    assertThat(verifier.verify(explaining(broken, "FAILED", "PASSED"), RULEBOOK))
        .isEqualTo(Outcome.DIFFERENT);
  }

  @Test
  void aChangedConditionOrFactIsFound() {
    DecisionInputs met = decided(new DrawnDemand(7, 0).next(), "need.amount > 0");
    String other = met.supply().replace("need.amount > 0", "need.amount < 0");
    String poorer = met.demand().replaceFirst("\"amountFen\":\\d+", "\"amountFen\":1");

    assertThat(verifier.verify(with(met, met.demand(), other, met.explanation()), RULEBOOK))
        .isEqualTo(Outcome.DIFFERENT);
    assertThat(verifier.verify(with(met, poorer, met.supply(), met.explanation()), RULEBOOK))
        .isEqualTo(Outcome.DIFFERENT);
  }

  @Test
  void whoReadsNoConditionsIsToldSoAndNotThatTheRecordWasChanged() {
    DecisionInputs met = decided(new DrawnDemand(7, 0).next(), "need.amount > 0");

    assertThat(new DecisionVerifier(UnreadConditions.UNREAD).verify(met, RULEBOOK))
        .isEqualTo(Outcome.CONDITIONS_UNREAD);
  }

  private DecisionInputs decided(LendingDemand demand, String expression) {
    return DecisionInputs.of(
        "lending", market(), RULEBOOK, demand, offer(expression), DrawnDemand.TODAY);
  }

  private LoanMarket market() {
    try {
      return new LoanMarket(LendingRulebookReader.read(new StringReader(RULEBOOK)), conditions);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DecisionInputs explaining(DecisionInputs decided, String was, String is) {
    String told = OUTCOME.formatted(was);
    assertThat(decided.explanation()).contains(told);
    return with(
        decided,
        decided.demand(),
        decided.supply(),
        decided.explanation().replace(told, OUTCOME.formatted(is)));
  }

  private static DecisionInputs with(
      DecisionInputs decided, String demand, String supply, String explanation) {
    return new DecisionInputs(
        decided.market(),
        decided.rulebook(),
        decided.rulebookHash(),
        decided.asOf(),
        demand,
        supply,
        explanation);
  }

  static LendingSupply offer(String expression) {
    return new LendingSupply(
        new UUID(1, 2),
        new UUID(1, 1),
        BankKind.STATE,
        null,
        LoanTerms.NOT_STATED,
        AreaTerms.NOT_STATED,
        BorrowerTerms.NOT_STATED,
        FigureTerms.NOT_STATED,
        SecurityTerms.NOT_STATED,
        ProjectTerms.NOT_STATED,
        AnchorTerms.NOT_STATED,
        ProviderLimits.NOT_STATED,
        List.of(new OwnCondition("本行条件", expression)));
  }

  private static String rulebook() {
    String name = "/io/hanqiao/matching/rulebooks/lending-2024-07.properties";
    try (InputStream in = Objects.requireNonNull(RecheckTest.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
