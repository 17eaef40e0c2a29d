package io.hanqiao.ownconditions;

import io.hanqiao.condition.Facts;
import io.hanqiao.condition.Fields;
import io.hanqiao.condition.FirmFields;
import io.hanqiao.condition.NeedFields;
import io.hanqiao.condition.TypedView;
import io.hanqiao.matching.lending.ExistingLoan;
import io.hanqiao.matching.lending.FirmBorrowing;
import io.hanqiao.matching.lending.FirmFigures;
import io.hanqiao.matching.lending.FirmIndustry;
import io.hanqiao.matching.lending.FirmStanding;
import io.hanqiao.matching.lending.LendingDemand;
import io.hanqiao.matching.lending.ProjectFacts;
import io.hanqiao.matching.lending.SecurityGiven;
import io.hanqiao.vocabulary.Collateral;
import io.hanqiao.vocabulary.Tier;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A need and its firm on a day, as conditions see them. */
final class DemandView {

  private static final TypedView<Asked> VIEW = view();

  private DemandView() {}

  /** A need on a day. */
  private record Asked(LendingDemand demand, LocalDate day) {

    @Nullable Long daysLeft() {
      ExistingLoan loan = demand.existingLoan();
      return loan == null ? null : ChronoUnit.DAYS.between(day, loan.maturesOn());
    }

    @Nullable Long ageMonths() {
      LocalDate established = demand.firm().standing().establishedOn();
      return established == null ? null : ChronoUnit.MONTHS.between(established, day);
    }

    /**
     * The cultivation pool does not lapse; a tier above it that has lapsed is not known to hold.
     */
    @Nullable Tier tier() {
      FirmStanding standing = demand.firm().standing();
      LocalDate until = standing.tierValidUntil();
      return standing.tier() == Tier.CULTIVATION || (until != null && !day.isAfter(until))
          ? standing.tier()
          : null;
    }
  }

  static Facts of(LendingDemand demand, LocalDate day) {
    return VIEW.of(new Asked(demand, day));
  }

  private static TypedView<Asked> view() {
    TypedView.Builder<Asked> view = TypedView.builder();
    view.day(Fields.TODAY, Asked::day);
    need(view);
    security(view);
    standing(view);
    industry(view);
    figures(view);
    borrowing(view);
    return view.build();
  }

  private static void need(TypedView.Builder<Asked> view) {
    Function<Asked, ProjectFacts> project = asked -> asked.demand().project();
    view.named(NeedFields.PURPOSE, asked -> asked.demand().request().purpose())
        .fen(NeedFields.AMOUNT, asked -> asked.demand().request().amountFen())
        .number(NeedFields.TERM_MONTHS, asked -> asked.demand().request().termMonths())
        .number(NeedFields.NEEDED_WITHIN_DAYS, asked -> asked.demand().request().neededWithinDays())
        .number(
            NeedFields.OWN_CAPITAL_PERCENT,
            project.andThen(facts -> (Number) facts.ownCapitalPercent()))
        .flag(NeedFields.PROJECT_FILED, project.andThen(ProjectFacts::filed))
        .code(NeedFields.PROJECT_DIVISION, project.andThen(ProjectFacts::divisionCode))
        .flag(NeedFields.PARK_LISTED, project.andThen(ProjectFacts::parkListed))
        .number(NeedFields.EXISTING_LOAN_MATURES_IN_DAYS, Asked::daysLeft)
        .flag(
            NeedFields.EXISTING_LOAN_NORMAL,
            asked ->
                asked.demand().existingLoan() == null
                    ? null
                    : asked.demand().existingLoan().normal());
  }

  /** A firm that names no security or asset has not said; it does not say that it has none. */
  private static void security(TypedView.Builder<Asked> view) {
    Function<Asked, SecurityGiven> given = asked -> asked.demand().security();
    view.codes(NeedFields.SECURITY_TYPES, given.andThen(facts -> saidOrNull(facts.types())))
        .codes(NeedFields.COLLATERAL, given.andThen(facts -> saidOrNull(facts.collateral())))
        .flag(NeedFields.ACCEPTS_WARRANT, given.andThen(SecurityGiven::acceptsWarrant))
        .flag(NeedFields.CONTROLLER_GUARANTEE, given.andThen(SecurityGiven::controllerGuarantee));
    for (Collateral kind : Collateral.values()) {
      view.fen(
          NeedFields.collateralValue(kind), given.andThen(facts -> facts.valuesFen().get(kind)));
    }
  }

