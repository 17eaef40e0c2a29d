package io.hanqiao.matcher.rulebook;

import io.hanqiao.matching.Rule;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/**
 * What a rulebook would change.
 *
 * @param day asked about
 * @param against id of the rulebook compared with
 * @param demands open ones
 * @param supplies open ones
 * @param compared one for each demand looked at
 */
record DryRun(LocalDate day, String against, int demands, int supplies, List<Compared> compared) {

  private static final int EXAMPLES = 10;

  /**
   * One demand under both rulebooks.
   *
   * @param moved whose it is, and how many supplies it has
   * @param topChanged whether its ten best are others, in another order, or score otherwise
   * @param refused by rule: pairs refused only now
   * @param allowed by rule: pairs refused only before
   */
  record Compared(
      RulebookValidation.Moved moved,
      boolean topChanged,
      Map<Rule, Integer> refused,
      Map<Rule, Integer> allowed) {

    int gain() {
      return moved.eligibleAfter() - moved.eligibleBefore();
    }
  }

  RulebookValidation.Trial view(Locale locale) {
    return new RulebookValidation.Trial(
        day,
        against,
        demands,
        compared.size(),
        supplies,
        sum(each -> each.moved().eligibleBefore()),
        sum(each -> each.moved().eligibleAfter()),
        count(each -> each.gain() > 0),
        count(each -> each.gain() < 0),
        count(each -> each.moved().eligibleBefore() == 0),
        count(each -> each.moved().eligibleAfter() == 0),
        count(Compared::topChanged),
        rules(locale),
        examples(each -> each.gain() > 0, Comparator.comparingInt(each -> -each.gain())),
        examples(each -> each.gain() < 0, Comparator.comparingInt(Compared::gain)));
  }

  private long sum(ToLongFunction<Compared> figure) {
    return compared.stream().mapToLong(figure).sum();
  }

  private int count(Predicate<Compared> wanted) {
    return (int) compared.stream().filter(wanted).count();
  }

  private List<RulebookValidation.Moved> examples(
      Predicate<Compared> wanted, Comparator<Compared> most) {
    return compared.stream()
        .filter(wanted)
        .sorted(most.thenComparing(each -> each.moved().demandId()))
        .limit(EXAMPLES)
        .map(Compared::moved)
        .toList();
  }

  private List<RulebookValidation.RuleShift> rules(Locale locale) {
    Map<Rule, Long> refused = new HashMap<>();
    Map<Rule, Long> allowed = new HashMap<>();
    for (Compared each : compared) {
      each.refused().forEach((rule, pairs) -> refused.merge(rule, (long) pairs, Long::sum));
      each.allowed().forEach((rule, pairs) -> allowed.merge(rule, (long) pairs, Long::sum));
    }
    Map<Rule, Long> either = new HashMap<>(refused);
    allowed.forEach((rule, pairs) -> either.merge(rule, pairs, Long::sum));
    return either.entrySet().stream()
        .sorted(
            Map.Entry.<Rule, Long>comparingByValue()
                .reversed()
                .thenComparing(entry -> entry.getKey().id()))
        .map(Map.Entry::getKey)
        .map(
            rule ->
                new RulebookValidation.RuleShift(
                    rule.id(),
                    rule.text().in(locale),
                    refused.getOrDefault(rule, 0L),
                    allowed.getOrDefault(rule, 0L)))
        .toList();
  }
}
