package io.hanqiao.fund.manager;

import io.hanqiao.vocabulary.ManagerKind;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A fund manager as everybody sees it. */
@Schema(description = "A fund manager as everybody sees it.")
public record ManagerView(
    @Schema(description = "Opaque id, UUIDv7.") UUID id,
    @Schema(description = "Organisation whose record it is.") UUID ownerOrg,
    @Schema(description = "The loader's own key.", nullable = true) @Nullable String reference,
    @Schema(description = "OPEN or CLOSED.", examples = "OPEN") String status,
    @Schema(description = "Why it was closed.", nullable = true) @Nullable String closedReason,
    @Schema(description = "When it was closed, UTC.", nullable = true) @Nullable Instant closedAt,
    @Schema(description = "Name the manager goes by.") String name,
    @Schema(description = "What it is.") ManagerKind kind,
    @Schema(description = "GB/T 2260, 6 digits.", examples = "420111", nullable = true)
        @Nullable String divisionCode,
    @Schema(description = "Invented for demonstration.") boolean synthetic,
    @Schema(description = "Where the record comes from.", nullable = true) @Nullable String source,
    @Schema(description = "UTC.", examples = "2026-03-31T01:02:03Z") Instant createdAt) {

  static ManagerView of(FundManager manager) {
    return new ManagerView(
        manager.id(),
        manager.ownerOrg(),
        manager.reference(),
        manager.statusCode(),
        manager.closedReason(),
        manager.closedAt(),
        manager.name(),
        manager.kind(),
        manager.divisionCode(),
        manager.synthetic(),
        manager.source(),
        manager.createdAt());
  }
}
