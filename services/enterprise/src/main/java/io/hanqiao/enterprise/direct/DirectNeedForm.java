package io.hanqiao.enterprise.direct;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A direct-financing need as it is sent in. */
@Schema(
    description = "A direct-financing need as sent in. A field left out is unknown, never zero.")
public record DirectNeedForm(
    @Schema(description = "The loader's own key; a bulk row whose reference exists is left alone.")
        @Nullable String reference,
    @Schema(description = "Organisation acted for; bulk rows of an operator only.")
        @Nullable UUID ownerOrg,
    @Schema(description = "The enterprise that needs the money; or give enterpriseReference.")
        @Nullable UUID enterpriseId,
    @Schema(description = "The enterprise by its loader's key.")
        @Nullable String enterpriseReference,
    @Schema(
            required = true,
            description = "EQUITY, LISTING_COACHING, QUOTATION, BOND or MERGER.",
            examples = "EQUITY")
        @Nullable String instrument,
    @Schema(description = "SEED, START_UP, GROWTH or MATURE.", examples = "GROWTH")
        @Nullable String stage,
    @Schema(
            required = true,
            description =
                "OPTOELECTRONICS, INTEGRATED_CIRCUITS, SOFTWARE_AI, GEOSPATIAL, AUTOMOTIVE,"
                    + " EQUIPMENT, BIOPHARMA, MEDICAL_DEVICES, NEW_MATERIALS, NEW_ENERGY,"
                    + " ENVIRONMENT, CONSUMER_GOODS or SMART_CONSTRUCTION.",
            examples = "OPTOELECTRONICS")
        @Nullable String sector,
    @Schema(required = true, description = "Yuan, above zero.", examples = "30000000.00")
        @Nullable String amount,
    @Schema(
            description = "Value of the firm before the money, yuan, above zero.",
            examples = "200000000.00")
        @Nullable String valuation,
    @Schema(
            description =
                "Boards aimed at: REGIONAL_EQUITY_MARKET, NEEQ, BSE, CHINEXT, STAR, MAIN_BOARD.",
            examples = "[\"BSE\"]")
        @Nullable List<String> boards,
    @Schema(description = "GOLD_SEED or SILVER_SEED.", examples = "GOLD_SEED")
        @Nullable String listingReserve,
    @Schema(
            description = "What the money is for, at most 1000 characters; for its parties only.",
            examples = "新建一条封装线")
        @Nullable String useOfFunds,
    @Schema(description = "Invented for demonstration.") @Nullable Boolean synthetic,
    @Schema(description = "Where the record comes from.") @Nullable String source) {}
