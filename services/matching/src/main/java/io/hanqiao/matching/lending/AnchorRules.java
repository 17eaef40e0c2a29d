package io.hanqiao.matching.lending;

import static io.hanqiao.matching.RuleOutcome.FACT_MISSING;
import static io.hanqiao.matching.RuleOutcome.NOT_STATED;
import static io.hanqiao.matching.engine.Checks.passedIf;
import static io.hanqiao.matching.engine.Checks.within;
import static io.hanqiao.matching.engine.Wording.join;

import io.hanqiao.matching.RuleOutcome;
import io.hanqiao.matching.engine.Wording;
import io.hanqiao.vocabulary.EdgeKind;
import io.hanqiao.vocabulary.Text;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** The rules on the anchor enterprises a loan rests on. */
final class AnchorRules {

  private AnchorRules() {}

  static void addTo(Map<LendingRule, Ruling> rulings) {
    rulings.put(
        LendingRule.ANCHOR_EDGE_CONFIRMED,
        new Ruling(AnchorRules::edge, AnchorRules::edgeTerms, AnchorRules::edges));
    rulings.put(
        LendingRule.ANCHOR_LIMIT_LEFT,
        new Ruling(
            AnchorRules::limit,
            supply ->
                supply.anchors().limitsFen().isEmpty()
                    ? Wording.NOT_STATED
                    : new Text(
                        "对" + supply.anchors().limitsFen().size() + "家核心企业有集团额度",
                        "holds group limits for "
                            + supply.anchors().limitsFen().size()
                            + " anchors"),
            demand ->
                AmountRules.beside(
                    demand,
                    new Text("", ""),
                    demand.anchors().anchorEnterpriseId() == null
                        ? new Text("未指明核心企业", "names no anchor")
                        : new Text("已指明核心企业", "names its anchor"))));
  }

  /**
   * A tie of the kind stated to one of the anchors stated; where the need names its anchor, to that
   * one. A firm of which no tie is known may have one that nobody has confirmed yet.
   */
  private static RuleOutcome edge(LendingDemand demand, LendingSupply supply) {
    EdgeKind kind = supply.anchors().edgeKind();
    Set<UUID> anchors = supply.anchors().anchorEnterpriseIds();
    if (kind == null && anchors == null) {
      return NOT_STATED;
    }
    if (demand.anchors().confirmed().isEmpty()) {
      return FACT_MISSING;
    }
    UUID named = demand.anchors().anchorEnterpriseId();
    return passedIf(
        demand.anchors().confirmed().stream()
            .anyMatch(
                edge ->
                    (kind == null || kind == edge.kind())
                        && (anchors == null || anchors.contains(edge.anchorEnterpriseId()))
                        && (named == null || named.equals(edge.anchorEnterpriseId()))));
  }

  /** A lender without a limit for the need's anchor lends on other grounds. */
  private static RuleOutcome limit(LendingDemand demand, LendingSupply supply) {
    UUID named = demand.anchors().anchorEnterpriseId();
    Long limit = named == null ? null : supply.anchors().limitsFen().get(named);
    return within(null, limit, demand.request().amountFen());
  }

  private static Text edgeTerms(LendingSupply supply) {
    EdgeKind kind = supply.anchors().edgeKind();
    Set<UUID> anchors = supply.anchors().anchorEnterpriseIds();
    if (kind == null && anchors == null) {
      return Wording.NOT_STATED;
    }
    return join(
        kind == null ? new Text("供应链关系", "a tie") : kind.text(),
        anchors == null
            ? new Text("，任意核心企业", " of any anchor")
            : new Text(
                "，限指定的" + anchors.size() + "家核心企业", " of one of " + anchors.size() + " anchors"));
  }

  private static Text edges(LendingDemand demand) {
    Map<EdgeKind, Long> kinds =
        demand.anchors().confirmed().stream()
            .collect(
                Collectors.groupingBy(AnchorTies.Edge::kind, TreeMap::new, Collectors.counting()));
    return kinds.isEmpty()
        ? new Text("尚无经确认的关系", "no confirmed tie yet")
        : Wording.list(
            kinds.entrySet().stream()
                .map(
                    each ->
                        join(
                            each.getKey().text(),
                            new Text(each.getValue() + "家", " of " + each.getValue())))
                .toList());
  }
}
