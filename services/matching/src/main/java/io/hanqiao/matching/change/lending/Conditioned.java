package io.hanqiao.matching.change.lending;

import io.hanqiao.matching.Rule;
import io.hanqiao.matching.change.Alterable;
import io.hanqiao.matching.change.Attribute;
import io.hanqiao.matching.change.Case;
import io.hanqiao.matching.change.ChangeDomain;
import io.hanqiao.matching.change.Choice;
import io.hanqiao.matching.change.Figure;
import io.hanqiao.matching.lending.ConditionCheck;
import io.hanqiao.matching.lending.ConditionTest;
import io.hanqiao.matching.lending.LendingDemand;
import io.hanqiao.matching.lending.LendingRule;
import io.hanqiao.matching.lending.LendingSupply;
import io.hanqiao.matching.lending.OwnCondition;
import io.hanqiao.vocabulary.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What lenders' own conditions ask, beside the terms of the offers that state them. */
final class Conditioned {

  private final ConditionCheck conditions;

  Conditioned(ConditionCheck conditions) {
    this.conditions = conditions;
  }

  /** How offers' conditions narrow what the rule on them reads, and what it asks. */
  ChangeDomain.Stated<LendingDemand, LendingSupply> stated() {
    return new ChangeDomain.Stated<>(this::mayRead, this::unkept);
  }

  private boolean mayRead(Rule rule, Attribute attribute, LendingSupply offer) {
    return rule != LendingRule.OWN_CONDITIONS
        || offer.conditions().stream()
            .flatMap(condition -> conditions.tests(condition).stream())
            .anyMatch(
                test ->
                    attribute instanceof LendingAttribute own && ConditionFacts.reads(test, own));
  }

  private @Nullable Text unkept(Rule rule, Case<LendingDemand, LendingSupply> pair) {
    if (rule != LendingRule.OWN_CONDITIONS) {
      return null;
    }
    List<ConditionCheck.Unkept> parts = new ArrayList<>();
    for (OwnCondition condition : pair.supply().conditions()) {
      if (conditions.check(condition, pair.demand(), pair.day()).refuses()) {
        conditions.unkept(condition, pair.demand(), pair.day()).ifPresent(parts::add);
      }
    }
    return parts.isEmpty()
        ? null
        : new Text(
            "自有条件"
                + parts.stream()
                    .map(part -> part.asks().zh() + "（" + part.has().zh() + "）")
                    .collect(Collectors.joining("；")),
            "The offer's own condition "
                + parts.stream()
                    .map(part -> part.asks().en() + " (" + part.has().en() + ")")
                    .collect(Collectors.joining("; ")));
  }

  /** What the offer's conditions ask of a fact. */
  List<ConditionTest> tests(String fact, LendingSupply offer) {
    if (offer.conditions().isEmpty()) {
      return List.of();
    }
    return offer.conditions().stream()
        .flatMap(condition -> conditions.tests(condition).stream())
        .filter(test -> test.fact().equals(fact))
        .toList();
  }

  /** Whether the offer's conditions look at the fact at all. */
  boolean asksAbout(String fact, LendingSupply offer) {
    return !tests(fact, offer).isEmpty();
  }

  /** Codes the offer's conditions ask for, in order. */
  Set<String> codes(String fact, LendingSupply offer) {
    Set<String> codes = new LinkedHashSet<>();
    tests(fact, offer).forEach(test -> test.codes().stream().sorted().forEach(codes::add));
    return codes;
  }

  /** The codes an offer accepts and those its conditions ask for; null if neither says anything. */
  <E extends Enum<E>> @Nullable Collection<E> codes(
      Class<E> type, String fact, LendingSupply offer, @Nullable Collection<E> accepted) {
    Set<String> asked = codes(fact, offer);
    if (asked.isEmpty()) {
      return accepted;
    }
    Set<E> all = new LinkedHashSet<>(accepted == null ? List.of() : accepted);
    Arrays.stream(type.getEnumConstants())
        .filter(code -> asked.contains(code.name()))
        .forEach(all::add);
    return all;
  }

  /** The same of a case. */
  <E extends Enum<E>> Choice.Codes<LendingDemand, LendingSupply, E> accepted(
      Class<E> type, String fact, Function<LendingSupply, @Nullable Collection<E>> accepted) {
    return pair -> codes(type, fact, pair.supply(), accepted.apply(pair.supply()));
  }

  /** What must hold, or must not, where the offer or a condition of it asks for it. */
  Alterable.Candidates<LendingDemand, LendingSupply> required(String fact, Required plain) {
    Required asked =
        new Required(
            offer ->
                codes(fact, offer).contains("true") ? (Boolean) true : plain.asked().apply(offer),
            plain.now(),
            plain.setter(),
            plain.done());
    return (pair, into) -> {
      asked.propose(pair, into);
      if (plain.now().apply(pair.demand()) == null
          && codes(fact, pair.supply()).contains("false")) {
        asked.deny(into);
      }
    };
  }

  /**
   * A figure that conditions ask for, too.
   *
   * @param most the largest it can be
   * @param step what it is counted in where it is held against other facts
   */
  Figure<LendingDemand, LendingSupply> figure(
      String fact, long most, long step, Figure<LendingDemand, LendingSupply> plain) {
    return new Figure<>(
        plain.now(),
        (pair, bounds) -> {
          plain.bounds().accept(pair, bounds);
          for (ConditionTest test : tests(fact, pair.supply())) {
            test.least().stream().filter(v -> v >= 0 && v <= most).forEach(bounds::atLeast);
            test.most().stream().filter(v -> v >= 0 && v <= most).forEach(bounds::atMost);
          }
          for (OwnCondition condition : pair.supply().conditions()) {
            if (conditions.tests(condition).stream()
                .anyMatch(test -> test.related() && test.fact().equals(fact))) {
              new Turning(conditions, condition, plain, most, step).add(pair, bounds);
            }
          }
        },
        plain.setter(),
        plain.least(),
        plain.words());
  }

  /** Bounds that conditions put on a fact, such as an age, that is no figure of its own here. */
  void bounds(String fact, LendingSupply offer, List<Long> least, List<Long> most) {
    for (ConditionTest test : tests(fact, offer)) {
      least.addAll(test.least());
      most.addAll(test.most());
    }
  }
}
