package io.hanqiao.enterprise.edge;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A supplier edge as it is sent in. */
@Schema(description = "A supplier edge as sent in. A field left out is unknown, never zero.")
public record SupplierEdgeForm(
    @Schema(description = "The loader's own key; a bulk row whose reference exists is left alone.")
        @Nullable String reference,
    @Schema(description = "Organisation acted for; bulk rows of an operator only.")
        @Nullable UUID ownerOrg,
    @Schema(description = "The enterprise that supplies; or give supplierReference.")
        @Nullable UUID supplierEnterpriseId,
    @Schema(description = "The supplying enterprise by its loader's key.")
        @Nullable String supplierReference,
    @Schema(description = "The anchor enterprise; or give anchorUscc.")
        @Nullable UUID anchorEnterpriseId,
    @Schema(
            description = "The anchor by its unified social credit code.",
            examples = "91420100MX00000014")
        @Nullable String anchorUscc,
    @Schema(required = true, description = "SUPPLIER or DISTRIBUTOR.", examples = "SUPPLIER")
        @Nullable String kind,
    @Schema(description = "First day of the trade.", examples = "2022-03-01")
        @Nullable String since,
    @Schema(
            description = "Trade of a year, yuan; for the two sides only.",
            examples = "12000000.00")
        @Nullable String annualVolume,
    @Schema(
            description =
                "DECLARED or CONFIRMED; bulk rows of an operator only, who reports what the anchor"
                    + " has confirmed elsewhere.",
            examples = "CONFIRMED")
        @Nullable String status,
    @Schema(description = "Invented for demonstration.") @Nullable Boolean synthetic,
    @Schema(description = "Where the record comes from.") @Nullable String source) {}
