package io.hanqiao.matching.kernel;

import io.hanqiao.matching.lending.AnchorTerms;
import io.hanqiao.matching.lending.AnchorTies;
import io.hanqiao.matching.lending.ExistingLoan;
import io.hanqiao.matching.lending.GuarantorCapacity;
import io.hanqiao.matching.lending.LendingRule;
import io.hanqiao.matching.lending.LendingRulebook;
import io.hanqiao.matching.lending.LendingSupply;
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
  private final LocalDate asOf;

  private CheckedRules(LendingRulebook rulebook, LocalDate asOf) {
    this.rulebook = rulebook;
    this.asOf = asOf;
  }

  /** Those in force. */
  static List<PairRule> of(LendingRulebook rulebook, LocalDate asOf) {
    CheckedRules made = new CheckedRules(rulebook, asOf);
    Set<LendingRule> inForce = rulebook.rulesInForce(asOf);
    List<PairRule> rules = new ArrayList<>();
    if (inForce.contains(LendingRule.RENEWAL_AT_SAME_BANK)) {
      rules.add(made.renewal());
    }
    if (inForce.contains(LendingRule.LOAN_TO_VALUE_WITHIN_LIMIT)) {
      rules.add(made.loanToValue());
    }
    if (inForce.contains(LendingRule.GUARANTOR_AVAILABLE)) {
      rules.add(guarantor());
    }
    if (inForce.contains(LendingRule.ANCHOR_EDGE_CONFIRMED)) {
      rules.add(anchorEdge());
    }
    if (inForce.contains(LendingRule.ANCHOR_LIMIT_LEFT)) {
      rules.add(anchorLimit());
    }
    return rules;
  }

  private PairRule renewal() {
    return new CheckedRule(
        CheckedRule.FREE,
        supply -> CheckedRule.offerMarks(supply.loan().renewalWithinDays() == null),
        need -> CheckedRule.needMarks(false),
        need -> !isRenewable(need.demand.existingLoan()),
        (supply, need) -> renews(supply, need.demand.existingLoan()));
  }

  private boolean isRenewable(@Nullable ExistingLoan loan) {
    return loan != null && !Boolean.FALSE.equals(loan.normal()) && !loan.maturesOn().isBefore(asOf);
  }

  private boolean renews(LendingSupply supply, @Nullable ExistingLoan loan) {
    Integer days = supply.loan().renewalWithinDays();
    return days == null
        || (loan != null
            && isRenewable(loan)
            && loan.bankId().equals(supply.bankId())
            && !loan.maturesOn().isAfter(asOf.plusDays(days)));
  }

  /** Does not bind where a security that needs no asset is usable. */
  private PairRule loanToValue() {
    long withoutAsset = ~Mask.of(rulebook.assetBacked());
    return new CheckedRule(
        CheckedRule.FREE + SecurityType.values().length,
        supply ->
            CheckedRule.offerMarks(supply.security().loanToValuePercent() == null)
                | (Mask.of(supply.security().types()) & withoutAsset) << CheckedRule.FREE,
        need -> CheckedRule.needMarks(false) | need.securities << CheckedRule.FREE,
        need -> need.demand.security().valuesFen().isEmpty(),
        (supply, need) ->
            (Mask.of(supply.security().types()) & withoutAsset & need.securities) != 0
                || carries(supply, need));
  }

  private static boolean carries(LendingSupply supply, PreparedNeed need) {
    Map<Collateral, Integer> percents = supply.security().loanToValuePercent();
    if (percents == null) {
      return true;
    }
    long carried = 0;
    for (Map.Entry<Collateral, Long> value : need.demand.security().valuesFen().entrySet()) {
      Integer percent = percents.get(value.getKey());
      carried += percent == null ? 0 : value.getValue() * percent / 100;
    }
    return need.amountFen <= carried;
  }

  private static PairRule guarantor() {
    return new CheckedRule(
        CheckedRule.FREE,
        supply -> CheckedRule.offerMarks(supply.security().guarantors() == null),
        need -> CheckedRule.needMarks(false),
        need -> false,
        (supply, need) -> {
          List<GuarantorCapacity> named = supply.security().guarantors();
          return named == null || named.stream().anyMatch(each -> guarantees(each, need));
        });
  }

  private static boolean guarantees(GuarantorCapacity guarantor, PreparedNeed need) {
    Long most = guarantor.maxPerFirmFen();
    return guarantor.active()
        && need.amountFen <= guarantor.availableFen()
        && (most == null || need.amountFen <= most)
        && serves(guarantor.serviceDivisions(), need.demand.firm().place().divisionCode());
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

  private static PairRule anchorEdge() {
    return new CheckedRule(
        CheckedRule.FREE,
        supply -> CheckedRule.offerMarks(asksNoEdge(supply.anchors())),
        need -> CheckedRule.needMarks(false),
        need -> need.demand.anchors().confirmed().isEmpty(),
        (supply, need) ->
            asksNoEdge(supply.anchors()) || hasEdge(supply.anchors(), need.demand.anchors()));
  }

  private static boolean asksNoEdge(AnchorTerms terms) {
    return terms.edgeKind() == null && terms.anchorEnterpriseIds() == null;
  }

  private static boolean hasEdge(AnchorTerms terms, AnchorTies ties) {
    UUID named = ties.anchorEnterpriseId();
    for (AnchorTies.Edge edge : ties.confirmed()) {
      UUID anchor = edge.anchorEnterpriseId();
      if ((terms.edgeKind() == null || terms.edgeKind() == edge.kind())
          && (terms.anchorEnterpriseIds() == null || terms.anchorEnterpriseIds().contains(anchor))
          && (named == null || named.equals(anchor))) {
        return true;
      }
    }
    return false;
  }

  /** A need that names no anchor is bound by no limit; nor is one whose anchor has none. */
  private static PairRule anchorLimit() {
    return new CheckedRule(
        CheckedRule.FREE,
        supply -> CheckedRule.offerMarks(supply.anchors().limitsFen().isEmpty()),
        need -> CheckedRule.needMarks(need.demand.anchors().anchorEnterpriseId() == null),
        need -> false,
        (supply, need) -> {
          UUID named = need.demand.anchors().anchorEnterpriseId();
          Long limit = named == null ? null : supply.anchors().limitsFen().get(named);
          return limit == null || need.amountFen <= limit;
        });
  }
}
