package io.hanqiao.ownconditions;

import io.hanqiao.matching.lending.LendingDemand;
import io.hanqiao.matching.lending.SecurityGiven;
import io.hanqiao.vocabulary.Collateral;
import io.hanqiao.vocabulary.Tier;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Conditions, and what each says of a need by reading its records; null where it is unknown. */
final class ByHand {

  private static final LocalDate TODAY = DrawnDemand.TODAY;

  private ByHand() {}

  static Map<String, Function<LendingDemand, @Nullable Boolean>> all() {
    Map<String, Function<LendingDemand, @Nullable Boolean>> all = new LinkedHashMap<>();
    need(all);
    standing(all);
    figures(all);
    return all;
  }

  private static void need(Map<String, Function<LendingDemand, @Nullable Boolean>> all) {
    all.put("need.amount >= 5000000", d -> d.request().amountFen() / 100 >= 5_000_000);
    all.put("need.termMonths <= 36", d -> known(d.request().termMonths(), t -> t <= 36));
    all.put("need.neededWithinDays < 30", d -> known(d.request().neededWithinDays(), t -> t < 30));
    all.put(
        "need.purpose in [\"RND\", \"GREEN\"]",
        d -> known(d.request().purpose(), p -> p.name().matches("RND|GREEN")));
    all.put(
        "need.ownCapitalPercent >= 30", d -> known(d.project().ownCapitalPercent(), p -> p >= 30));
    all.put("need.projectFiled", d -> d.project().filed());
    all.put("need.parkListed", d -> d.project().parkListed());
    all.put("need.acceptsWarrant", d -> d.security().acceptsWarrant());
    all.put("need.controllerGuarantee", d -> d.security().controllerGuarantee());
    all.put(
        "need.existingLoanMaturesInDays <= 30",
        d -> known(d.existingLoan(), l -> ChronoUnit.DAYS.between(TODAY, l.maturesOn()) <= 30));
    all.put(
        "need.existingLoanNormal",
        d -> d.existingLoan() == null ? null : d.existingLoan().normal());
  }

  private static void standing(Map<String, Function<LendingDemand, @Nullable Boolean>> all) {
    all.put("\"PATENT\" in need.collateral", d -> held(d.security()));
    all.put(
        "firm.ageMonths >= 36",
        d -> known(d.firm().standing().establishedOn(), on -> !on.plusMonths(36).isAfter(TODAY)));
    all.put("firm.tier == \"SRDI\"", ByHand::isSrdi);
    all.put(
        "firm.size == \"SMALL\"",
        d -> known(d.firm().standing().size(), s -> s.name().equals("SMALL")));
    all.put("firm.highTechEnterprise", d -> d.firm().standing().highTechEnterprise());
    all.put("firm.talentCertified", d -> d.firm().standing().talentCertified());
    all.put("firm.exporter", d -> d.firm().standing().exporter());
    all.put("firm.equipmentRenewalListed", d -> d.firm().standing().equipmentRenewalListed());
    all.put(
        "firm.knowledgeValueGrade == \"A\"",
        d -> known(d.firm().standing().knowledgeValue(), g -> g.name().equals("A")));
    all.put(
        "firm.annualRevenue > 50000000",
        d -> known(d.firm().figures().annualRevenueFen(), f -> f / 100 > 50_000_000));
    all.put(
        "firm.debtRatioPercent <= 70",
        d -> known(d.firm().figures().debtRatioPercent(), p -> p <= 70));
  }

  private static void figures(Map<String, Function<LendingDemand, @Nullable Boolean>> all) {
    all.put(
        "firm.taxGrade != \"D\"",
        d -> known(d.firm().figures().taxGrade(), g -> !g.name().equals("D")));
    all.put(
        "firm.invoiceMonths >= 12", d -> known(d.firm().figures().invoiceMonths(), m -> m >= 12));
    all.put(
        "firm.inventionPatents >= 5",
        d -> known(d.firm().figures().inventionPatents(), n -> n >= 5));
    all.put(
        "firm.unpledgedInventionPatents >= 5",
        d -> known(d.firm().figures().unpledgedInventionPatents(), n -> n >= 5));
    all.put(
        "firm.innovationPoints >= 60",
        d -> known(d.firm().figures().innovationPoints(), n -> n >= 60));
    all.put(
        "firm.lastRoundOn >= \"2026-01-01\"",
        d -> known(d.firm().figures().lastRoundOn(), on -> on.getYear() >= 2026));
    all.put("firm.firstTimeBorrower", d -> d.firm().borrowing().firstTimeBorrower());
    all.put("firm.lendingBanks <= 3", d -> known(d.firm().borrowing().lendingBanks(), n -> n <= 3));
    all.put(
        "firm.outstandingLoans <= 5000000",
        d -> known(d.firm().borrowing().outstandingLoansFen(), f -> f / 100 <= 5_000_000));
    all.put(
        "size(firm.negativeFlags) == 0",
        d -> known(d.firm().borrowing().negativeFlags(), Set::isEmpty));
  }

  private static <T> @Nullable Boolean known(@Nullable T fact, Function<T, Boolean> holds) {
    return fact == null ? null : holds.apply(fact);
  }

  private static @Nullable Boolean held(SecurityGiven given) {
    return given.collateral().isEmpty() ? null : given.collateral().contains(Collateral.PATENT);
  }

  private static @Nullable Boolean isSrdi(LendingDemand demand) {
    Tier tier = demand.firm().standing().tier();
    LocalDate until = demand.firm().standing().tierValidUntil();
    if (tier == null || (tier != Tier.CULTIVATION && (until == null || TODAY.isAfter(until)))) {
      return null;
    }
    return tier == Tier.SRDI;
  }
}
