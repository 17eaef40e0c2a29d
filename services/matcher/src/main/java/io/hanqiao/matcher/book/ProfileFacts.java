package io.hanqiao.matcher.book;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.hanqiao.matching.lending.FirmBorrowing;
import io.hanqiao.matching.lending.FirmFacts;
import io.hanqiao.matching.lending.FirmFigures;
import io.hanqiao.matching.lending.FirmIndustry;
import io.hanqiao.matching.lending.FirmStanding;
import io.hanqiao.matching.place.Place;
import io.hanqiao.vocabulary.ChainPosition;
import io.hanqiao.vocabulary.EnterpriseSize;
import io.hanqiao.vocabulary.IndustryCode;
import io.hanqiao.vocabulary.NegativeFlag;
import io.hanqiao.vocabulary.TaxGrade;
import io.hanqiao.vocabulary.Tier;
import io.hanqiao.vocabulary.ValueGrade;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the matcher reads of an {@code enterprise.profile} event. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ProfileFacts(
    UUID enterpriseId,
    String divisionCode,
    @Nullable String managementDistrict,
    String industryCode,
    @Nullable Tier tier,
    @Nullable LocalDate tierValidUntil,
    @Nullable LocalDate establishedOn,
    @Nullable String annualRevenue,
    @Nullable Integer debtRatioPercent,
    @Nullable TaxGrade taxGrade,
    @Nullable Boolean highTechEnterprise,
    @Nullable Integer inventionPatents,
    @Nullable Boolean firstTimeBorrower,
    @Nullable Integer lendingBanks,
    @Nullable Set<NegativeFlag> negativeFlags,
    @Nullable EnterpriseSize size,
    @Nullable String chain,
    @Nullable ChainPosition chainPosition,
    @Nullable LocalDate lastRoundOn,
    @Nullable Integer innovationPoints,
    @Nullable Integer unpledgedInventionPatents,
    @Nullable ValueGrade knowledgeValueGrade,
    @Nullable ValueGrade commercialValueGrade,
    @Nullable Boolean talentCertified,
    @Nullable Boolean exporter,
    @Nullable Integer invoiceMonths,
    @Nullable String outstandingLoans,
    @Nullable Boolean equipmentRenewalListed)
    implements Placed {

  /** The firm as the rules see it. */
  public FirmFacts firm() {
    IndustryCode industry = IndustryCode.parse(industryCode).orThrow();
    return new FirmFacts(
        new Place(divisionCode, managementDistrict),
        new FirmIndustry(
            industry.division() == null ? null : industryCode,
            industry.section(),
            chain,
            chainPosition),
        new FirmStanding(
            size,
            establishedOn,
            tier,
            tierValidUntil,
            highTechEnterprise,
            talentCertified,
            exporter,
            equipmentRenewalListed,
            knowledgeValueGrade,
            commercialValueGrade),
        new FirmFigures(
            Fen.of(annualRevenue),
            debtRatioPercent,
            taxGrade,
            invoiceMonths,
            inventionPatents,
            unpledgedInventionPatents,
            innovationPoints,
            lastRoundOn),
        new FirmBorrowing(
            firstTimeBorrower, lendingBanks, Fen.of(outstandingLoans), negativeFlags));
  }

  /** The two digits of the industry: all a bank sees of it before anything is disclosed. */
  private @Nullable String industryDivision() {
    return IndustryCode.parse(industryCode).orThrow().division();
  }

  /** Where the firm is, and its industry division. */
  public Whereabouts place() {
    return new Whereabouts(divisionCode, managementDistrict, industryDivision());
  }
}
