package io.hanqiao.matching.kernel;

import io.hanqiao.matching.lending.GuarantorCapacity;
import io.hanqiao.matching.lending.LendingRule;
import io.hanqiao.matching.lending.LendingRulebook;
import io.hanqiao.vocabulary.Collateral;
import io.hanqiao.vocabulary.SecurityType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rules that few offers state and that are about more than one figure or code. */
final class CheckedRules {

  private final LendingRulebook rulebook;

  private CheckedRules(LendingRulebook rulebook) {
    this.rulebook = rulebook;
  }

  /** Those in force. */
  static List<PairRule> of(LendingRulebook rulebook, LocalDate asOf) {
    CheckedRules made = new CheckedRules(rulebook);
    Set<LendingRule> inForce = rulebook.rulesInForce(asOf);
    List<PairRule> rules = new ArrayList<>();
    if (inForce.contains(LendingRule.LOAN_TO_VALUE_WITHIN_LIMIT)) {
      rules.add(made.loanToValue());
    }
    if (inForce.contains(LendingRule.GUARANTOR_AVAILABLE)) {
      rules.add(guarantor());
    }
    if (inForce.contains(LendingRule.ANCHOR_LIMIT_LEFT)) {
      rules.add(anchorLimit());
    }
    return rules;
  }

  /** Does not bind where a security that needs no asset is usable. */
  private PairRule loanToValue() {
    long withoutAsset = ~Mask.of(rulebook.assetBacked());
    return new CheckedRule<Map<Collateral, Integer>>(
        supply -> supply.security().loanToValuePercent(),
        SecurityType.values().length,
        supply -> Mask.of(supply.security().types()) & withoutAsset,
        need -> need.kind.securities(),
        need -> false,
        need -> need.assets.isEmpty(),
        (percents, need) -> need.amountFen <= need.assets.carriedFen(percents));
  }

  private static PairRule guarantor() {
    return new CheckedRule<List<GuarantorCapacity>>(
        supply -> supply.security().guarantors(),
        need -> false,
        need -> false,
        CheckedRules::anyGuarantees);
  }

  private static boolean anyGuarantees(List<GuarantorCapacity> named, PreparedNeed need) {
    for (GuarantorCapacity guarantor : named) {
      if (guarantees(guarantor, need)) {
        return true;
      }
    }
    return false;
  }

  private static boolean guarantees(GuarantorCapacity guarantor, PreparedNeed need) {
    Long most = guarantor.maxPerFirmFen();
    return guarantor.active()
        && need.amountFen <= guarantor.availableFen()
        && (most == null || need.amountFen <= most)
        && serves(guarantor.serviceDivisions(), need.kind.place().divisionCode());
  }

  private static boolean serves(@Nullable Set<String> divisions, @Nullable String division) {
    if (divisions == null) {
      return true;
    }
    if (division == null) {
      return false;
    }
    for (String served : divisions) {
      if (division.startsWith(served)) {
        return true;
      }
    }
    return false;
  }

  /** A need that names no anchor is bound by no limit; nor is one whose anchor has none. */
  private static PairRule anchorLimit() {
    return new CheckedRule<Map<UUID, Long>>(
        supply -> supply.anchors().limitsFen().isEmpty() ? null : supply.anchors().limitsFen(),
        need -> need.anchor == null,
        need -> false,
        (limits, need) -> {
          Long limit = need.anchor == null ? null : limits.get(need.anchor);
          return limit == null || need.amountFen <= limit;
        });
  }
}
