package io.hanqiao.matcher.book;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.hanqiao.matching.lending.AnchorTerms;
import io.hanqiao.matching.lending.AreaTerms;
import io.hanqiao.matching.lending.BorrowerTerms;
import io.hanqiao.matching.lending.FigureTerms;
import io.hanqiao.matching.lending.LendingSupply;
import io.hanqiao.matching.lending.LoanTerms;
import io.hanqiao.matching.lending.PriceTerms;
import io.hanqiao.matching.lending.ProjectTerms;
import io.hanqiao.matching.lending.ProviderLimits;
import io.hanqiao.matching.lending.SecurityTerms;
import io.hanqiao.matching.place.Area;
import io.hanqiao.vocabulary.BankKind;
import io.hanqiao.vocabulary.Collateral;
import io.hanqiao.vocabulary.LoanPurpose;
import io.hanqiao.vocabulary.SecurityType;
import io.hanqiao.vocabulary.TaxGrade;
import io.hanqiao.vocabulary.Tier;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the matcher reads of a {@code credit.offer} event. Null is not stated. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record OfferFacts(
    UUID offerId,
    UUID bankId,
    UUID ownerOrg,
    String bankName,
    BankKind bankKind,
    String name,
    String status,
    boolean inForce,
    boolean synthetic,
    @Nullable Set<LoanPurpose> purposes,
    @Nullable String amountMin,
    @Nullable String amountMax,
    @Nullable Integer amountCapRevenuePercent,
    @Nullable Integer termMinMonths,
    @Nullable Integer termMaxMonths,
    @Nullable OfferRate rate,
    @Nullable Set<SecurityType> securityTypes,
    @Nullable Set<Collateral> collateral,
    @Nullable Set<String> serviceDivisions,
    @Nullable Set<String> serviceManagementDistricts,
    @Nullable Set<String> bankServiceDivisions,
    @Nullable Set<String> bankServiceManagementDistricts,
    @Nullable Set<String> industries,
    @Nullable Tier minTier,
    @Nullable Integer minAgeMonths,
    @Nullable Integer maxAgeMonths,
    @Nullable Integer maxDebtRatioPercent,
    @Nullable Set<TaxGrade> taxGrades,
    @Nullable String minAnnualRevenue,
    @Nullable String maxAnnualRevenue,
    @Nullable Boolean firstTimeBorrowersOnly,
    @Nullable Boolean highTechRequired,
    @Nullable Integer minInventionPatents,
    @Nullable Integer decisionDays,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validUntil) {

  /** Whether the bank still offers it here. */
  public boolean isOpen() {
    return "OPEN".equals(status);
  }

  /** The offer as the rules see it, its rate resolved on the day. */
  public LendingSupply supply(LocalDate asOf) {
    // An offer that names no area is lent where its bank lends.
    boolean own = serviceDivisions != null || serviceManagementDistricts != null;
    return new LendingSupply(
        offerId,
        bankId,
        bankKind,
        null,
        loan(asOf),
        new AreaTerms(
            own
                ? new Area(serviceDivisions, serviceManagementDistricts)
                : new Area(bankServiceDivisions, bankServiceManagementDistricts),
            null),
        borrower(),
        figures(),
        new SecurityTerms(securityTypes, collateral, null, null, null, null, null, null),
        ProjectTerms.NOT_STATED,
        AnchorTerms.NOT_STATED,
        ProviderLimits.NOT_STATED,
        List.of());
  }

  private LoanTerms loan(LocalDate asOf) {
    return new LoanTerms(
        purposes,
        Fen.of(amountMin),
        Fen.of(amountMax),
        termMinMonths,
        termMaxMonths,
        new PriceTerms(
            rate == null ? null : rate.cheapest(asOf, termMinMonths),
            rate == null ? null : rate.dearest(asOf, termMinMonths),
            null,
            null),
        decisionDays,
        null,
        validFrom,
        validUntil);
  }

  private BorrowerTerms borrower() {
    return new BorrowerTerms(
        industries,
        null,
        null,
        null,
        minTier,
        minAgeMonths,
        maxAgeMonths,
        firstTimeBorrowersOnly,
        highTechRequired,
        null,
        null,
        null,
        null);
  }

  private FigureTerms figures() {
    return new FigureTerms(
        amountCapRevenuePercent,
        null,
        Fen.of(minAnnualRevenue),
        Fen.of(maxAnnualRevenue),
        maxDebtRatioPercent,
        taxGrades,
        null,
        minInventionPatents,
        null,
        null,
        null,
        null);
  }
}
