package io.hanqiao.fund.mandate;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A mandate as everybody sees it. */
@Schema(description = "A mandate as everybody sees it; null sets no limit.")
public record MandateView(
    @Schema(description = "Opaque id, UUIDv7.") UUID id,
    @Schema(description = "Organisation whose mandate it is.") UUID ownerOrg,
    @Schema(description = "The loader's own key.", nullable = true) @Nullable String reference,
    @Schema(description = "The fund that looks.") UUID fundId,
    @JsonUnwrapped MandateFundView fund,
    @Schema(description = "OPEN or CLOSED.", examples = "OPEN") String status,
    @Schema(description = "Why it was closed.", nullable = true) @Nullable String closedReason,
    @Schema(description = "When it was closed, UTC.", nullable = true) @Nullable Instant closedAt,
    @JsonUnwrapped MandateTermsView terms,
    @Schema(description = "Invented for demonstration.") boolean synthetic,
    @Schema(description = "Where the record comes from.", nullable = true) @Nullable String source,
    @Schema(description = "UTC.", examples = "2026-03-31T01:02:03Z") Instant createdAt) {

  static MandateView of(Mandate mandate) {
    return new MandateView(
        mandate.id(),
        mandate.ownerOrg(),
        mandate.reference(),
        mandate.fundId(),
        MandateFundView.of(mandate.fund()),
        mandate.statusCode(),
        mandate.closedReason(),
        mandate.closedAt(),
        MandateTermsView.of(mandate.terms()),
        mandate.synthetic(),
        mandate.source(),
        mandate.createdAt());
  }
}
