package io.hanqiao.matcher.book;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.hanqiao.matching.disclosed.AmountBand;
import io.hanqiao.matching.lending.AnchorTies;
import io.hanqiao.matching.lending.ExistingLoan;
import io.hanqiao.matching.lending.FirmFacts;
import io.hanqiao.matching.lending.LendingDemand;
import io.hanqiao.matching.lending.LoanRequest;
import io.hanqiao.matching.lending.ProjectFacts;
import io.hanqiao.matching.lending.SecurityGiven;
import io.hanqiao.matching.lending.ToldNeed;
import io.hanqiao.vocabulary.Collateral;
import io.hanqiao.vocabulary.GreenCatalogueCode;
import io.hanqiao.vocabulary.IndustryCode;
import io.hanqiao.vocabulary.LoanPurpose;
import io.hanqiao.vocabulary.Money;
import io.hanqiao.vocabulary.Rate;
import io.hanqiao.vocabulary.SecurityType;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the matcher reads of an {@code enterprise.financing-need} event. Null is unknown. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record NeedFacts(
    UUID needId,
    UUID enterpriseId,
    UUID ownerOrg,
    String status,
    @Nullable LoanPurpose purpose,
    String amount,
    @Nullable Integer termMonths,
    @Nullable String rateCeilingPercent,
    @Nullable Set<SecurityType> securityTypes,
    @Nullable Set<Collateral> collateral,
    @Nullable Integer neededWithinDays,
    boolean synthetic,
    @Nullable Integer rateCeilingLprSpreadBp,
    @Nullable List<CollateralValue> collateralValues,
    @Nullable Boolean acceptsWarrant,
    @Nullable Boolean controllerGuarantee,
    @Nullable Integer ownCapitalPercent,
    @Nullable Boolean projectFiled,
    @Nullable String projectDivisionCode,
    @Nullable Boolean parkListed,
    @Nullable String greenCatalogueVersion,
    @Nullable String greenCatalogueCode,
    @Nullable UUID anchorEnterpriseId,
    @Nullable LoanToRenew existingLoan) {

  /** What an asset is worth, yuan. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record CollateralValue(Collateral collateral, String value) {}

  /** The loan a renewal is for. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record LoanToRenew(UUID bankId, LocalDate maturesOn, @Nullable Boolean normal) {}

  /** Whether offers are still wanted. */
  boolean isOpen() {
    return "OPEN".equals(status);
  }

  /** What a bank is told of the need before a grant. */
  ToldNeed told(Whereabouts place, Crowd crowd) {
    String division = crowd.line(place);
    return new ToldNeed(
        purpose,
        AmountBand.of(Money.parseYuan(amount).orThrow().fen()),
        crowd.place(place),
        division,
        division == null ? null : IndustryCode.parse(division).orThrow().section());
  }

  /** The need as the rules see it, with what is known of its firm and its firm's ties. */
  LendingDemand demand(FirmFacts firm, Set<AnchorTies.Edge> confirmed) {
    return new LendingDemand(
        needId,
        enterpriseId,
        new LoanRequest(
            purpose,
            Money.parseYuan(amount).orThrow().fen(),
            termMonths,
            rateCeilingPercent == null
                ? null
                : Rate.parsePercent(rateCeilingPercent).orThrow().ppm(),
            rateCeilingLprSpreadBp,
            neededWithinDays),
        security(),
        new ProjectFacts(
            ownCapitalPercent, projectFiled, projectDivisionCode, parkListed, greenItem()),
        existingLoan == null
            ? null
            : new ExistingLoan(
                existingLoan.bankId(), existingLoan.maturesOn(), existingLoan.normal()),
        new AnchorTies(anchorEnterpriseId, confirmed),
        firm);
  }

  private SecurityGiven security() {
    Map<Collateral, Long> values = new EnumMap<>(Collateral.class);
    if (collateralValues != null) {
      for (CollateralValue each : collateralValues) {
        values.put(each.collateral(), Money.parseYuan(each.value()).orThrow().fen());
      }
    }
    return new SecurityGiven(
        securityTypes == null ? Set.of() : securityTypes,
        collateral == null ? Set.of() : collateral,
        values,
        acceptsWarrant,
        controllerGuarantee);
  }

  private @Nullable GreenCatalogueCode greenItem() {
    return greenCatalogueVersion == null || greenCatalogueCode == null
        ? null
        : GreenCatalogueCode.parse(greenCatalogueVersion, greenCatalogueCode).orThrow();
  }
}
