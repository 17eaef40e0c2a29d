package io.hanqiao.enterprise.register;

import io.hanqiao.vocabulary.NegativeFlag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A look-up as the firm, operators and auditors see it. */
@Schema(description = "A look-up of a register about a firm; never changed.")
record RegisterCheckView(
    @Schema(description = "Opaque id, UUIDv7.") UUID id,
    @Schema(description = "Organisation of the firm.") UUID ownerOrg,
    @Schema(description = "The loader's own key.", nullable = true) @Nullable String reference,
    @Schema(description = "The firm.") UUID enterpriseId,
    @Schema(description = "Which register.") NegativeFlag flag,
    @Schema(description = "Whether the firm stood there on that day.") boolean onRecord,
    @Schema(description = "The day it was looked up for.", examples = "2026-11-20") LocalDate asOf,
    @Schema(description = "Organisation of the bureau that recorded it.") UUID recordedBy,
    @Schema(description = "Invented for demonstration.") boolean synthetic,
    @Schema(description = "Which register, and how it was asked.", nullable = true)
        @Nullable String source,
    @Schema(description = "UTC.", examples = "2026-03-31T01:02:03Z") Instant createdAt) {

  static RegisterCheckView of(RegisterCheck check) {
    return new RegisterCheckView(
        check.id(),
        check.ownerOrg(),
        check.reference(),
        check.enterpriseId(),
        check.flag(),
        check.onRecord(),
        check.asOf(),
        check.recordedBy(),
        check.synthetic(),
        check.source(),
        check.createdAt());
  }
}
