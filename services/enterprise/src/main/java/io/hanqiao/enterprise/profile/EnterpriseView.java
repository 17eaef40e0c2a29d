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
    UUID id,
    UUID ownerOrg,
    @Nullable String reference,
    String uscc,
    @Nullable String usccAdmittedReason,
    String name,
    @Schema(
            description = "Size class under the thresholds in force today; null if figures lack.",
            nullable = true)
        @Nullable EnterpriseSize size,
    @JsonUnwrapped FactsView facts,
    boolean synthetic,
    @Nullable String source,
    @Schema(description = "UTC.") Instant createdAt) {

  static EnterpriseView of(Enterprise enterprise, LocalDate today) {
    return new EnterpriseView(
        enterprise.id(),
        enterprise.ownerOrg(),
        enterprise.reference(),
        enterprise.uscc(),
        enterprise.usccAdmittedReason(),
        enterprise.name(),
        enterprise.sizeOn(today),
        FactsView.of(enterprise.facts()),
        enterprise.synthetic(),
        enterprise.source(),
        enterprise.createdAt());
  }
}
