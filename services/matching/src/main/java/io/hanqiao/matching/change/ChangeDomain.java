package io.hanqiao.matching.change;

import io.hanqiao.matching.Rule;
import io.hanqiao.vocabulary.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Everything of a market's pairs that rules look at, and how it may be altered. */
public final class ChangeDomain<D, S> {

  private static final Text OUT_OF_REACH =
      new Text("可行的改动都达不到这条规则的要求。", "No feasible change reaches what the rule asks for.");

  private final List<Alterable<D, S>> alterables;
  private final ChangeTable table;
  private final Stated<D, S> stated;
  private final Map<Attribute, Set<Rule>> readBy = new HashMap<>();

  /**
   * A domain of a market.
   *
   * @throws IllegalArgumentException if the table says nothing of an attribute, or one comes twice
   */
  public ChangeDomain(List<Alterable<D, S>> alterables, ChangeTable table) {
    this(alterables, table, new Stated<>((rule, attribute, supply) -> true, (rule, pair) -> null));
  }

  /**
   * A domain of a market in which some rules ask what each supply states for itself.
   *
   * @throws IllegalArgumentException if the table says nothing of an attribute, or one comes twice
   */
  public ChangeDomain(List<Alterable<D, S>> alterables, ChangeTable table, Stated<D, S> stated) {
    this.alterables = List.copyOf(alterables);
    this.table = table;
    this.stated = stated;
    for (Alterable<D, S> alterable : alterables) {
      table.why(alterable.attribute());
      if (readBy.put(alterable.attribute(), Set.copyOf(alterable.readBy())) != null) {
        throw new IllegalArgumentException(alterable.attribute().id() + " is declared twice.");
      }
    }
  }

  /**
   * What a supply states for itself.
   *
   * @param reads which of a rule's attributes it asks about
   * @param asks what of it refuses a pair
   */
  public record Stated<D, S>(Reads<S> reads, Asks<D, S> asks) {}

  /** Which attributes a rule reads because of one supply. */
  @FunctionalInterface
  public interface Reads<S> {

    /** False if the rule's outcome with the supply does not depend on the attribute. */
    boolean mayRead(Rule rule, Attribute attribute, S supply);
  }

  /** What a rule asks because of one supply. */
  @FunctionalInterface
  public interface Asks<D, S> {

    /** What refuses the pair, in the supply's words; null where the rule's own words say it. */
    @Nullable Text of(Rule rule, Case<D, S> pair);
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
  public boolean reads(Rule rule, Attribute attribute, S supply) {
    return attribute.owner() == Attribute.Owner.CALENDAR
        || (readBy.getOrDefault(attribute, Set.of()).contains(rule)
            && stated.reads().mayRead(rule, attribute, supply));
  }

  /** Why a rule cannot be mended: what it looks at and nobody can alter. */
  Text whyNot(Rule rule, Case<D, S> pair) {
    Text why =
        alterables.stream()
            .map(Alterable::attribute)
            .filter(attribute -> attribute.owner() != Attribute.Owner.CALENDAR)
            .filter(attribute -> reads(rule, attribute, pair.supply()))
            .filter(table::isFixed)
            .map(table::why)
            .findFirst()
            .orElse(OUT_OF_REACH);
    Text asks = stated.asks().of(rule, pair);
    return asks == null ? why : new Text(asks.zh() + "。" + why.zh(), asks.en() + ". " + why.en());
  }
}
