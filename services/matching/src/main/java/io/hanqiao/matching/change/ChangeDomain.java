package io.hanqiao.matching.change;

import io.hanqiao.matching.Rule;
import io.hanqiao.vocabulary.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Everything of a market's pairs that rules look at, and how it may be altered. */
public final class ChangeDomain<D, S> {

  private static final Text OUT_OF_REACH =
      new Text("可行的改动都达不到这条规则的要求。", "No feasible change reaches what the rule asks for.");

  private final List<Alterable<D, S>> alterables;
  private final ChangeTable table;
  private final Map<Attribute, Set<Rule>> readBy = new HashMap<>();

  /**
   * A domain of a market.
   *
   * @throws IllegalArgumentException if the table says nothing of an attribute, or one comes twice
   */
  public ChangeDomain(List<Alterable<D, S>> alterables, ChangeTable table) {
    this.alterables = List.copyOf(alterables);
    this.table = table;
    for (Alterable<D, S> alterable : alterables) {
      table.why(alterable.attribute());
      if (readBy.put(alterable.attribute(), Set.copyOf(alterable.readBy())) != null) {
        throw new IllegalArgumentException(alterable.attribute().id() + " is declared twice.");
      }
    }
  }

  /** The table of costs. */
  public ChangeTable table() {
    return table;
  }

  /** The attributes declared. */
  public Set<Attribute> attributes() {
    return Set.copyOf(readBy.keySet());
  }

  /** Every change that comes into question for a pair. */
  public List<Change<D, S>> changes(Case<D, S> pair) {
    return changes(pair, readBy.keySet());
  }

  /** Every change of some attributes that comes into question for a pair. */
  List<Change<D, S>> changes(Case<D, S> pair, Set<Attribute> attributes) {
    List<Change<D, S>> changes = new ArrayList<>();
    for (Alterable<D, S> alterable : alterables) {
      if (attributes.contains(alterable.attribute())) {
        Proposals<D, S> proposals = new Proposals<>(alterable.attribute(), table);
        alterable.candidates().propose(pair, proposals);
        changes.addAll(proposals.all());
      }
    }
    return changes;
  }

  /** Whether a rule's outcome may depend on an attribute; every rule is dated, so on the day. */
  public boolean reads(Rule rule, Attribute attribute) {
    return attribute.owner() == Attribute.Owner.CALENDAR
        || readBy.getOrDefault(attribute, Set.of()).contains(rule);
  }

  /** Why a rule cannot be mended: what it looks at and nobody can alter. */
  Text whyNot(Rule rule) {
    return alterables.stream()
        .filter(alterable -> alterable.readBy().contains(rule))
        .map(Alterable::attribute)
        .filter(table::isFixed)
        .map(table::why)
        .findFirst()
        .orElse(OUT_OF_REACH);
  }
}
