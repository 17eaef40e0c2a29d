package io.hanqiao.enterprise.edge;

import io.hanqiao.vocabulary.EdgeKind;
import io.hanqiao.vocabulary.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A supplier edge as its two sides see it. */
@Schema(description = "A supplier edge as its two sides see it.")
public record SupplierEdgeView(
    @Schema(description = "Opaque id, UUIDv7.") UUID id,
    @Schema(description = "Organisation the supplier acts as.") UUID ownerOrg,
    @Schema(description = "Organisation the anchor acts as.") UUID counterpartyOrg,
    @Schema(description = "The loader's own key.", nullable = true) @Nullable String reference,
    @Schema(description = "The firm that supplies or distributes.") UUID supplierEnterpriseId,
    @Schema(description = "The anchor enterprise.") UUID anchorEnterpriseId,
    @Schema(description = "DECLARED, CONFIRMED, REJECTED or ENDED.", examples = "CONFIRMED")
        String status,
    @Schema(description = "When the anchor confirmed it, UTC.", nullable = true)
        @Nullable Instant confirmedAt,
    @Schema(description = "Why it was rejected or ended.", nullable = true)
        @Nullable String endedReason,
    @Schema(description = "When it was rejected or ended, UTC.", nullable = true)
        @Nullable Instant endedAt,
    @Schema(description = "How the firm is tied to the anchor.") EdgeKind kind,
    @Schema(description = "First day of the trade.", examples = "2022-03-01", nullable = true)
        @Nullable LocalDate since,
    @Schema(
            description = "Trade of a year, yuan; for the two sides only.",
            examples = "12000000.00",
            nullable = true)
        @Nullable String annualVolume,
    @Schema(description = "Invented for demonstration.") boolean synthetic,
    @Schema(description = "Where the record comes from.", nullable = true) @Nullable String source,
    @Schema(description = "UTC.", examples = "2026-03-31T01:02:03Z") Instant createdAt) {

  static SupplierEdgeView of(SupplierEdge edge) {
    Long volume = edge.terms().annualVolumeFen();
    return new SupplierEdgeView(
        edge.id(),
        edge.ownerOrg(),
        edge.counterpartyOrg(),
        edge.reference(),
        edge.supplierEnterpriseId(),
        edge.anchorEnterpriseId(),
        edge.statusCode(),
        edge.confirmedAt(),
        edge.endedReason(),
        edge.endedAt(),
        edge.terms().kind(),
        edge.terms().since(),
        volume == null ? null : new Money(volume).toYuan(),
        edge.synthetic(),
        edge.source(),
        edge.createdAt());
  }
}
