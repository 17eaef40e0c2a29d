package io.hanqiao.enterprise.direct;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A need for direct financing as its parties see it. */
@Schema(description = "A need for direct financing as its parties see it.")
public record DirectNeedView(
    @Schema(description = "Opaque id, UUIDv7.") UUID id,
    @Schema(description = "Organisation the firm acts as.") UUID ownerOrg,
    @Schema(description = "The loader's own key.", nullable = true) @Nullable String reference,
    @Schema(description = "The firm that needs the money.") UUID enterpriseId,
    @Schema(description = "OPEN or CLOSED.", examples = "OPEN") String status,
    @Schema(description = "Why it was closed.", nullable = true) @Nullable String closedReason,
    @Schema(description = "When it was closed, UTC.", nullable = true) @Nullable Instant closedAt,
    @JsonUnwrapped DirectTermsView terms,
    @Schema(description = "What the money is for.", nullable = true) @Nullable String useOfFunds,
    @Schema(description = "Invented for demonstration.") boolean synthetic,
    @Schema(description = "Where the record comes from.", nullable = true) @Nullable String source,
    @Schema(description = "UTC.", examples = "2026-03-31T01:02:03Z") Instant createdAt) {

  static DirectNeedView of(DirectNeed need) {
    return new DirectNeedView(
        need.id(),
        need.ownerOrg(),
        need.reference(),
        need.enterpriseId(),
        need.statusCode(),
        need.closedReason(),
        need.closedAt(),
        DirectTermsView.of(need.terms()),
        need.terms().useOfFunds(),
        need.synthetic(),
        need.source(),
        need.createdAt());
  }
}
