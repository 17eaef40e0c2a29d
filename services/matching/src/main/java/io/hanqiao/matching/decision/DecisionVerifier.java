package io.hanqiao.matching.decision;

import io.hanqiao.matching.Market;
import io.hanqiao.matching.challenge.ChallengeDemand;
import io.hanqiao.matching.challenge.ChallengeMarket;
import io.hanqiao.matching.challenge.ChallengeRulebook;
import io.hanqiao.matching.challenge.Solver;
import io.hanqiao.matching.investment.InvestmentDemand;
import io.hanqiao.matching.investment.InvestmentMarket;
import io.hanqiao.matching.investment.InvestmentRulebook;
import io.hanqiao.matching.investment.Mandate;
import io.hanqiao.matching.lending.ConditionCheck;
import io.hanqiao.matching.lending.LendingDemand;
import io.hanqiao.matching.lending.LendingRulebookReader;
import io.hanqiao.matching.lending.LendingSupply;
import io.hanqiao.matching.lending.LoanMarket;
import io.hanqiao.matching.lending.UnreadConditions;
import io.hanqiao.matching.secondment.Expert;
import io.hanqiao.matching.secondment.SecondmentDemand;
import io.hanqiao.matching.secondment.SecondmentMarket;
import io.hanqiao.matching.secondment.SecondmentRulebook;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;

/**
 * Runs a decision's stored inputs under its rulebook once more. It needs nothing but the record,
 * the text of the rulebook and this library; for an offer with conditions of its own also what
 * reads them ({@code OwnConditions} of the module own-conditions): their expressions are part of
 * the stored offer.
 */
public final class DecisionVerifier {

  private static final String LENDING = "lending";

  private final ConditionCheck conditions;

  /**
   * A verifier that reads lenders' own conditions so; {@link UnreadConditions#UNREAD} reads none.
   */
  public DecisionVerifier(ConditionCheck conditions) {
    this.conditions = conditions;
  }

  /** What came of it. */
  public enum Outcome {
    /** The same inputs explain the same, to the digit. */
    SAME,
    /** The text is not the one the decision was made under. */
    OTHER_RULEBOOK,
    /** The inputs explain something else: the record or the engine was changed. */
    DIFFERENT,
    /** The offer has conditions of its own, and this verifier reads none: it cannot tell. */
    CONDITIONS_UNREAD
  }

  /**
   * Verifies one decision.
   *
   * @param content the text of the rulebook it names
   * @throws IllegalArgumentException if the inputs or the rulebook cannot be read
   */
  public Outcome verify(DecisionInputs decision, String content) {
    if (!RulebookHash.of(content).equals(decision.rulebookHash())) {
      return Outcome.OTHER_RULEBOOK;
    }
    if (again(decision, content).equals(decision)) {
      return Outcome.SAME;
    }
    return hasUnreadConditions(decision) ? Outcome.CONDITIONS_UNREAD : Outcome.DIFFERENT;
  }

  private boolean hasUnreadConditions(DecisionInputs decision) {
    return conditions == UnreadConditions.UNREAD
        && decision.market().equals(LENDING)
        && !StoredFacts.read(decision.supply(), LendingSupply.class).conditions().isEmpty();
  }

  private DecisionInputs again(DecisionInputs decision, String content) {
    StringReader text = new StringReader(content);
    try {
      return switch (decision.market()) {
        case LENDING ->
            again(
                decision,
                content,
                new LoanMarket(LendingRulebookReader.read(text), conditions),
                LendingDemand.class,
                LendingSupply.class);
        case "investment" ->
            again(
                decision,
                content,
                InvestmentMarket.of(InvestmentRulebook.read(text)),
                InvestmentDemand.class,
                Mandate.class);
        case "challenge" ->
            again(
                decision,
                content,
                ChallengeMarket.of(ChallengeRulebook.read(text)),
                ChallengeDemand.class,
                Solver.class);
        case "secondment" ->
            again(
                decision,
                content,
                SecondmentMarket.of(SecondmentRulebook.read(text)),
                SecondmentDemand.class,
                Expert.class);
        default -> throw new IllegalArgumentException("No market " + decision.market() + ".");
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <D, S> DecisionInputs again(
      DecisionInputs decision,
      String content,
      Market<D, S> market,
      Class<D> demand,
      Class<S> supply) {
    return DecisionInputs.of(
        decision.market(),
        market,
        content,
        StoredFacts.read(decision.demand(), demand),
        StoredFacts.read(decision.supply(), supply),
        decision.asOf());
  }
}
