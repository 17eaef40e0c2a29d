package io.hanqiao.enterprise.profile;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.hanqiao.vocabulary.EnterpriseSize;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An enterprise as its parties see it. */
@Schema(description = "An enterprise as its parties see it.")
public record EnterpriseView(
    @Schema(description = "Opaque id, UUIDv7.") UUID id,
    @Schema(description = "Organisation the firm acts as.") UUID ownerOrg,
    @Schema(description = "The loader's own key.", nullable = true) @Nullable String reference,
    @Schema(
            description = "Unified social credit code, GB 32100-2015.",
            examples = "91420100MX00000014")
        String uscc,
    @Schema(description = "Why a code whose check character fails was admitted.", nullable = true)
        @Nullable String usccAdmittedReason,
    @Schema(description = "Registered name.") String name,
    @Schema(
            description = "Size class under the thresholds in force today; null if figures lack.",
            nullable = true)
        @Nullable EnterpriseSize size,
    @JsonUnwrapped FactsView facts,
    @Schema(description = "Invented for demonstration.") boolean synthetic,
    @Schema(description = "Where the record comes from.", nullable = true) @Nullable String source,
    @Schema(description = "UTC.", examples = "2026-03-31T01:02:03Z") Instant createdAt) {

  static EnterpriseView of(Enterprise enterprise, LocalDate today) {
    return new EnterpriseView(
        enterprise.id(),
        enterprise.ownerOrg(),
        enterprise.reference(),
        enterprise.uscc(),
        enterprise.usccAdmittedReason(),
        enterprise.name(),
        enterprise.sizeOn(today),
        FactsView.of(enterprise, today),
        enterprise.synthetic(),
        enterprise.source(),
        enterprise.createdAt());
  }
}
