package io.hanqiao.enterprise.expert;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An expert request as its parties see it. */
@Schema(description = "An expert request as its parties see it.")
public record ExpertRequestView(
    @Schema(description = "Opaque id, UUIDv7.") UUID id,
    @Schema(description = "Organisation the firm acts as.") UUID ownerOrg,
    @Schema(description = "The loader's own key.", nullable = true) @Nullable String reference,
    @Schema(description = "The firm that asks.") UUID enterpriseId,
    @Schema(description = "OPEN or CLOSED.", examples = "OPEN") String status,
    @Schema(description = "Why it was closed.", nullable = true) @Nullable String closedReason,
    @Schema(description = "When it was closed, UTC.", nullable = true) @Nullable Instant closedAt,
    @JsonUnwrapped RequestTermsView terms,
    @Schema(description = "Invented for demonstration.") boolean synthetic,
    @Schema(description = "Where the record comes from.", nullable = true) @Nullable String source,
    @Schema(description = "UTC.", examples = "2026-03-31T01:02:03Z") Instant createdAt) {

  static ExpertRequestView of(ExpertRequest request) {
    return new ExpertRequestView(
        request.id(),
        request.ownerOrg(),
        request.reference(),
        request.enterpriseId(),
        request.statusCode(),
        request.closedReason(),
        request.closedAt(),
        RequestTermsView.of(request.terms()),
        request.synthetic(),
        request.source(),
        request.createdAt());
  }
}
