package io.hanqiao.matcher.book;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.hanqiao.matching.lending.AnchorTerms;
import io.hanqiao.matching.lending.AreaTerms;
import io.hanqiao.matching.lending.BorrowerTerms;
import io.hanqiao.matching.lending.FigureTerms;
import io.hanqiao.matching.lending.LendingSupply;
import io.hanqiao.matching.lending.LoanTerms;
import io.hanqiao.matching.lending.OwnCondition;
import io.hanqiao.matching.lending.PriceTerms;
import io.hanqiao.matching.lending.ProjectTerms;
import io.hanqiao.matching.lending.ProviderLimits;
import io.hanqiao.matching.lending.SecurityTerms;
import io.hanqiao.matching.place.Area;
import io.hanqiao.vocabulary.AreaBasis;
import io.hanqiao.vocabulary.BankKind;
import io.hanqiao.vocabulary.ChainPosition;
import io.hanqiao.vocabulary.Collateral;
import io.hanqiao.vocabulary.EdgeKind;
import io.hanqiao.vocabulary.EnterpriseSize;
import io.hanqiao.vocabulary.GradeScheme;
import io.hanqiao.vocabulary.LoanPurpose;
import io.hanqiao.vocabulary.NegativeFlag;
import io.hanqiao.vocabulary.ProductForm;
import io.hanqiao.vocabulary.Rate;
import io.hanqiao.vocabulary.SecurityType;
import io.hanqiao.vocabulary.TaxGrade;
import io.hanqiao.vocabulary.Tier;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
    @Nullable LocalDate validUntil,
    @Nullable String bankMaxPerFirm,
    @Nullable ProductForm productForm,
    @Nullable String feePercent,
    @Nullable String subsidyPercent,
    @Nullable Set<EnterpriseSize> enterpriseSizes,
    @Nullable Integer minInnovationPoints,
    @Nullable GradeScheme gradeCeiling,
    @Nullable Boolean riskPoolSuspended,
    @Nullable Boolean talentRequired,
    @Nullable Integer minInvoiceMonths,
    @Nullable Integer minUnpledgedInventionPatents,
    @Nullable String amountPerPatentMax,
    @Nullable List<LoanToValue> loanToValue,
    @Nullable EdgeKind anchorEdge,
    @Nullable Set<UUID> anchorEnterpriseIds,
    @Nullable Integer minOwnCapitalPercent,
    @Nullable Boolean projectFilingRequired,
    @Nullable Boolean parkListRequired,
    @Nullable Boolean equipmentListRequired,
    @Nullable String greenCatalogueVersion,
    @Nullable Set<String> greenCatalogueCodes,
    @Nullable Integer institutionalRoundWithinMonths,
    @Nullable Boolean warrantRequired,
    @Nullable Integer renewalWithinDays,
    @Nullable Boolean exporterRequired,
    @Nullable Boolean controllerGuaranteeRequired,
    @Nullable Set<String> chains,
    @Nullable Set<ChainPosition> chainPositions,
    @Nullable Integer maxLendingBanks,
    @Nullable Integer maxOutstandingLoansRevenuePercent,
    @Nullable Set<NegativeFlag> refusedFlags,
    @Nullable List<UUID> guarantorIds,
    @Nullable String headroom,
    @Nullable AreaBasis areaBasis,
    @Nullable List<Condition> conditions) {

  /**
   * The most a lender lends on an asset.
   *
   * @param maxPercent of its value
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record LoanToValue(Collateral collateral, int maxPercent) {}

  /** A condition of the lender's own, in words and as an expression. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Condition(String title, String expression) {}

  /** Whether the bank still offers it here. */
  public boolean isOpen() {
    return "OPEN".equals(status);
  }

  /** The guarantors of whom one must be able to guarantee; empty if none is named. */
  Set<UUID> guarantorsNamed() {
    return guarantorIds == null ? Set.of() : Set.copyOf(guarantorIds);
  }

  /** The offer as the rules see it, its rate resolved on the day. */
  LendingSupply supply(LocalDate asOf, OfferBacking backing) {
    return new LendingSupply(
        offerId,
        bankId,
        bankKind,
        productForm,
        loan(asOf),
        area(),
        borrower(),
        figures(),
        security(backing),
        new ProjectTerms(
            minOwnCapitalPercent,
            projectFilingRequired,
            parkListRequired,
            greenCatalogueVersion,
            greenCatalogueCodes),
        new AnchorTerms(anchorEdge, anchorEnterpriseIds, backing.anchorLimitsFen()),
        new ProviderLimits(Fen.of(headroom), Fen.of(bankMaxPerFirm), riskPoolSuspended),
        conditions == null
            ? List.of()
            : conditions.stream().map(c -> new OwnCondition(c.title(), c.expression())).toList());
  }

  /** An offer that names no area is lent where its bank lends. */
  private AreaTerms area() {
    boolean own = serviceDivisions != null || serviceManagementDistricts != null;
    return new AreaTerms(
        own
            ? new Area(serviceDivisions, serviceManagementDistricts)
            : new Area(bankServiceDivisions, bankServiceManagementDistricts),
        areaBasis);
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
            ppm(feePercent),
            ppm(subsidyPercent)),
        decisionDays,
        renewalWithinDays,
        validFrom,
        validUntil);
  }

  private static @Nullable Integer ppm(@Nullable String percent) {
    return percent == null ? null : (Integer) Rate.parsePercent(percent).orThrow().ppm();
  }

  private BorrowerTerms borrower() {
    return new BorrowerTerms(
        industries,
        chains,
        chainPositions,
        enterpriseSizes,
        minTier,
        minAgeMonths,
        maxAgeMonths,
        firstTimeBorrowersOnly,
        highTechRequired,
        talentRequired,
        exporterRequired,
        equipmentListRequired,
        refusedFlags);
  }

  private FigureTerms figures() {
    return new FigureTerms(
        amountCapRevenuePercent,
        gradeCeiling,
        Fen.of(minAnnualRevenue),
        Fen.of(maxAnnualRevenue),
        maxDebtRatioPercent,
        taxGrades,
        minInvoiceMonths,
        minInventionPatents,
        minInnovationPoints,
        institutionalRoundWithinMonths,
        maxLendingBanks,
        maxOutstandingLoansRevenuePercent);
  }

  private SecurityTerms security(OfferBacking backing) {
    Map<Collateral, Integer> percents = new EnumMap<>(Collateral.class);
    if (loanToValue != null) {
      loanToValue.forEach(each -> percents.put(each.collateral(), each.maxPercent()));
    }
    return new SecurityTerms(
        securityTypes,
        collateral,
        percents,
        minUnpledgedInventionPatents,
        Fen.of(amountPerPatentMax),
        warrantRequired,
        controllerGuaranteeRequired,
        guarantorIds == null || guarantorIds.isEmpty() ? null : backing.guarantors());
  }
}
