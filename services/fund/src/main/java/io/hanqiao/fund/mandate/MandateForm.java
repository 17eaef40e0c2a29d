package io.hanqiao.fund.mandate;

import io.hanqiao.fund.Pointer;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A mandate as it is sent in. */
@Schema(description = "A mandate as sent in. A field left out sets no limit.")
public record MandateForm(
    @Schema(
            description = "The loader's own key; a bulk row whose reference exists is left alone.",
            examples = "M-001")
        @Nullable String reference,
    @Schema(description = "Organisation acted for; bulk rows of an operator only.")
        @Nullable UUID ownerOrg,
    @Schema(description = "The fund, of the same organisation; or give fundReference.")
        @Nullable UUID fundId,
    @Schema(description = "The fund by its loader's key.", examples = "F-001")
        @Nullable String fundReference,
    @Schema(
            required = true,
            description = "Name, 1 to 200 characters.",
            examples = "光电子与集成电路早期投资（演示）")
        @Nullable String name,
    @Schema(
            description =
                "Any of EQUITY, LISTING_COACHING, QUOTATION, BOND, MERGER; EQUITY if left out.",
            examples = "[\"EQUITY\"]")
        @Nullable List<String> instruments,
    @Schema(
            description = "Any of SEED, START_UP, GROWTH, MATURE.",
            examples = "[\"SEED\", \"START_UP\"]")
        @Nullable List<String> stages,
    @Schema(description = "Sectors such as OPTOELECTRONICS.", examples = "[\"OPTOELECTRONICS\"]")
        @Nullable List<String> sectors,
    @Schema(description = "Smallest investment, yuan, above zero.", examples = "2000000.00")
        @Nullable String ticketMin,
    @Schema(description = "Largest investment, yuan, above zero.", examples = "15000000.00")
        @Nullable String ticketMax,
    @Schema(
            description = "Dearest valuation before the money, yuan, above zero.",
            examples = "100000000.00")
        @Nullable String maxValuation,
    @Schema(description = "GB/T 2260 codes of 2, 4 or 6 digits.", examples = "[\"4201\"]")
        @Nullable List<String> regions,
    @Schema(description = "Management districts; with regions one area.", examples = "[\"donghu\"]")
        @Nullable List<String> managementDistricts,
    @Schema(
            description = "Any of REGIONAL_EQUITY_MARKET, NEEQ, BSE, CHINEXT, STAR, MAIN_BOARD.",
            examples = "[\"BSE\", \"STAR\"]")
        @Nullable List<String> boards,
    @Schema(
            description = "Sectors never invested in, none of them in sectors.",
            examples = "[\"CONSUMER_GOODS\"]")
        @Nullable List<String> excludedSectors,
    @Schema(description = "What is excluded and no field holds, 1 to 2,000 characters.")
        @Nullable String exclusions,
    @Schema(
            description =
                "Money to be invested in the region, percent of what the region put in, 1 to 1000;"
                    + " left out: none is asked for.",
            examples = "110")
        @Nullable Integer localReinvestmentPercent,
    @Schema(required = true, description = "Whether the fund is looking now.")
        @Nullable Boolean inForce,
    @Schema(description = "First day.", examples = "2026-01-01") @Nullable String validFrom,
    @Schema(description = "Last day.", examples = "2026-12-31") @Nullable String validUntil,
    @Schema(description = "Invented for demonstration; shown as such everywhere.")
        @Nullable Boolean synthetic,
    @Schema(description = "Where the record comes from, 1 to 500 characters.")
        @Nullable String source) {

  Pointer fund() {
    return new Pointer("fundId", fundId, "fundReference", fundReference);
  }
}
