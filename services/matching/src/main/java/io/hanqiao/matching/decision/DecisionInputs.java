package io.hanqiao.matching.decision;

import io.hanqiao.matching.Explanation;
import io.hanqiao.matching.Market;
import java.time.LocalDate;

/**
 * All that a decision on a pair rested on, and what was explained then.
 *
 * @param market such as {@code lending}
 * @param rulebook id of the rulebook
 * @param rulebookHash SHA-256 of the rulebook's text, hexadecimal
 * @param asOf the day of the facts and of the rules
 * @param demand the demand as the rules saw it, {@link CanonicalJson}
 * @param supply the supply as the rules saw it, {@link CanonicalJson}
 * @param explanation every rule and every point, {@link CanonicalJson}
 */
public record DecisionInputs(
    String market,
    String rulebook,
    String rulebookHash,
    LocalDate asOf,
    String demand,
    String supply,
    String explanation) {

  /**
   * What a pair rests on today.
   *
   * @param name of the market
   * @param content the text of its rulebook
   */
  public static <D, S> DecisionInputs of(
      String name, Market<D, S> market, String content, D demand, S supply, LocalDate asOf) {
    Explanation explained = market.explain(demand, supply, asOf);
    return new DecisionInputs(
        name,
        market.rulebookId(),
        RulebookHash.of(content),
        asOf,
        CanonicalJson.write(demand),
        CanonicalJson.write(supply),
        CanonicalJson.write(explained));
  }
}
