package io.hanqiao.matching.lending;

import static io.hanqiao.matching.lending.Draft.need;
import static io.hanqiao.matching.lending.Draft.offer;

import io.hanqiao.matching.RuleOutcome;
import io.hanqiao.vocabulary.Text;
import java.time.LocalDate;
import java.util.function.Consumer;

/** What single rules say under the shipped rulebook, on one day. */
final class Verdicts {

  static final LocalDate DAY = LocalDate.of(2026, 3, 31);
  static final LendingRulebook RULEBOOK = SeedRulebook.july2024();
  static final Consumer<Draft.Need> ANY_NEED = need -> {};
  static final Consumer<Draft.Offer> ANY_OFFER = offer -> {};

  private static final LendingRules RULES = new LendingRules(RULEBOOK, DAY, FullTerms.CONDITIONS);

  private Verdicts() {}

  static RuleOutcome check(
      LendingRule rule, Consumer<Draft.Need> need, Consumer<Draft.Offer> offer) {
    return RULES.check(rule, need(need), offer(offer));
  }

  static String supplySays(LendingRule rule, Consumer<Draft.Offer> offer) {
    return both(RULES.supplySays(rule, offer(offer)));
  }

  static String demandHas(LendingRule rule, Consumer<Draft.Need> need) {
    return both(RULES.demandHas(rule, need(need)));
  }

  private static String both(Text text) {
    return text.zh() + " | " + text.en();
  }
}
