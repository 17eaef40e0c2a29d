package io.hanqiao.enterprise.need;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A financing need as its parties see it. */
@Schema(description = "A financing need as its parties see it.")
public record NeedView(
    UUID id,
    UUID ownerOrg,
    @Nullable String reference,
    UUID enterpriseId,
    @Schema(description = "OPEN or CLOSED.", examples = "OPEN") String status,
    @Nullable CloseReason closedReason,
    @Schema(description = "UTC.") @Nullable Instant closedAt,
    @JsonUnwrapped NeedTermsView terms,
    boolean synthetic,
    @Nullable String source,
    @Schema(description = "UTC.") Instant createdAt) {

  static NeedView of(FinancingNeed need) {
    return new NeedView(
        need.id(),
        need.ownerOrg(),
        need.reference(),
        need.enterpriseId(),
        need.statusCode(),
        need.closedReason(),
        need.closedAt(),
        NeedTermsView.of(need.terms()),
        need.synthetic(),
        need.source(),
        need.createdAt());
  }
}
