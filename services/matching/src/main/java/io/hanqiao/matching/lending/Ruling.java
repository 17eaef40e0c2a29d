package io.hanqiao.matching.lending;

import io.hanqiao.matching.RuleOutcome;
import io.hanqiao.matching.engine.Checks;
import io.hanqiao.matching.engine.Wording;
import io.hanqiao.vocabulary.Named;
import io.hanqiao.vocabulary.Text;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One rule worked out for a rulebook and a day.
 *
 * @param decision what it says of a pair
 * @param supplySays what the offer says on its matter: published, anyone may read it
 * @param demandHas what need and firm have on its matter, exact: for the firm's own eyes only
 */
record Ruling(
    Decision decision,
    Function<LendingSupply, Text> supplySays,
    Function<LendingDemand, Text> demandHas) {

  /** How a rule is decided. */
  @FunctionalInterface
  interface Decision {
    RuleOutcome of(LendingDemand demand, LendingSupply supply);
  }

  /** A fact that must lie between two terms, both included. */
  static Ruling within(
      Function<LendingSupply, @Nullable Number> least,
      Function<LendingSupply, @Nullable Number> most,
      Function<LendingDemand, @Nullable Number> fact,
      Function<Number, Text> words) {
    return new Ruling(
        (demand, supply) ->
            Checks.within(least.apply(supply), most.apply(supply), fact.apply(demand)),
        supply -> Wording.range(least.apply(supply), most.apply(supply), words),
        demand -> Wording.orUnknown(fact.apply(demand), words));
  }

  /** A fact that must not be below a term. */
  static Ruling atLeast(
      Function<LendingSupply, @Nullable Number> least,
      Function<LendingDemand, @Nullable Number> fact,
      Function<Number, Text> words) {
    return within(least, supply -> null, fact, words);
  }

  /** A fact that must not be above a term. */
  static Ruling atMost(
      Function<LendingSupply, @Nullable Number> most,
      Function<LendingDemand, @Nullable Number> fact,
      Function<Number, Text> words) {
    return within(supply -> null, most, fact, words);
  }

  /** A fact that must hold where the offer requires it. */
  static Ruling onlyIf(
      Function<LendingSupply, @Nullable Boolean> required,
      Function<LendingDemand, @Nullable Boolean> fact) {
    return new Ruling(
        (demand, supply) -> Checks.onlyIf(required.apply(supply), fact.apply(demand)),
        supply -> Wording.orNotStated(required.apply(supply), Wording::yesOrNo),
        demand -> Wording.orUnknown(fact.apply(demand), Wording::yesOrNo));
  }

  /** A code that must be one of those accepted. */
  static <E extends Named> Ruling oneOf(
      Function<LendingSupply, @Nullable Set<E>> accepted,
      Function<LendingDemand, @Nullable E> fact) {
    return new Ruling(
        (demand, supply) -> Checks.oneOf(accepted.apply(supply), fact.apply(demand)),
        supply -> Wording.orNotStated(accepted.apply(supply), Wording::names),
        demand -> Wording.orUnknown(fact.apply(demand), Named::text));
  }
}
