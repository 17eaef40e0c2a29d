package io.hanqiao.matching.lending;

import static io.hanqiao.matching.RuleOutcome.FACT_MISSING;
import static io.hanqiao.matching.RuleOutcome.FAILED;
import static io.hanqiao.matching.RuleOutcome.NOT_STATED;
import static io.hanqiao.matching.RuleOutcome.PASSED;
import static io.hanqiao.matching.lending.Draft.need;
import static io.hanqiao.matching.lending.Draft.offer;
import static io.hanqiao.matching.lending.Draft.wan;
import static io.hanqiao.matching.lending.Verdicts.ANY_NEED;
import static io.hanqiao.matching.lending.Verdicts.ANY_OFFER;
import static io.hanqiao.matching.lending.Verdicts.check;
import static io.hanqiao.matching.lending.Verdicts.demandHas;
import static io.hanqiao.matching.lending.Verdicts.supplySays;
import static org.assertj.core.api.Assertions.assertThat;

import io.hanqiao.vocabulary.EdgeKind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AnchorAndConditionRulesTest {

  private static final UUID ONE = new UUID(0, 1);
  private static final UUID OTHER = new UUID(0, 2);

  private static Consumer<Draft.Need> tied(@Nullable UUID named, UUID anchor, EdgeKind kind) {
    return n -> {
      n.anchor = named;
      n.edges = Set.of(new AnchorTies.Edge(anchor, kind));
    };
  }

  @Test
  void aConfirmedTieOfTheKindStatedIsAskedFor() {
    LendingRule rule = LendingRule.ANCHOR_EDGE_CONFIRMED;
    Consumer<Draft.Offer> supplier = o -> o.edge = EdgeKind.SUPPLIER;
    assertThat(check(rule, tied(null, ONE, EdgeKind.SUPPLIER), supplier)).isEqualTo(PASSED);
    assertThat(check(rule, tied(null, ONE, EdgeKind.DISTRIBUTOR), supplier)).isEqualTo(FAILED);
    assertThat(check(rule, ANY_NEED, supplier)).isEqualTo(FACT_MISSING);
    assertThat(check(rule, tied(null, ONE, EdgeKind.SUPPLIER), ANY_OFFER)).isEqualTo(NOT_STATED);
  }

  @Test
  void theTieMustBeToAnAnchorOfTheOfferAndToTheNeedsOwn() {
    LendingRule rule = LendingRule.ANCHOR_EDGE_CONFIRMED;
    Consumer<Draft.Offer> ofOne =
        o -> {
          o.edge = EdgeKind.SUPPLIER;
          o.anchors = Set.of(ONE);
        };
    assertThat(check(rule, tied(null, ONE, EdgeKind.SUPPLIER), ofOne)).isEqualTo(PASSED);
    assertThat(check(rule, tied(ONE, ONE, EdgeKind.SUPPLIER), ofOne)).isEqualTo(PASSED);
    assertThat(check(rule, tied(null, OTHER, EdgeKind.SUPPLIER), ofOne)).isEqualTo(FAILED);
    assertThat(check(rule, tied(OTHER, ONE, EdgeKind.SUPPLIER), ofOne))
        .as("the order is of another anchor")
        .isEqualTo(FAILED);
    assertThat(check(rule, tied(null, ONE, EdgeKind.DISTRIBUTOR), o -> o.anchors = Set.of(ONE)))
        .as("any kind of tie where none is stated")
        .isEqualTo(PASSED);
    assertThat(supplySays(rule, ofOne)).isEqualTo("供应商，限指定的1家核心企业 | supplier of one of 1 anchors");
    assertThat(demandHas(rule, tied(null, ONE, EdgeKind.SUPPLIER)))
        .isEqualTo("供应商1家 | supplier of 1");
  }

  @Test
  void theGroupLimitOfTheNeedsAnchorBindsWhereTheLenderHasOne() {
    LendingRule rule = LendingRule.ANCHOR_LIMIT_LEFT;
    Consumer<Draft.Need> ofOne = n -> n.anchor = ONE;
    assertThat(check(rule, ofOne, o -> o.anchorLimits = Map.of(ONE, wan(500)))).isEqualTo(PASSED);
    assertThat(check(rule, ofOne, o -> o.anchorLimits = Map.of(ONE, wan(500) - 1)))
        .isEqualTo(FAILED);
    assertThat(check(rule, ofOne, o -> o.anchorLimits = Map.of(OTHER, 0L))).isEqualTo(NOT_STATED);
    assertThat(check(rule, ANY_NEED, o -> o.anchorLimits = Map.of(ONE, 0L))).isEqualTo(NOT_STATED);
    assertThat(check(rule, ofOne, ANY_OFFER)).isEqualTo(NOT_STATED);
  }

  private static Consumer<Draft.Offer> conditions(String... expressions) {
    return o ->
        o.conditions =
            List.of(expressions).stream()
                .map(expression -> new OwnCondition("条件 " + expression, expression))
                .toList();
  }

  @Test
  void everyOwnConditionMustHold() {
    LendingRule rule = LendingRule.OWN_CONDITIONS;
    Consumer<Draft.Need> exporter = n -> n.exporter = true;
    assertThat(check(rule, exporter, conditions("large", "exporter"))).isEqualTo(PASSED);
    assertThat(check(rule, n -> n.exporter = false, conditions("large", "exporter")))
        .isEqualTo(FAILED);
    assertThat(check(rule, ANY_NEED, conditions("large", "exporter"))).isEqualTo(FACT_MISSING);
    assertThat(check(rule, n -> n.amount = 1, conditions("exporter", "large")))
        .as("supplying the fact would not help")
        .isEqualTo(FAILED);
    assertThat(check(rule, ANY_NEED, ANY_OFFER)).isEqualTo(NOT_STATED);
    assertThat(supplySays(rule, conditions("large", "exporter")))
        .isEqualTo("条件 large、条件 exporter | 条件 large, 条件 exporter");
  }

  @Test
  void aConditionNobodyCanReadNeverLetsAPairPass() {
    LendingRules unread = new LendingRules(Verdicts.RULEBOOK, Verdicts.DAY);
    LendingSupply conditioned = offer(conditions("always"));
    assertThat(unread.check(LendingRule.OWN_CONDITIONS, need(ANY_NEED), conditioned))
        .isEqualTo(FACT_MISSING);
    assertThat(unread.eligible(need(ANY_NEED), conditioned)).isFalse();
  }
}
