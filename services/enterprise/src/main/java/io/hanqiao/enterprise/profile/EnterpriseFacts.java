package io.hanqiao.enterprise.profile;

import io.hanqiao.vocabulary.ChainPosition;
import io.hanqiao.vocabulary.ListingReserve;
import io.hanqiao.vocabulary.NegativeFlag;
import io.hanqiao.vocabulary.TaxGrade;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a firm beside its recognitions. Null is unknown, never zero and never no.
 *
 * @param divisionCode GB/T 2260, six digits
 * @param managementDistrict functional zone or district that manages the firm (管理区), kept beside
 *     the division and never derived from it
 * @param industryCode GB/T 4754-2017
 * @param establishedOn day of registration
 * @param staff people employed
 * @param annualRevenueFen last year's revenue, in fen
 * @param totalAssetsFen in fen
 * @param debtRatioPercent liabilities over assets, percent
 * @param taxGrade grade of tax credit
 * @param highTechEnterprise whether a valid certificate of high and new technology is held
 * @param inventionPatents granted and owned
 * @param firstTimeBorrower true if no loan ever stood in the credit register (首贷户)
 * @param lendingBanks banks with a loan outstanding
 * @param negativeFlags public records against the firm; empty if none is known
 * @param chain key of the industrial chain
 * @param listingReserve grade in the list of firms prepared for listing
 * @param lastRoundOn day of the last round with an institutional investor
 * @param innovationPoints 0 to 100
 */
@Embeddable
public record EnterpriseFacts(
    String divisionCode,
    @Nullable String managementDistrict,
    String industryCode,
    @Nullable LocalDate establishedOn,
    @Nullable Integer staff,
    @Nullable Long annualRevenueFen,
    @Nullable Long totalAssetsFen,
    @Nullable Integer debtRatioPercent,
    @Enumerated(EnumType.STRING) @Nullable TaxGrade taxGrade,
    @Nullable Boolean highTechEnterprise,
    @Nullable Integer inventionPatents,
    @Nullable Boolean firstTimeBorrower,
    @Nullable Integer lendingBanks,
    @Enumerated(EnumType.STRING) Set<NegativeFlag> negativeFlags,
    @Nullable String chain,
    @Enumerated(EnumType.STRING) @Nullable ChainPosition chainPosition,
    @Enumerated(EnumType.STRING) @Nullable ListingReserve listingReserve,
    @Nullable LocalDate lastRoundOn,
    @Nullable Integer innovationPoints) {}
