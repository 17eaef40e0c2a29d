package io.hanqiao.credit.guarantor;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A guarantor as everybody sees it. */
@Schema(description = "A guarantor as everybody sees it; null is not stated.")
record GuarantorView(
    @Schema(description = "Opaque id, UUIDv7.") UUID id,
    @Schema(description = "Organisation whose record it is.") UUID ownerOrg,
    @Schema(description = "The loader's own key.", nullable = true) @Nullable String reference,
    @Schema(description = "ACTIVE, SUSPENDED or CLOSED.", examples = "ACTIVE") String status,
    @Schema(description = "Why it is suspended or closed, a code.", nullable = true)
        @Nullable String statusReason,
    @Schema(description = "Since when it is suspended or closed, UTC.", nullable = true)
        @Nullable Instant statusSince,
    @JsonUnwrapped GuarantorTermsView terms,
    @Schema(description = "Invented for demonstration.") boolean synthetic,
    @Schema(description = "Where the record comes from.", nullable = true) @Nullable String source,
    @Schema(description = "UTC.", examples = "2026-03-31T01:02:03Z") Instant createdAt) {

  static GuarantorView of(Guarantor guarantor) {
    return new GuarantorView(
        guarantor.id(),
        guarantor.ownerOrg(),
        guarantor.reference(),
        guarantor.statusCode(),
        guarantor.statusReason(),
        guarantor.statusSince(),
        GuarantorTermsView.of(guarantor),
        guarantor.synthetic(),
        guarantor.source(),
        guarantor.createdAt());
  }
}
