package io.hanqiao.matching.lending;

import static io.hanqiao.matching.RuleOutcome.NOT_STATED;
import static io.hanqiao.matching.engine.Checks.both;

import io.hanqiao.matching.RuleOutcome;
import io.hanqiao.matching.engine.Wording;
import io.hanqiao.vocabulary.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The rule on the lender's own conditions: the dearest to decide, and so the last. */
final class ConditionRules {

  private final ConditionCheck check;
  private final LocalDate asOf;

  private ConditionRules(ConditionCheck check, LocalDate asOf) {
    this.check = check;
    this.asOf = asOf;
  }

  static void addTo(Map<LendingRule, Ruling> rulings, ConditionCheck check, LocalDate asOf) {
    ConditionRules rules = new ConditionRules(check, asOf);
    rulings.put(
        LendingRule.OWN_CONDITIONS,
        new Ruling(
            rules::conditions,
            ConditionRules::titles,
            demand -> new Text("以企业资料为准", "by its own facts")));
  }

  /** One that fails outweighs one that misses a fact: supplying the fact would not help. */
  private RuleOutcome conditions(LendingDemand demand, LendingSupply supply) {
    RuleOutcome all = NOT_STATED;
    for (OwnCondition condition : supply.conditions()) {
      all = both(all, check.check(condition, demand, asOf));
    }
    return all;
  }

  /** What the conditions ask that are not kept, and what need and firm have of it. */
  static Optional<ConditionCheck.Unkept> unkept(
      ConditionCheck check, LendingDemand demand, LendingSupply supply, LocalDate asOf) {
    List<ConditionCheck.Unkept> parts = new ArrayList<>();
    for (OwnCondition condition : supply.conditions()) {
      if (check.check(condition, demand, asOf).refuses()) {
        check.unkept(condition, demand, asOf).ifPresent(parts::add);
      }
    }
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ConditionCheck.Unkept(
                joined(parts, ConditionCheck.Unkept::asks),
                joined(parts, ConditionCheck.Unkept::has)));
  }

  private static Text joined(
      List<ConditionCheck.Unkept> parts, Function<ConditionCheck.Unkept, Text> which) {
    List<Text> texts = parts.stream().map(which).distinct().toList();
    return new Text(
        texts.stream().map(Text::zh).collect(Collectors.joining("；")),
        texts.stream().map(Text::en).collect(Collectors.joining("; ")));
  }

  private static Text titles(LendingSupply supply) {
    return supply.conditions().isEmpty()
        ? Wording.NOT_STATED
        : Wording.keys(supply.conditions().stream().map(OwnCondition::title).toList());
  }
}
