package io.hanqiao.matcher.book;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.hanqiao.matching.lending.LendingSupply;
import io.hanqiao.vocabulary.BankKind;
import io.hanqiao.vocabulary.Collateral;
import io.hanqiao.vocabulary.LoanPurpose;
import io.hanqiao.vocabulary.SecurityType;
import io.hanqiao.vocabulary.TaxGrade;
import io.hanqiao.vocabulary.Tier;
import java.time.LocalDate;
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
  boolean isOpen() {
    return "OPEN".equals(status);
  }

  /** The offer as the rules see it, its rate resolved on the day. */
  LendingSupply supply(LocalDate asOf) {
    // An offer that names no area is lent where its bank lends.
    boolean own = serviceDivisions != null || serviceManagementDistricts != null;
    return new LendingSupply(
        offerId,
        bankId,
        bankKind,
        purposes,
        Fen.of(amountMin),
        Fen.of(amountMax),
        amountCapRevenuePercent,
        termMinMonths,
        termMaxMonths,
        rate == null ? null : rate.cheapest(asOf, termMinMonths),
        rate == null ? null : rate.dearest(asOf, termMinMonths),
        securityTypes,
        collateral,
        own ? serviceDivisions : bankServiceDivisions,
        own ? serviceManagementDistricts : bankServiceManagementDistricts,
        industries,
        minTier,
        minAgeMonths,
        maxAgeMonths,
        maxDebtRatioPercent,
        taxGrades,
        Fen.of(minAnnualRevenue),
        Fen.of(maxAnnualRevenue),
        firstTimeBorrowersOnly,
        highTechRequired,
        minInventionPatents,
        decisionDays,
        validFrom,
        validUntil);
  }
}
