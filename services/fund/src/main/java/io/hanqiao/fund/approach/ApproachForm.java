package io.hanqiao.fund.approach;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An approach as it is sent in. */
@Schema(description = "An approach as sent in.")
public record ApproachForm(
    @Schema(
            description = "The loader's own key; a bulk row whose reference exists is left alone.",
            examples = "A-001")
        @Nullable String reference,
    @Schema(description = "Organisation acted for; bulk rows of an operator only.")
        @Nullable UUID ownerOrg,
    @Schema(required = true, description = "The open mandate of the same organisation it is under.")
        @Nullable UUID mandateId,
    @Schema(required = true, description = "The open direct financing need it goes to.")
        @Nullable UUID needId,
    @Schema(
            description =
                "What the fund says to the firm, 1 to 2,000 characters; read by the two parties.")
        @Nullable String note,
    @Schema(description = "Invented for demonstration; shown as such everywhere.")
        @Nullable Boolean synthetic,
    @Schema(description = "Where the record comes from, 1 to 500 characters.")
        @Nullable String source) {}
