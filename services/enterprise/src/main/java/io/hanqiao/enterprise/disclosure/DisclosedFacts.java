package io.hanqiao.enterprise.disclosure;

import io.hanqiao.vocabulary.TaxGrade;
import io.hanqiao.vocabulary.ValueGrade;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Facts of a firm as {@code disclosed_facts} of the database writes them; null is unknown. */
record DisclosedFacts(
    String divisionCode,
    @Nullable String managementDistrict,
    String industryCode,
    @Nullable LocalDate establishedOn,
    @Nullable Integer staff,
    @Nullable Long annualRevenueFen,
    @Nullable Long totalAssetsFen,
    @Nullable Integer debtRatioPercent,
    @Nullable TaxGrade taxGrade,
    @Nullable Boolean highTechEnterprise,
    @Nullable Integer inventionPatents,
    @Nullable Integer unpledgedInventionPatents,
    @Nullable Boolean firstTimeBorrower,
    @Nullable Integer lendingBanks,
    @Nullable Long outstandingLoansFen,
    @Nullable Integer invoiceMonths,
    @Nullable Boolean exporter,
    @Nullable Integer innovationPoints,
    @Nullable ValueGrade knowledgeValueGrade,
    @Nullable ValueGrade commercialValueGrade,
    @Nullable LocalDate lastRoundOn) {}
