package io.hanqiao.enterprise.assessment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a firm answers: on the wire and, once read without a flaw, in the database alike. */
@Schema(description = "What the firm answers. A field left out is unknown, never zero or no.")
public record Answers(
    @Schema(description = "R&D spending of last year, yuan.", examples = "2080000.00")
        @Nullable String rdSpend,
    @Schema(description = "R&D spending of the year before, yuan.", examples = "1900000.00")
        @Nullable String rdSpendPriorYear,
    @Schema(description = "Revenue of last year, yuan.", examples = "80000000.00")
        @Nullable String annualRevenue,
    @Schema(description = "Revenue of the year before, yuan.", examples = "71000000.00")
        @Nullable String annualRevenuePriorYear,
    @Schema(description = "Main business over revenue, percent.", examples = "82.5")
        @Nullable String mainBusinessPercent,
    @Schema(
            description = "Growth of main-business revenue last year, percent; may be below zero.",
            examples = "12.4")
        @Nullable String growthPercent,
    @Schema(
            description = "Mean growth of main-business revenue over two years, percent.",
            examples = "9.8")
        @Nullable String twoYearGrowthPercent,
    @Schema(description = "Liabilities over assets, percent.", examples = "48.0")
        @Nullable String debtRatioPercent,
    @Schema(description = "Net profit over revenue last year, percent.", examples = "7.5")
        @Nullable String netMarginPercent,
    @Schema(description = "R&D people over all people, percent.", examples = "25.0")
        @Nullable String rdStaffPercent,
    @Schema(description = "Years in the niche, 0 to 100.", examples = "8")
        @Nullable Integer nicheYears,
    @Schema(description = "Share of the leading product in the national niche, percent.")
        @Nullable String nicheSharePercent,
    @Schema(description = "Whether the leading product is of a field the measures prefer.")
        @Nullable Boolean priorityField,
    @Schema(description = "Whether the firm stands at a key link of a key industrial chain.")
        @Nullable Boolean keyChainLink,
    @Schema(
            description =
                "Best class of intellectual property: NONE, CLASS_II, CLASS_I, OWN_CLASS_I,"
                    + " HIGH_VALUE_CLASS_I.",
            examples = "OWN_CLASS_I")
        @Nullable String ipClass,
    @Schema(description = "Class I rights in use with effect.", examples = "2")
        @Nullable Integer classIInUse,
    @Schema(description = "New equity of two years, paid in by qualified investors, yuan.")
        @Nullable String newEquityTwoYears,
    @Schema(description = "New equity of three years, paid in by qualified investors, yuan.")
        @Nullable String newEquityThreeYears,
    @Schema(description = "Holds a valid high-tech certificate.")
        @Nullable Boolean highTechEnterprise,
    @Schema(description = "Is a valid demonstration enterprise of technical innovation.")
        @Nullable Boolean innovationDemonstration,
    @Schema(description = "Is a valid advantage or demonstration enterprise of IP.")
        @Nullable Boolean ipDemonstration,
    @Schema(
            description = "Highest R&D body: NONE, OWN, MUNICIPAL, PROVINCIAL, NATIONAL.",
            examples = "MUNICIPAL")
        @Nullable String rdBody,
    @Schema(
            description =
                "Best rank among the units of a national science award of the last three years; 0"
                    + " if there is none.",
            examples = "0")
        @Nullable Integer nationalAwardRank,
    @Schema(
            description =
                "Best rank among the units of a provincial science award of the last three years; 0"
                    + " if there is none.",
            examples = "2")
        @Nullable Integer provincialAwardRank,
    @Schema(
            description =
                "Best place in the national finals of Maker in China (创客中国), company group, of the"
                    + " last three years; 0 if there is none.",
            examples = "0")
        @Nullable Integer makerChinaRank,
    @Schema(description = "At least one core process runs on information systems.")
        @Nullable Boolean coreProcessDigital,
    @Schema(description = "Has a certified management system or product.")
        @Nullable Boolean certified,
    @Schema(description = "Has a brand of its own.") @Nullable Boolean ownBrand) {

  /** Nothing answered. */
  static final Answers NONE =
      new Answers(
          null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
          null, null, null, null, null, null, null, null, null, null, null, null, null);
}
