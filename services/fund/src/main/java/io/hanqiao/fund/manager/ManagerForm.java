package io.hanqiao.fund.manager;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A fund manager as it is sent in. */
@Schema(description = "A fund manager as sent in. A field left out is unknown.")
public record ManagerForm(
    @Schema(
            description = "The loader's own key; a bulk row whose reference exists is left alone.",
            examples = "FM-001")
        @Nullable String reference,
    @Schema(description = "Organisation acted for; bulk rows of an operator only.")
        @Nullable UUID ownerOrg,
    @Schema(
            required = true,
            description = "Name the manager goes by, 1 to 200 characters.",
            examples = "江城创业投资管理有限公司（演示）")
        @Nullable String name,
    @Schema(
            required = true,
            description = "GOVERNMENT, MARKET, AIC, CORPORATE, EXCHANGE_BASE or UNKNOWN.",
            examples = "MARKET")
        @Nullable String kind,
    @Schema(description = "Where it sits, GB/T 2260, 6 digits.", examples = "420111")
        @Nullable String divisionCode,
    @Schema(description = "Invented for demonstration; shown as such everywhere.")
        @Nullable Boolean synthetic,
    @Schema(description = "Where the record comes from, 1 to 500 characters.")
        @Nullable String source) {}
