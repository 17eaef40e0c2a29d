package io.hanqiao.enterprise.capability;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A capability as its parties see it. */
@Schema(description = "A capability as its parties see it.")
public record CapabilityView(
    @Schema(description = "Opaque id, UUIDv7.") UUID id,
    @Schema(description = "Organisation the firm acts as.") UUID ownerOrg,
    @Schema(description = "The loader's own key.", nullable = true) @Nullable String reference,
    @Schema(description = "The firm that could solve it.") UUID enterpriseId,
    @Schema(description = "OPEN or CLOSED.", examples = "OPEN") String status,
    @Schema(description = "Why it was closed.", nullable = true) @Nullable String closedReason,
    @Schema(description = "When it was closed, UTC.", nullable = true) @Nullable Instant closedAt,
    @JsonUnwrapped CapabilityContentView content,
    @Schema(description = "Invented for demonstration.") boolean synthetic,
    @Schema(description = "Where the record comes from.", nullable = true) @Nullable String source,
    @Schema(description = "UTC.", examples = "2026-03-31T01:02:03Z") Instant createdAt) {

  static CapabilityView of(Capability capability) {
    return new CapabilityView(
        capability.id(),
        capability.ownerOrg(),
        capability.reference(),
        capability.enterpriseId(),
        capability.statusCode(),
        capability.closedReason(),
        capability.closedAt(),
        CapabilityContentView.of(capability.content()),
        capability.synthetic(),
        capability.source(),
        capability.createdAt());
  }
}
