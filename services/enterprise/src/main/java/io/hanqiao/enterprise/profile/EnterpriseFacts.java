package io.hanqiao.enterprise.profile;

import io.hanqiao.vocabulary.ChainPosition;
import io.hanqiao.vocabulary.ListingReserve;
import io.hanqiao.vocabulary.NegativeFlag;
import io.hanqiao.vocabulary.TaxGrade;
import io.hanqiao.vocabulary.ValueGrade;
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
 * @param unpledgedInventionPatents of the invention patents those not pledged; never more than all
 * @param knowledgeValueGrade grade of knowledge value (知识价值), A to E
 * @param commercialValueGrade grade of commercial value (商业价值), A to D
 * @param talentCertified whether the founder or the firm's team is on a list of talents that banks
 *     lend by (人才贷)
 * @param exporter whether it exports
 * @param invoiceMonths months in a row, up to now, in which it issued invoices, 0 to 600
 * @param outstandingLoansFen loans outstanding, in fen
 * @param equipmentRenewalListed whether it is on the list of equipment renewal (设备更新清单)
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
    @Nullable Integer innovationPoints,
    @Nullable Integer unpledgedInventionPatents,
    @Enumerated(EnumType.STRING) @Nullable ValueGrade knowledgeValueGrade,
    @Enumerated(EnumType.STRING) @Nullable ValueGrade commercialValueGrade,
    @Nullable Boolean talentCertified,
    @Nullable Boolean exporter,
    @Nullable Integer invoiceMonths,
    @Nullable Long outstandingLoansFen,
    @Nullable Boolean equipmentRenewalListed) {}
