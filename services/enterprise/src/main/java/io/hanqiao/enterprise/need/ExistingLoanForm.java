package io.hanqiao.enterprise.need;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The loan that is to be renewed, as it is sent in. */
@Schema(description = "The loan that is to be renewed, as sent in.")
public record ExistingLoanForm(
    @Schema(required = true, description = "The bank that lent it, by its id on the platform.")
        @Nullable UUID bankId,
    @Schema(required = true, description = "Day it falls due, ISO 8601.", examples = "2027-03-31")
        @Nullable String maturesOn,
    @Schema(
            description =
                "Whether the bank classes it as normal (正常类); left out if the firm does not know.")
        @Nullable Boolean normal) {}
