package io.hanqiao.matching.lending;

import static io.hanqiao.matching.RuleOutcome.FACT_MISSING;
import static io.hanqiao.matching.RuleOutcome.NOT_STATED;
import static io.hanqiao.matching.engine.Checks.passedIf;
import static io.hanqiao.matching.engine.Wording.join;
import static io.hanqiao.matching.engine.Wording.orUnknown;

import io.hanqiao.matching.RuleOutcome;
import io.hanqiao.matching.engine.Wording;
import io.hanqiao.vocabulary.GreenCatalogueCode;
import io.hanqiao.vocabulary.Text;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules on what the money is invested in. */
final class ProjectRules {

  private ProjectRules() {}

  static void addTo(Map<LendingRule, Ruling> rulings) {
    rulings.put(
        LendingRule.OWN_CAPITAL_AT_LEAST,
        Ruling.atLeast(
            supply -> supply.project().minOwnCapitalPercent(),
            demand -> demand.project().ownCapitalPercent(),
            Wording::percent));
    rulings.put(
        LendingRule.PROJECT_FILED,
        Ruling.onlyIf(
            supply -> supply.project().filingRequired(), demand -> demand.project().filed()));
    rulings.put(
        LendingRule.PARK_LISTED,
        Ruling.onlyIf(
            supply -> supply.project().parkListRequired(),
            demand -> demand.project().parkListed()));
    rulings.put(
        LendingRule.GREEN_CATALOGUE,
        new Ruling(
            (demand, supply) -> green(supply.project(), demand.project().green()),
            supply -> greenTerms(supply.project()),
            demand -> orUnknown(demand.project().green(), Wording::plain)));
  }

  /** The same edition, and an item that is one of those stated or lies below one. */
  private static RuleOutcome green(ProjectTerms terms, @Nullable GreenCatalogueCode item) {
    String version = terms.greenCatalogueVersion();
    Set<String> codes = terms.greenCatalogueCodes();
    if (version == null && codes == null) {
      return NOT_STATED;
    }
    if (item == null) {
      return FACT_MISSING;
    }
    return passedIf(
        (version == null || version.equals(item.version()))
            && (codes == null || codes.stream().anyMatch(code -> isUnder(item.code(), code))));
  }

  private static boolean isUnder(String item, String code) {
    return item.equals(code) || item.startsWith(code + ".");
  }

  private static Text greenTerms(ProjectTerms terms) {
    String version = terms.greenCatalogueVersion();
    Set<String> codes = terms.greenCatalogueCodes();
    if (version == null && codes == null) {
      return Wording.NOT_STATED;
    }
    return join(
        version == null
            ? new Text("任意年版", "any edition")
            : new Text(version + "年版", "edition " + version),
        new Text("：", ": "),
        codes == null ? new Text("全部条目", "all items") : Wording.keys(codes));
  }
}
