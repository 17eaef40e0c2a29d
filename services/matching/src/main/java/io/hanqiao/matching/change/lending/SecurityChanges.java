package io.hanqiao.matching.change.lending;

import static io.hanqiao.matching.change.lending.Parts.demand;

import io.hanqiao.matching.change.Choice;
import io.hanqiao.matching.change.Setter;
import io.hanqiao.matching.lending.LendingDemand;
import io.hanqiao.matching.lending.LendingRule;
import io.hanqiao.matching.lending.LendingSupply;
import io.hanqiao.vocabulary.SecurityType;
import io.hanqiao.vocabulary.Text;

/** What a firm can give for a loan. */
final class SecurityChanges {

  private static final Setter<LendingDemand, LendingSupply> TYPES = demand("security.types");

  private SecurityChanges() {}

  static void addTo(Parts parts) {
    Conditioned conditioned = parts.conditioned();
    Assets assets = new Assets(conditioned);
    parts.add(
        LendingAttribute.SECURITY,
        Choice.added(
            pair -> pair.demand().security().types(),
            conditioned.accepted(
                SecurityType.class, "need.securityTypes", offer -> offer.security().types()),
            type ->
                (pair, value) ->
                    TYPES.set(
                        pair,
                        Choice.with(SecurityType.class, pair.demand().security().types(), type))),
        LendingRule.SECURITY_ACCEPTED,
        LendingRule.COLLATERAL_ACCEPTED,
        LendingRule.LOAN_TO_VALUE_WITHIN_LIMIT);
    parts.add(
        LendingAttribute.COLLATERAL,
        assets::another,
        LendingRule.COLLATERAL_ACCEPTED,
        LendingRule.LOAN_TO_VALUE_WITHIN_LIMIT);
    parts.add(
        LendingAttribute.COLLATERAL_VALUE,
        assets::worthMore,
        LendingRule.LOAN_TO_VALUE_WITHIN_LIMIT);
    required(parts);
  }

  private static void required(Parts parts) {
    parts.add(
        LendingAttribute.CONTROLLER_GUARANTEE,
        parts
            .conditioned()
            .required(
                "need.controllerGuarantee",
                new Required(
                    offer -> offer.security().controllerGuaranteeRequired(),
                    need -> need.security().controllerGuarantee(),
                    demand("security.controllerGuarantee"),
                    new Text("由实际控制人提供连带责任保证", "The actual controller stands surety"))),
        LendingRule.CONTROLLER_GUARANTEE);
    parts.add(
        LendingAttribute.WARRANT,
        parts
            .conditioned()
            .required(
                "need.acceptsWarrant",
                new Required(
                    offer -> offer.security().warrantRequired(),
                    need -> need.security().acceptsWarrant(),
                    demand("security.acceptsWarrant"),
                    new Text("同意授予认股权", "Grant the lender a right to buy shares"))),
        LendingRule.WARRANT_ACCEPTED);
  }
}
