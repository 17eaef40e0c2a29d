package io.hanqiao.fund.approach;

import io.hanqiao.platform.identity.Caller;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An approach as its parties see it. */
@Schema(description = "An approach as its parties see it.")
public record ApproachView(
    @Schema(description = "Opaque id, UUIDv7.") UUID id,
    @Schema(description = "Organisation of the fund.") UUID ownerOrg,
    @Schema(
            description =
                "Organisation of the firm that is asked; kept back from the fund until the firm"
                    + " accepts.",
            nullable = true)
        @Nullable UUID counterpartyOrg,
    @Schema(description = "The loader's own key.", nullable = true) @Nullable String reference,
    @Schema(description = "The mandate it is under.") UUID mandateId,
    @Schema(description = "The direct financing need it goes to.") UUID needId,
    @Schema(description = "OPEN, ACCEPTED, DECLINED or WITHDRAWN.", examples = "OPEN")
        String status,
    @Schema(description = "Why it was declined or withdrawn.", nullable = true)
        @Nullable String endedReason,
    @Schema(description = "When it was accepted, declined or withdrawn, UTC.", nullable = true)
        @Nullable Instant endedAt,
    @Schema(description = "What the fund says to the firm.", nullable = true) @Nullable String note,
    @Schema(description = "Invented for demonstration.") boolean synthetic,
    @Schema(description = "Where the record comes from.", nullable = true) @Nullable String source,
    @Schema(description = "When it was opened, UTC.", examples = "2026-03-31T01:02:03Z")
        Instant createdAt) {

  /** What {@code reader} may see: to the fund the firm is a need until it says yes. */
  static ApproachView of(Approach approach, Caller reader) {
    boolean named =
        approach.status() instanceof ApproachStatus.Accepted
            || reader.org().equals(approach.counterpartyOrg())
            || reader.is("operator")
            || reader.is("auditor");
    return new ApproachView(
        approach.id(),
        approach.ownerOrg(),
        named ? approach.counterpartyOrg() : null,
        approach.reference(),
        approach.mandateId(),
        approach.needId(),
        approach.status().code(),
        approach.endedReason(),
        approach.endedAt(),
        approach.note(),
        approach.synthetic(),
        approach.source(),
        approach.createdAt());
  }
}
