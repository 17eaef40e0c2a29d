package io.hanqiao.fund.fund;

import io.hanqiao.fund.Pointer;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A fund as it is sent in. */
@Schema(description = "A fund as sent in. A field left out is unknown, never zero.")
public record FundForm(
    @Schema(
            description = "The loader's own key; a bulk row whose reference exists is left alone.",
            examples = "F-001")
        @Nullable String reference,
    @Schema(description = "Organisation acted for; bulk rows of an operator only.")
        @Nullable UUID ownerOrg,
    @Schema(description = "Its manager, of the same organisation; or give managerReference.")
        @Nullable UUID managerId,
    @Schema(description = "Its manager by its loader's key.", examples = "FM-001")
        @Nullable String managerReference,
    @Schema(required = true, description = "Name, 1 to 200 characters.", examples = "江城光电子天使基金（演示）")
        @Nullable String name,
    @Schema(description = "The source's own code, 1 to 20 characters.", examples = "F05")
        @Nullable String category,
    @Schema(
            required = true,
            description = "FUND_OF_FUNDS, SUB_FUND or DIRECT_FUND; stays as registered.",
            examples = "SUB_FUND")
        @Nullable String structure,
    @Schema(description = "The fund of funds above it, of any organisation.")
        @Nullable UUID parentFundId,
    @Schema(
            description =
                "The fund of funds above it by its loader's key: of the same organisation or, in an"
                    + " operator's row, of any.",
            examples = "F-000")
        @Nullable String parentReference,
    @Schema(description = "A government investment fund.") @Nullable Boolean governmentFund,
    @Schema(description = "Promised by all partners, yuan.", examples = "250000000.00")
        @Nullable String commitment,
    @Schema(description = "Of it by government, yuan.", examples = "105000000.00")
        @Nullable String governmentCommitment,
    @Schema(
            description = "Of it by others, yuan; with government's it is the commitment.",
            examples = "145000000.00")
        @Nullable String socialCommitment,
    @Schema(description = "Paid in, yuan; at most the commitment.", examples = "162500000.00")
        @Nullable String paidIn,
    @Schema(description = "Closed and paid, yuan.", examples = "97500000.00")
        @Nullable String invested,
    @Schema(
            description = "Decided and not yet paid, yuan; with invested at most paid in.",
            examples = "15000000.00")
        @Nullable String reserved,
    @Schema(description = "Calendar day.", examples = "2023-06-30") @Nullable String establishedOn,
    @Schema(description = "Years from that day, 1 to 99.", examples = "7")
        @Nullable Integer lifeYears,
    @Schema(
            description =
                "Its money is that of the funds below and is not counted twice; funds of funds only.")
        @Nullable Boolean lookThrough,
    @Schema(description = "Invented for demonstration; shown as such everywhere.")
        @Nullable Boolean synthetic,
    @Schema(description = "Where the record comes from, 1 to 500 characters.")
        @Nullable String source) {

  Pointer manager() {
    return new Pointer("managerId", managerId, "managerReference", managerReference);
  }

  Pointer parent() {
    return new Pointer("parentFundId", parentFundId, "parentReference", parentReference);
  }
}
