package io.hanqiao.credit.bridge;

import io.hanqiao.vocabulary.Money;
import io.hanqiao.vocabulary.Rate;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A bridge fund as everybody who may take part sees it. */
@Schema(description = "应急转贷资金. What is left of its capital: /v1/limits/{id}.")
record BridgeFundView(
    @Schema(description = "Opaque id, UUIDv7.") UUID id,
    @Schema(description = "Organisation that runs it.") UUID ownerOrg,
    @Schema(description = "Its own key.", nullable = true) @Nullable String reference,
    @Schema(description = "Its name.") String name,
    @Schema(description = "Code of its programme.", examples = "HUBEI_BRIDGE") String programme,
    @Schema(description = "What it has for bridge loans, yuan.", examples = "50000000.00")
        String capital,
    @Schema(description = "Its price of a day, percent of the principal.", examples = "0.06")
        String dailyPricePercent,
    @Schema(description = "Invented for demonstration.") boolean synthetic,
    @Schema(description = "Where the record comes from.", nullable = true) @Nullable String source,
    @Schema(description = "UTC.") Instant createdAt) {

  static BridgeFundView of(BridgeFund fund) {
    return new BridgeFundView(
        fund.id(),
        fund.ownerOrg(),
        fund.reference(),
        fund.name(),
        fund.programme(),
        new Money(fund.capitalFen()).toYuan(),
        new Rate(fund.dailyPpm()).toPercent(),
        fund.synthetic(),
        fund.source(),
        fund.createdAt());
  }
}
