package io.hanqiao.credit.line;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A line as its bank, operators and auditors see it. */
@Schema(
    description =
        "活动专项额度（意向） or 核心企业集团额度 as its bank, operators and auditors see it; null is not stated.")
record LineView(
    @Schema(description = "Opaque id, UUIDv7.") UUID id,
    @Schema(description = "Organisation whose line it is.") UUID ownerOrg,
    @Schema(description = "The loader's own key.", nullable = true) @Nullable String reference,
    @Schema(description = "The bank that posts.") UUID bankId,
    @Schema(description = "Its name.") String bankName,
    @Schema(description = "DRAFT (waits for a second person), OPEN or CLOSED.", examples = "OPEN")
        String status,
    @Schema(
            description =
                "Pseudonymous id (`sub`) of who wrote what it says now: another person of the bank"
                    + " must confirm it. Null if an operator reported it.",
            nullable = true)
        @Nullable String draftedBy,
    @Schema(description = "Pseudonymous id (`sub`) of who confirmed it.", nullable = true)
        @Nullable String confirmedBy,
    @Schema(description = "Since when it is open, UTC.", nullable = true)
        @Nullable Instant openSince,
    @Schema(description = "Why it was closed.", nullable = true) @Nullable String closedReason,
    @Schema(description = "When it was closed, UTC.", nullable = true) @Nullable Instant closedAt,
    @JsonUnwrapped LineTermsView terms,
    @Schema(description = "Invented for demonstration.") boolean synthetic,
    @Schema(description = "Where the record comes from.", nullable = true) @Nullable String source,
    @Schema(description = "UTC.", examples = "2026-03-31T01:02:03Z") Instant createdAt) {

  static LineView of(CreditLine line) {
    return new LineView(
        line.id(),
        line.ownerOrg(),
        line.reference(),
        line.bank().id(),
        line.bank().profile().name(),
        line.statusCode(),
        line.draftedBy(),
        line.confirmedBy(),
        line.openSince(),
        line.closedReason(),
        line.closedAt(),
        LineTermsView.of(line.terms()),
        line.synthetic(),
        line.source(),
        line.createdAt());
  }
}
