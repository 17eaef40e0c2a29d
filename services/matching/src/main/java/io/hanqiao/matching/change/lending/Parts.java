package io.hanqiao.matching.change.lending;

import io.hanqiao.matching.change.Alterable;
import io.hanqiao.matching.change.Attribute;
import io.hanqiao.matching.change.Setter;
import io.hanqiao.matching.lending.LendingDemand;
import io.hanqiao.matching.lending.LendingRule;
import io.hanqiao.matching.lending.LendingSupply;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The loan market's alterable attributes, gathered. */
final class Parts {

  private final List<Alterable<LendingDemand, LendingSupply>> all = new ArrayList<>();
  private final Conditioned conditioned;

  Parts(Conditioned conditioned) {
    this.conditioned = conditioned;
  }

  /** What lenders' own conditions ask beside. */
  Conditioned conditioned() {
    return conditioned;
  }

  /**
   * An attribute with its candidates and the rules that read it. A lender's own conditions may ask
   * for anything the firm is, has or wants.
   */
  void add(
      LendingAttribute attribute,
      Alterable.Candidates<LendingDemand, LendingSupply> candidates,
      LendingRule... readBy) {
    Set<LendingRule> rules = EnumSet.noneOf(LendingRule.class);
    rules.addAll(List.of(readBy));
    if (attribute.owner() == Attribute.Owner.DEMAND) {
      rules.add(LendingRule.OWN_CONDITIONS);
    }
    all.add(new Alterable<>(attribute, rules, candidates));
  }

  /** An attribute that nobody alters and that is always known. */
  void never(LendingAttribute attribute, LendingRule... readBy) {
    add(attribute, (pair, into) -> {}, readBy);
  }

  List<Alterable<LendingDemand, LendingSupply>> all() {
    return List.copyOf(all);
  }

  static Setter<LendingDemand, LendingSupply> demand(String path) {
    return Setter.ofDemand(LendingDemand.class, path);
  }

  static Setter<LendingDemand, LendingSupply> offer(String path) {
    return Setter.ofSupply(LendingSupply.class, path);
  }
}
