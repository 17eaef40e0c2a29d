package io.hanqiao.benchmarks.rivals;

import io.hanqiao.matching.RuleOutcome;
import io.hanqiao.matching.lending.ExistingLoan;
import io.hanqiao.matching.lending.GuarantorCapacity;
import io.hanqiao.matching.lending.LendingDemand;
import io.hanqiao.matching.lending.LendingRulebook;
import io.hanqiao.matching.lending.LendingSupply;
import io.hanqiao.matching.place.Area;
import io.hanqiao.vocabulary.Collateral;
import io.hanqiao.vocabulary.SecurityType;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The rules on security, and those whose terms are decided once for a need because few offers
 * differ in them: loan to value, guarantors, limits of anchors, the bank of a loan to be renewed.
 */
final class TermChecks {

  /** Kinds of security stand behind the assets. */
  private static final int BEHIND_ASSETS = Collateral.values().length;

  /** Kinds of security stand behind the terms of loan to value. */
  private static final int BEHIND_TERMS = 40;

  private final LendingRulebook rulebook;
  private final LocalDate day;
  private final Codes<Map<Collateral, Integer>> loanToValue = new Codes<>("loan to values");
  private final Codes<GuarantorCapacity> guarantors = new Codes<>("guarantors");
  private final Codes<Map<UUID, Long>> limits = new Codes<>("sets of limits");
  private final Codes<UUID> banks = new Codes<>("banks");

  TermChecks(LendingRulebook rulebook, LocalDate day) {
    this.rulebook = rulebook;
    this.day = day;
  }

  /** Checks that learn their terms from the offers they are asked about. */
  List<Check> all() {
    return List.of(
        Check.any(
            "purposes",
            offer -> Codes.stated(offer.loan().purposes()),
            need -> Codes.mark(need.request().purpose())),
        Check.any(
            "securities",
            offer -> Codes.stated(offer.security().types()),
            need -> Codes.marks(need.security().types())),
        Check.any("collateral", this::collateral, TermChecks::collateral),
        Check.any("loan_to_value", this::loanToValue, this::loanToValue),
        Check.any("guarantors", this::guarantors, this::guarantors),
        Check.any("anchor_limits", this::limits, this::limits),
        Check.any("renewing_bank", this::renewingBank, this::renewingBank),
        Check.atMost(
            "renewal_days",
            offer -> offer.loan().renewalWithinDays(),
            need -> daysToMaturity(need.existingLoan())));
  }

  private long withoutAsset(LendingSupply offer) {
    Set<SecurityType> types = EnumSet.noneOf(SecurityType.class);
    if (offer.security().types() != null) {
      types.addAll(offer.security().types());
    }
    types.removeAll(rulebook.assetBacked());
    return Codes.marks(types);
  }

  private long collateral(LendingSupply offer) {
    return offer.security().collateral() == null
        ? Check.UNSTATED
        : Codes.marks(offer.security().collateral()) | withoutAsset(offer) << BEHIND_ASSETS;
  }

  private static long collateral(LendingDemand need) {
    return Codes.marks(need.security().collateral())
        | Codes.marks(need.security().types()) << BEHIND_ASSETS;
  }

  private long loanToValue(LendingSupply offer) {
    Map<Collateral, Integer> percents = offer.security().loanToValuePercent();
    return percents == null
        ? Check.UNSTATED
        : loanToValue.ofNamed(List.of(percents)) | withoutAsset(offer) << BEHIND_TERMS;
  }

  private long loanToValue(LendingDemand need) {
    return loanToValue.passing(percents -> isCarried(need, percents))
        | Codes.marks(need.security().types()) << BEHIND_TERMS;
  }

  private static boolean isCarried(LendingDemand need, Map<Collateral, Integer> percents) {
    boolean valued = false;
    long carried = 0;
    for (Map.Entry<Collateral, Integer> percent : percents.entrySet()) {
      Long value = need.security().valuesFen().get(percent.getKey());
      if (value != null) {
        valued = true;
        carried += value * percent.getValue() / 100;
      }
    }
    return valued && need.request().amountFen() <= carried;
  }

  private long guarantors(LendingSupply offer) {
    List<GuarantorCapacity> named = offer.security().guarantors();
    return named == null ? Check.UNSTATED : guarantors.ofNamed(named);
  }

  private long guarantors(LendingDemand need) {
    long amount = need.request().amountFen();
    return guarantors.passing(
        each -> {
          Long most = each.maxPerFirmFen();
          RuleOutcome serves = new Area(each.serviceDivisions(), null).covers(need.firm().place());
          return each.active()
              && each.availableFen() >= amount
              && (most == null || most >= amount)
              && !serves.refuses();
        });
  }

  private long limits(LendingSupply offer) {
    Map<UUID, Long> held = offer.anchors().limitsFen();
    return held.isEmpty() ? Check.UNSTATED : limits.ofNamed(List.of(held));
  }

  private long limits(LendingDemand need) {
    UUID named = need.anchors().anchorEnterpriseId();
    long amount = need.request().amountFen();
    return limits.passing(held -> named == null || held.getOrDefault(named, amount) >= amount);
  }

  private long renewingBank(LendingSupply offer) {
    return offer.loan().renewalWithinDays() == null
        ? Check.UNSTATED
        : banks.ofNamed(List.of(offer.bankId()));
  }

  private long renewingBank(LendingDemand need) {
    ExistingLoan loan = need.existingLoan();
    return loan == null || daysToMaturity(loan) == null ? 0 : banks.ofNeed(List.of(loan.bankId()));
  }

  /** Null where there is no loan that may be renewed. */
  private @Nullable Long daysToMaturity(@Nullable ExistingLoan loan) {
    if (loan == null || Boolean.FALSE.equals(loan.normal()) || loan.maturesOn().isBefore(day)) {
      return null;
    }
    return day.until(loan.maturesOn(), ChronoUnit.DAYS);
  }
}