  private static void standing(TypedView.Builder<Asked> view) {
    Function<Asked, FirmStanding> standing = asked -> asked.demand().firm().standing();
    view.named(FirmFields.TIER, Asked::tier)
        .named(FirmFields.SIZE, standing.andThen(FirmStanding::size))
        .number(FirmFields.AGE_MONTHS, Asked::ageMonths)
        .flag(FirmFields.HIGH_TECH, standing.andThen(FirmStanding::highTechEnterprise))
        .flag(FirmFields.TALENT_CERTIFIED, standing.andThen(FirmStanding::talentCertified))
        .flag(FirmFields.EXPORTER, standing.andThen(FirmStanding::exporter))
        .flag(FirmFields.EQUIPMENT_LISTED, standing.andThen(FirmStanding::equipmentRenewalListed))
        .named(FirmFields.KNOWLEDGE_VALUE, standing.andThen(FirmStanding::knowledgeValue))
        .named(FirmFields.COMMERCIAL_VALUE, standing.andThen(FirmStanding::commercialValue));
  }

  private static void industry(TypedView.Builder<Asked> view) {
    Function<Asked, FirmIndustry> industry = asked -> asked.demand().firm().industry();
    view.code(FirmFields.DIVISION, asked -> asked.demand().firm().place().divisionCode())
        .code(FirmFields.DISTRICT, asked -> asked.demand().firm().place().managementDistrict())
        .code(FirmFields.INDUSTRY, industry.andThen(FirmIndustry::code))
        .code(FirmFields.INDUSTRY_SECTION, industry.andThen(FirmIndustry::section))
        .code(FirmFields.CHAIN, industry.andThen(FirmIndustry::chain))
        .named(FirmFields.CHAIN_POSITION, industry.andThen(FirmIndustry::chainPosition));
  }

  private static void figures(TypedView.Builder<Asked> view) {
    Function<Asked, FirmFigures> figures = asked -> asked.demand().firm().figures();
    view.fen(FirmFields.ANNUAL_REVENUE, figures.andThen(FirmFigures::annualRevenueFen))
        .number(FirmFields.DEBT_RATIO_PERCENT, figures.andThen(f -> (Number) f.debtRatioPercent()))
        .named(FirmFields.TAX_GRADE, figures.andThen(FirmFigures::taxGrade))
        .number(FirmFields.INVOICE_MONTHS, figures.andThen(f -> (Number) f.invoiceMonths()))
        .number(FirmFields.INVENTION_PATENTS, figures.andThen(f -> (Number) f.inventionPatents()))
        .number(
            FirmFields.UNPLEDGED_PATENTS,
            figures.andThen(f -> (Number) f.unpledgedInventionPatents()))
        .number(FirmFields.INNOVATION_POINTS, figures.andThen(f -> (Number) f.innovationPoints()))
        .day(FirmFields.LAST_ROUND_ON, figures.andThen(FirmFigures::lastRoundOn));
  }

  private static void borrowing(TypedView.Builder<Asked> view) {
    Function<Asked, FirmBorrowing> borrowing = asked -> asked.demand().firm().borrowing();
    view.flag(FirmFields.FIRST_TIME_BORROWER, borrowing.andThen(FirmBorrowing::firstTimeBorrower))
        .number(FirmFields.LENDING_BANKS, borrowing.andThen(b -> (Number) b.lendingBanks()))
        .fen(FirmFields.OUTSTANDING_LOANS, borrowing.andThen(FirmBorrowing::outstandingLoansFen))
        .codes(FirmFields.NEGATIVE_FLAGS, borrowing.andThen(FirmBorrowing::negativeFlags));
  }

  private static <E> @Nullable Set<E> saidOrNull(Set<E> codes) {
    return codes.isEmpty() ? null : codes;
  }
}
